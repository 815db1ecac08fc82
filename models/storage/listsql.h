#pragma once

#include "models/base/result.h"
#include "models/storage/listquery.h"

#include <QVariantList>

namespace purser {

class Engine;
class Session;

struct SqlText
{
    QString text;
    QVariantList values;
};

/** The SELECT of a ListQuery. Invalid when it names a field or value that the type does not have.
 */
Result<SqlText> listSql(Session &session,
                        const ObjectType &type,
                        const Id &company,
                        const ListQuery &query,
                        const QString &columns);

/** Counts the records of a ListQuery up to `limit`; 0: all. */
Result<SqlText> countSql(Session &session,
                         const ObjectType &type,
                         const Id &company,
                         const ListQuery &query,
                         qint64 limit);

/** The active children of `parents` (at most a few hundred). */
SqlText childrenSql(const Engine &engine,
                    const ObjectType &child,
                    const Id &company,
                    const QList<Id> &parents,
                    const QString &columns);

/** The sort that a list has when the query does not say: the first title field, else the newest
 * first. */
QList<SortKey> effectiveSort(const ObjectType &type, const QList<SortKey> &asked);

} // namespace purser
