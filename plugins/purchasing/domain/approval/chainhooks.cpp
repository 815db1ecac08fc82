#include "plugins/purchasing/domain/approval/chainhooks.h"

#include "plugins/purchasing/domain/approval/chain.h"
#include "plugins/purchasing/domain/tr.h"

#include "models/meta/record.h"
#include "models/meta/recordjson.h"
#include "models/services/unitofwork.h"

#include <QJsonObject>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

Result<> stepsCanBeRead(const Record &chain)
{
    PURSER_TRY(stepsFromJson(chain.json(u"steps")));
    return {};
}

Result<> limitsAreARange(const Record &chain)
{
    if (chain.isNull(u"amount_over") || chain.isNull(u"amount_up_to")
        || chain.decimal(u"amount_over") < chain.decimal(u"amount_up_to"))
        return {};
    return invalid(u"amount_up_to"_s, Tr::tr("Enter more than the amount above which it begins."));
}

QJsonObject definition(const Record &chain)
{
    QJsonObject json;
    for (const Field &field : chain.type().ownFields()) {
        if (field.key() != u"edition")
            json.insert(field.key(), toJson(chain.value(field.key()), field, &chain));
    }
    return json;
}

/** Finds misspelt roles. A new chain may be set up before its roles are; what nobody can decide is
 * named when an order is submitted. */
Result<> rolesExist(UnitOfWork &work, const Record &chain, const Record *before)
{
    if (!before || before->json(u"steps") == chain.json(u"steps"))
        return {};
    PURSER_ASSIGN(const QList<ChainStep> steps, stepsFromJson(chain.json(u"steps")));
    QList<Value> wanted;
    for (const ChainStep &step : steps)
        wanted.append(step.role);
    PURSER_ASSIGN(const QList<Record> roles,
                  work.find(u"role"_s, {.filters = {Filter::in(u"name"_s, wanted)}}));
    for (const ChainStep &step : steps) {
        const bool isThere = std::any_of(roles.cbegin(), roles.cend(), [&step](const Record &role) {
            return role.text(u"name") == step.role;
        });
        if (!isThere)
            return invalid(u"steps"_s, Tr::tr("There is no role “%1”.").arg(step.role));
    }
    return {};
}

Result<> beginEdition(UnitOfWork &work, Record &chain, const Record *before)
{
    PURSER_ASSIGN(const Record company, work.read(u"company"_s, work.caller().companyId));
    chain.set(u"currency", company.text(u"currency"));
    const bool isChanged = !before || definition(*before) != definition(chain);
    if (isChanged)
        chain.set(u"edition", chain.integer(u"edition") + 1);
    return {};
}

Result<> keepEdition(UnitOfWork &work, const Record &chain, const Record *before)
{
    if (before && before->integer(u"edition") == chain.integer(u"edition"))
        return {};
    Draft draft;
    draft.values = {{u"chain_id"_s, chain.id()},
                    {u"edition"_s, chain.integer(u"edition")},
                    {u"name"_s, chain.text(u"name")},
                    {u"definition"_s, QJsonValue(definition(chain))}};
    PURSER_TRY(work.create(u"approval_chain_edition"_s, draft));
    return {};
}

} // namespace

void addChainRules(ObjectType &chain)
{
    chain.rule(u"steps-can-be-read"_s, stepsCanBeRead)
        .rule(u"limits-are-a-range"_s, limitsAreARange)
        .hooks(
            {.prepare = beginEdition, .check = rolesExist, .written = keepEdition, .removed = {}});
}

} // namespace purser::purchasing
