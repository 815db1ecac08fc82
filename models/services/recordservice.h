#pragma once

#include "models/base/result.h"
#include "models/services/caller.h"
#include "models/storage/listquery.h"

#include <QJsonObject>

namespace purser {

class Registry;

struct ReadOptions
{
    bool children = true;
    bool deleted = false; ///< give deleted records too, instead of NotFound
};

/** What an action answers: the record afterwards, and whatever else the action says. */
struct ActionResult
{
    Record record;
    QJsonObject result;
};

/** One of a batch. */
struct Operation
{
    enum class Kind { Create, Update, Remove, Restore, Act };
    Kind kind = Kind::Create;
    Id id = {};
    qint64 version = AnyVersion;
    Draft draft = {};
    QString action = {};
    QJsonObject input = {};

    static constexpr qint64 AnyVersion = -1;
};

enum class BatchMode {
    AllOrNothing, ///< one transaction; the first error undoes everything
    Each          ///< every operation stands for itself
};

/**
 * All that can be done with business objects, on behalf of one Caller. Desktop, command line and
 * server use it; whether the data is in this process or behind a server, nobody can tell.
 *
 * Every call blocks until it is done, and belongs to the thread that made the service. Permissions,
 * states and rules are checked here, so that no door avoids them. Records of another company are
 * NotFound, as is what the caller may not see (ObjectType::visibility()). `version` is the version
 * that the caller has seen; another one is Stale, AnyVersion is not checked.
 */
class RecordService
{
public:
    virtual ~RecordService() = default;

    virtual const Registry &registry() const = 0;
    virtual const Caller &caller() const = 0;

    virtual Result<Record> create(const QString &type, const Draft &draft) = 0;
    virtual Result<Record> read(const QString &type,
                                const Id &id,
                                const ReadOptions &options = {}) = 0;
    virtual Result<Record> update(const QString &type,
                                  const Id &id,
                                  qint64 version,
                                  const Draft &draft) = 0;
    /** Deletes softly: it can be restored. Refused (Conflict) while records that must have it are
     * active. */
    virtual Result<> remove(const QString &type,
                            const Id &id,
                            qint64 version = Operation::AnyVersion) = 0;
    virtual Result<Record> restore(const QString &type, const Id &id) = 0;

    virtual Result<Page> list(const QString &type, const ListQuery &query) = 0;
    /** How many records `query` has, counted up to `limit` + 1 at most; its own limit and position
     * are ignored. */
    virtual Result<qint64> count(const QString &type, const ListQuery &query, qint64 limit) = 0;

    /** At most 1,000 operations. A result for each, in order; AllOrNothing fails as a whole
     * instead. */
    virtual Result<QList<Result<Record>>> batch(const QString &type,
                                                const QList<Operation> &operations,
                                                BatchMode mode) = 0;

    virtual Result<ActionResult> act(const QString &type,
                                     const Id &id,
                                     const QString &action,
                                     const QJsonObject &input,
                                     qint64 version = Operation::AnyVersion) = 0;

    /** Asks a declared query of a record; changes nothing. */
    virtual Result<QJsonValue> ask(const QString &type,
                                   const Id &id,
                                   const QString &query,
                                   const QJsonObject &input = {}) = 0;

    /** The actions that the caller could take on the record now, and why not the others (empty:
     * possible). */
    virtual Result<QMap<QString, QString>> possibleActions(const QString &type, const Id &id) = 0;
};

} // namespace purser
