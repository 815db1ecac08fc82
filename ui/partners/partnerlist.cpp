#include "ui/partners/partnerlist.h"

#include "models/meta/registry.h"
#include "models/services/caller.h"
#include "ui/lists/recordtable.h"
#include "ui/partners/mergedialog.h"
#include "ui/widgets/uicontext.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace purser {

PartnerList::PartnerList(UiContext &context, const ObjectType &type, const PageAddress &address)
    : ListPage(context, type, address)
    , m_merge(new QAction(tr("Merge…"), this))
{
    leaveOut({u"unmerge"_s}); // offered by each partner by itself
    connect(m_merge, &QAction::triggered, this, &PartnerList::merge);
    connect(table(), &RecordTable::choiceChanged, this, &PartnerList::follow);
    if (context.caller.may(u"core.partner.merge"_s))
        addBulkAction(m_merge);
    follow();
}

TabPage *PartnerList::make(UiContext &context, const PageAddress &address)
{
    return new PartnerList(context, *context.registry.find(u"partner"_s), address);
}

void PartnerList::follow()
{
    const bool areTwo = table()->chosenCount() == 2;
    m_merge->setEnabled(areTwo);
    m_merge->setToolTip(areTwo ? m_merge->text() : tr("Choose two partners that are one."));
}

void PartnerList::merge()
{
    const QList<BulkOperation::Target> chosen = chosenTargets();
    if (chosen.size() != 2)
        return;
    (new MergeDialog(context(), chosen.first().id, chosen.last().id, this))->open();
}

} // namespace purser
