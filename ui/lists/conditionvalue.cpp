#include "ui/lists/conditionvalue.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/decimalfield.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/recordpicker.h"
#include "ui/widgets/uicontext.h"

#include <QVBoxLayout>

namespace purser {

namespace {

PickerSource sourceFor(UiContext &context, const Field &field)
{
    switch (field.type()) {
    case FieldType::Country:
        return listSource(countryItems(QLocale()));
    case FieldType::Currency:
        return listSource(currencyItems(QLocale()));
    case FieldType::Language:
        return listSource(languageItems());
    default:
        return recordSource(context, field.target());
    }
}

} // namespace

ConditionValue::ConditionValue(UiContext &context, const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    QWidget *control = makeControl(context);
    control->setAccessibleName(field.label().toString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control);
    setFocusProxy(control);
}

QWidget *ConditionValue::makeControl(UiContext &context)
{
    switch (m_field.type()) {
    case FieldType::Integer:
        return m_number = new DecimalField(0);
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Percentage:
        return m_number = new DecimalField(m_field.scale());
    case FieldType::Date:
    case FieldType::Timestamp:
        return m_date = new DateField(context.clock);
    case FieldType::Reference:
    case FieldType::Country:
    case FieldType::Currency:
    case FieldType::Language:
        m_picker = new Picker;
        m_picker->setSource(sourceFor(context, m_field));
        return m_picker;
    default:
        return m_line = new QLineEdit;
    }
}

Value ConditionValue::value() const
{
    if (m_line)
        return m_line->text().trimmed().isEmpty() ? Value() : Value(m_line->text().trimmed());
    if (m_number) {
        if (!m_number->number() || !m_number->problem().isEmpty())
            return {};
        return m_field.type() == FieldType::Integer ? Value(m_number->number()->units())
                                                    : Value(*m_number->number());
    }
    if (m_date) {
        if (!m_date->date().isValid() || !m_date->problem().isEmpty())
            return {};
        return m_field.type() == FieldType::Timestamp ? Value(m_date->date().startOfDay().toUTC())
                                                      : Value(m_date->date());
    }
    const QString key = m_picker->currentKey();
    if (key.isEmpty())
        return {};
    return m_field.type() == FieldType::Reference ? Value(Id::fromString(key)) : Value(key);
}

void ConditionValue::setValue(const Value &value, const QString &words)
{
    if (m_line)
        m_line->setText(value.toText());
    else if (m_number && m_field.type() == FieldType::Integer)
        m_number->setNumber(Decimal::fromUnits(value.toInteger(), 0));
    else if (m_number)
        m_number->setNumber(value.toDecimal());
    else if (m_date)
        m_date->setDate(value.holds<QDate>() ? value.toDate()
                                             : value.toTimestamp().toLocalTime().date());
    else
        m_picker->setCurrent(
            PickerItem{value.holds<Id>() ? toText(value.toId()) : value.toText(), words, {}, {}});
}

QString ConditionValue::words() const
{
    if (m_picker)
        return m_picker->current() ? m_picker->current()->title : QString();
    if (m_number)
        return m_number->text();
    return m_date ? m_date->text() : m_line->text().trimmed();
}

} // namespace purser
