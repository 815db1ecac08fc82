#include "models/services/referencecheck.h"

#include "models/meta/registry.h"
#include "models/services/tr.h"
#include "models/services/unitofwork.h"
#include "models/storage/activerows.h"
#include "models/storage/recordstore.h"

namespace purser {

using services::Tr;

void ReferenceCheck::add(const Record *before, const Record &after, const QString &place)
{
    m_written.insert(after.id());
    const bool isKnown = before && before->isActive();
    for (const Field &field : after.type().ownFields()) {
        const ObjectType *target =
            field.target().isEmpty() ? nullptr : m_work.registry().find(field.target());
        if (!target || after.isNull(field.key()))
            continue;
        const Id id = after.reference(field.key());
        if (!isKnown || before->reference(field.key()) != id)
            m_uses[target].append({id, place + field.key()});
    }
}

Result<> ReferenceCheck::run()
{
    QList<FieldIssue> issues;
    for (auto uses = m_uses.cbegin(); uses != m_uses.cend(); ++uses) {
        QSet<Id> ids;
        for (const Use &use : *uses)
            ids.insert(use.id);
        ids.subtract(m_written);
        PURSER_ASSIGN(const QSet<Id> active, keepActive(m_work.store().session(), *uses.key(),
                                                        m_work.caller().companyId, ids.values()));
        for (const Use &use : *uses) {
            if (!active.contains(use.id) && !m_written.contains(use.id))
                issues.append({use.field, Tr::tr("%1: there is no such record, or it was deleted.")
                                              .arg(uses.key()->label().toString())});
        }
    }
    return issues.isEmpty() ? Result<>() : invalid(issues);
}

} // namespace purser
