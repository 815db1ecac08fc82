#include "ui/partners/duplicatewarning.h"

#include "models/objects/partnerhooks.h"
#include "models/reference/taxid.h"
#include "models/services/caller.h"
#include "ui/forms/formrecord.h"
#include "ui/partners/mergedialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/uicontext.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int DelayMs = 400;

bool mayMerge(const UiContext &context)
{
    return context.caller.may(u"core.partner.merge"_s);
}

} // namespace

DuplicateWarning::DuplicateWarning(FormRecord &form, UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    connect(&m_delay, &QTimer::timeout, this, &DuplicateWarning::ask);
    const auto start = [this] { m_delay.start(); };
    connect(&form, &FormRecord::valueChanged, this, start);
    connect(&form, &FormRecord::reset, this, [this, start] {
        m_asked = {};
        start();
    });
    hide();
    start();
}

void DuplicateWarning::ask()
{
    const QString typed = m_form.value(u"tax_id"_s).toText();
    const TaxIdCheck tax = checkTaxId(typed, countryOf(m_form.edited()));
    const PartnerSketch sketch{m_form.value(u"name"_s).toText(),
                               tax.isValid() ? tax.normalized : typed};
    if (!m_form.isNew() && (m_form.isDirty() || !mayMerge(m_context)))
        return hide();
    const Id self = m_form.original().id();
    if (sketch == m_asked && self == m_self)
        return setVisible(m_layout->count() > 0);
    m_asked = sketch;
    m_self = self;
    m_asking.cancel();
    m_asking = m_context.worker.run(
        this, [sketch](RecordService &service) { return likelyDuplicates(service, sketch); },
        [this, self](const Result<QList<Record>> &partners) {
            QList<Record> others = partners ? *partners : QList<Record>();
            others.removeIf([&self](const Record &partner) { return partner.id() == self; });
            show(others);
        });
}

void DuplicateWarning::show(const QList<Record> &partners)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!partners.isEmpty());
    if (partners.isEmpty())
        return;
    auto *banner = new Banner;
    banner->say(Mood::Warning, m_form.isNew() ? tr("This partner may be there already.")
                                              : tr("This partner may be there twice."));
    for (const Record &partner : partners)
        banner->addAction(offer(partner));
    m_layout->addWidget(banner);
}

QAction *DuplicateWarning::offer(const Record &partner)
{
    const Id id = partner.id();
    const auto look = [this](const Id &which) {
        m_context.navigator.open(PageAddress::record(u"partner"_s, which));
    };
    if (m_form.isNew()) {
        auto *open = new QAction(partner.title(), this);
        connect(open, &QAction::triggered, this, [look, id] { look(id); });
        return open;
    }
    auto *merge = new QAction(tr("Merge with “%1”…").arg(partner.title()), this);
    connect(merge, &QAction::triggered, this, [this, look, id] {
        auto *dialog = new MergeDialog(m_context, m_form.original().id(), id, window());
        connect(dialog, &MergeDialog::merged, this, look);
        dialog->open();
    });
    return merge;
}

} // namespace purser
