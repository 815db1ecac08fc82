#pragma once

#include "models/base/result.h"
#include "models/meta/field.h"

#include <QJsonObject>
#include <QMap>

namespace purser {

class Record;
class UnitOfWork;

/** What an action works on. */
struct ActionCall
{
    Record &record;             ///< changed by the action; saved by the framework afterwards
    const Record &before;       ///< as it was
    QMap<QString, Value> input; ///< validated against Action::input
    QJsonObject result;         ///< what the caller gets besides the record
};

/**
 * Something that can be done with a record beyond changing its fields: `submit`, `approve`.
 *
 * The framework checks permission, version and state, validates the input, runs the function, sets
 * `status` to `to` (unless empty), saves with the type's rules, audits, and emits `event`.
 */
struct Action
{
    QString name;
    Text label;
    /** Empty: `<module>.<type>.<name>`. */
    QString permission = {};
    /** States in which it is possible; empty: any. */
    QStringList from = {};
    /** The state afterwards; empty: as the function leaves it. */
    QString to = {};
    QList<Field> input = {};
    /** Event type emitted (`purchase_order.submitted`); empty: the ordinary `.updated`. */
    QString event = {};
    std::function<Result<>(UnitOfWork &, ActionCall &)> run = {};
    /** Why it is not possible now, beyond state and permission; empty function: always possible. */
    std::function<Result<>(UnitOfWork &, const Record &)> precondition = {};
};

/** What a query answers, so that programs that know no module can offer it. */
enum class QueryAnswer {
    Json,     ///< data, for those who know the query
    Document, ///< a DocumentModel as JSON (models/documents/documentjson.h); input `language`
    File      ///< `{"file_name": …, "media_type": …, "content": …}`, the content as text
};

/** Something that can be asked of a record without changing it: who will be asked for approval. */
struct RecordQuery
{
    /** One that gives the same in another form stands under it: `document`, `document/xml`. */
    QString name;
    /** Empty: the permission to read the record. */
    QString permission = {};
    std::function<Result<QJsonValue>(UnitOfWork &, const Record &, const QJsonObject &input)> run;
    QueryAnswer answer = QueryAnswer::Json;
};

} // namespace purser
