#include "ui/partners/taxidassistant.h"

#include "models/base/iso3166.h"
#include "models/objects/partnerhooks.h"
#include "models/reference/taxid.h"
#include "ui/forms/formrecord.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace purser {

TaxIdAssistant::TaxIdAssistant(FormRecord &form, RecordForm &view)
    : QObject(&view)
    , m_form(form)
    , m_view(view)
    , m_mark(qobject_cast<QLineEdit *>(view.editor(u"tax_id"_s))
                 ->addAction(themeIcon(u"success"_s), QLineEdit::TrailingPosition))
{
    connect(&form, &FormRecord::valueChanged, this, &TaxIdAssistant::follow);
    connect(&form, &FormRecord::childrenChanged, this, &TaxIdAssistant::follow);
    connect(&form, &FormRecord::reset, this, &TaxIdAssistant::follow);
    follow();
}

void TaxIdAssistant::follow()
{
    const QString typed = m_form.value(u"tax_id"_s).toText();
    const QString reason = m_form.value(u"tax_id_override_reason"_s).toText();
    const TaxIdCheck check = checkTaxId(typed, countryOf(m_form.edited()));
    const bool isKnown = !typed.isEmpty() && check.verdict != TaxIdVerdict::NotChecked;
    const bool isWrong = isKnown && !check.isValid();
    m_mark->setVisible(isKnown);
    m_mark->setIcon(themeIcon(isWrong ? u"warning"_s : u"success"_s));
    QString said;
    if (isWrong)
        said = check.reason;
    else if (isKnown)
        said = tr("The form and the check digits are right for %1.")
                   .arg(countryName(check.country, QLocale()));
    m_mark->setText(said);
    m_mark->setToolTip(said);
    m_view.row(u"tax_id"_s)->setHelp(isWrong ? said : QString());
    m_view.editor(u"tax_id"_s)->setAccessibleDescription(said);
    m_view.setRowVisible(u"tax_id_override_reason"_s, isWrong || !reason.isEmpty());
}

} // namespace purser
