#include "ui/partners/partnerbody.h"

#include "ui/forms/editsession.h"
#include "ui/forms/recordform.h"
#include "ui/partners/childcard.h"
#include "ui/partners/duplicatewarning.h"
#include "ui/partners/hierarchycard.h"
#include "ui/partners/partnercards.h"
#include "ui/partners/partnerkinds.h"
#include "ui/partners/phonepreview.h"
#include "ui/partners/taxidassistant.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/uicontext.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int ColumnInLetters = 56; ///< less than this, and the cards stand below the fields

} // namespace

PartnerBody::PartnerBody(EditSession &session, QWidget *parent)
    : EditorBody(parent)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Padding);
    layout->addWidget(new DuplicateWarning(session.form(), session.context()));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(metrics::GroupGap);
    m_columns->addWidget(makeFields(session), 1, Qt::AlignTop);
    m_columns->addWidget(makeCards(session), 1, Qt::AlignTop);
    layout->addLayout(m_columns);
    setContent(content);
    setFocusProxy(m_fields);
}

QWidget *PartnerBody::makeFields(EditSession &session)
{
    FormRecord &form = session.form();
    m_fields = new RecordForm(form, session.context());
    m_fields->setCaption(u"is_supplier"_s, tr("Is a"));
    m_fields->replaceEditor(u"is_supplier"_s, [&form] { return makeKindsEditor(form); });
    arrange(form);
    connect(&form, &FormRecord::customFieldsChanged, this, [this, &form] { arrange(form); });
    return m_fields;
}

void PartnerBody::arrange(FormRecord &form)
{
    QStringList custom;
    for (const Field &field : form.customFields())
        custom.append(u"custom."_s + field.key());
    FormArrangement groups{
        {{},
         {u"name"_s, u"legal_name"_s, u"code"_s, u"is_supplier"_s, u"status"_s, u"parent_id"_s,
          u"category_id"_s, u"industry_id"_s, u"tax_id"_s, u"tax_id_override_reason"_s,
          u"registration_number"_s}},
        {tr("How to reach them"), {u"email"_s, u"phone"_s, u"website"_s, u"language"_s}},
        {tr("Terms"), {u"currency"_s, u"payment_term_id"_s, u"credit_limit"_s}},
        {tr("Notes"), {u"tags"_s, u"notes"_s}},
    };
    if (!custom.isEmpty())
        groups.append({tr("Own fields"), custom});
    m_fields->arrange(groups);
    addPhonePreview(form, *m_fields, u"phone"_s);
    new TaxIdAssistant(form, *m_fields);
}

QWidget *PartnerBody::makeCards(EditSession &session)
{
    auto *cards = new QWidget;
    auto *layout = new QVBoxLayout(cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Padding);
    m_contacts = makeContactCard(session.form(), session.context());
    m_addresses = makeAddressCard(session.form(), session.context());
    layout->addWidget(m_contacts);
    layout->addWidget(m_addresses);
    layout->addWidget(new HierarchyCard(session.form(), session.context()));
    return cards;
}

QStringList PartnerBody::offeredActions() const
{
    // By the stars of the cards, the warning of duplicates and the list.
    return {u"set_primary_contact"_s, u"set_default_address"_s, u"merge"_s};
}

bool PartnerBody::focusField(const FieldPath &path)
{
    if (path.isOfChild())
        return m_contacts->focusField(path) || m_addresses->focusField(path);
    const bool isOfKind = path == FieldPath(u"is_customer"_s) || path == FieldPath(u"is_vendor"_s);
    return m_fields->focusField(isOfKind ? FieldPath(u"is_supplier"_s) : path);
}

void PartnerBody::resizeEvent(QResizeEvent *event)
{
    EditorBody::resizeEvent(event);
    const int needed = 2 * ColumnInLetters * fontMetrics().averageCharWidth();
    m_columns->setDirection(viewport()->width() >= needed ? QBoxLayout::LeftToRight
                                                          : QBoxLayout::TopToBottom);
}

} // namespace purser
