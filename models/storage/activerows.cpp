#include "models/storage/activerows.h"

#include "models/storage/conditions.h"
#include "models/storage/engine.h"
#include "models/storage/session.h"

namespace purser {

using namespace Qt::StringLiterals;

Result<QSet<Id>> keepActive(Session &session,
                            const ObjectType &type,
                            const Id &company,
                            const QList<Id> &ids)
{
    constexpr int Stretch = 200;
    const Engine &engine = session.engine();
    const Field &key = *type.field(u"id");
    QSet<Id> active;
    for (qsizetype begin = 0; begin < ids.size(); begin += Stretch) {
        Conditions where(engine);
        if (type.isCompanyScoped())
            where.addCompany(quoted(u"company_id"_s), engine.toDatabase(company, key));
        QList<Value> wanted;
        for (const Id &id : ids.mid(begin, Stretch))
            wanted.append(id);
        where.addIn(key, quoted(key.key()), wanted);
        where.add(u"\"is_active\" = "_s + engine.booleanLiteral(true));
        const QString sql = u"SELECT %1 FROM %2"_s.arg(quoted(key.key()), quoted(type.name()))
                            + where.clause() + engine.shareClause();
        PURSER_TRY(session.select(sql, where.values(), [&](const Row &row) -> Result<> {
            active.insert(engine.fromDatabase(row.at(0), key).toId());
            return {};
        }));
    }
    return active;
}

} // namespace purser
