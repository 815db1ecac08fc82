#include "ui/partners/hierarchycard.h"

#include "ui/forms/formrecord.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/uicontext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int MostLevels = 10;
constexpr int MostBelow = 20;

} // namespace

struct HierarchyCard::Family
{
    QList<Record> above; ///< the topmost first
    QList<Record> below;
    bool hasMore = false;
};

HierarchyCard::HierarchyCard(FormRecord &form, UiContext &context, QWidget *parent)
    : Card(tr("Parents and subsidiaries"), parent)
    , m_form(form)
    , m_context(context)
{
    hide();
    connect(&form, &FormRecord::reset, this, &HierarchyCard::read);
    connect(&form, &FormRecord::valueChanged, this, [this](const FieldPath &changed) {
        if (changed == FieldPath(u"parent_id"_s))
            read();
    });
    read();
}

Result<HierarchyCard::Family> HierarchyCard::readFamily(RecordService &service,
                                                        const Id &parent,
                                                        const Id &own)
{
    Family family;
    Id next = parent;
    while (!next.isNull() && next != own && family.above.size() < MostLevels) {
        PURSER_ASSIGN(const Record partner, service.read(u"partner"_s, next, {.children = false}));
        family.above.prepend(partner);
        next = partner.reference(u"parent_id");
    }
    if (own.isNull())
        return family;
    ListQuery query;
    query.filters = {Filter::equal(u"parent_id"_s, own)};
    query.limit = MostBelow;
    PURSER_ASSIGN(const Page page, service.list(u"partner"_s, query));
    family.below = page.items;
    family.hasMore = page.hasMore;
    return family;
}

void HierarchyCard::read()
{
    m_reading.cancel();
    m_reading = m_context.worker.run(
        this,
        [parent = m_form.value(u"parent_id"_s).toId(), own = m_form.original().id()](
            RecordService &service) { return readFamily(service, parent, own); },
        [this](const Result<Family> &family) {
            if (family)
                show(*family);
            else
                hide();
        });
}

void HierarchyCard::show(const Family &family)
{
    while (QLayoutItem *item = content()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int depth = 0;
    for (const Record &partner : family.above)
        addLink(partner, depth++);
    auto *own = new TextLabel(m_form.edited().title(), TypeSize::Body, TypeWeight::Strong);
    own->setWordWrap(true);
    own->setContentsMargins(metrics::Padding * depth + metrics::Gap, 0, 0, 0);
    content()->addWidget(own);
    for (const Record &partner : family.below)
        addLink(partner, depth + 1);
    if (family.hasMore)
        content()->addWidget(TextLabel::muted(tr("and more")));
    setVisible(!family.above.isEmpty() || !family.below.isEmpty());
}

void HierarchyCard::addLink(const Record &partner, int depth)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(metrics::Padding * depth, 0, 0, 0);
    QPushButton *link = makeButton(partner.title(), Emphasis::Quiet);
    layout->addWidget(link);
    layout->addStretch(1);
    connect(link, &QPushButton::clicked, this, [this, id = partner.id()] {
        m_context.navigator.open(PageAddress::record(u"partner"_s, id));
    });
    content()->addWidget(row);
}

} // namespace purser
