#include "ui/partners/duplicatewarning.h"

#include "models/objects/partnerhooks.h"
#include "models/reference/taxid.h"
#include "ui/forms/formrecord.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/uicontext.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int DelayMs = 400;

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
    connect(&form, &FormRecord::reset, this, start);
    hide();
    start();
}

void DuplicateWarning::ask()
{
    const QString typed = m_form.value(u"tax_id"_s).toText();
    const TaxIdCheck tax = checkTaxId(typed, countryOf(m_form.edited()));
    const PartnerSketch sketch{m_form.value(u"name"_s).toText(),
                               tax.isValid() ? tax.normalized : typed};
    if (!m_form.isNew())
        return hide();
    if (sketch == m_asked)
        return;
    m_asked = sketch;
    m_asking.cancel();
    m_asking = m_context.worker.run(
        this, [sketch](RecordService &service) { return likelyDuplicates(service, sketch); },
        [this](const Result<QList<Record>> &partners) {
            show(partners ? *partners : QList<Record>());
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
    banner->say(Mood::Warning, tr("This partner may be there already."));
    for (const Record &partner : partners) {
        auto *look = new QAction(partner.title(), banner);
        connect(look, &QAction::triggered, this, [this, id = partner.id()] {
            m_context.navigator.open(PageAddress::record(u"partner"_s, id));
        });
        banner->addAction(look);
    }
    m_layout->addWidget(banner);
}

} // namespace purser
