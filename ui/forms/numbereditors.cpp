#include "models/base/iso4217.h"
#include "ui/forms/editorkinds.h"
#include "ui/forms/fieldbinding.h"
#include "ui/forms/formrecord.h"
#include "ui/forms/timestampfield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/decimalfield.h"

#include <QCheckBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

class NumberBinding final : public FieldBinding
{
public:
    NumberBinding(FormRecord &form, const FieldPath &path, DecimalField *number)
        : FieldBinding(form, path, number)
        , m_number(number)
    {
        connect(number, &DecimalField::numberChanged, this, [this] { take(); });
        connect(number, &DecimalField::problemChanged, this, [this](const QString &problem) {
            if (problem.isEmpty())
                take();
            else
                enterUnreadable(m_number->text(), problem);
        });
        connect(&form, &FormRecord::valueChanged, this, [this](const FieldPath &changed) {
            if (changed.field == field().currencyField())
                showUnit();
        });
        watch(number);
        begin();
    }

protected:
    void show(const Value &value) override
    {
        showUnit();
        if (value.isNull())
            m_number->setNumber(std::nullopt);
        else
            m_number->setNumber(value.holds<qint64>() ? Decimal::fromUnits(value.toInteger(), 0)
                                                      : value.toDecimal());
    }
    void showTyped(const QString &text) override { m_number->setText(text); }
    void setWritable(bool writable) override { m_number->setReadOnly(!writable); }

private:
    void take()
    {
        const std::optional<Decimal> &number = m_number->number();
        if (!number)
            enter(Value());
        else
            enter(field().type() == FieldType::Integer ? Value(number->units()) : Value(*number));
    }

    void showUnit()
    {
        if (field().type() == FieldType::Percentage)
            return m_number->setUnit(u"%"_s);
        if (field().type() != FieldType::Money)
            return m_number->setUnit(field().unit().toString());
        const QString code = currency();
        m_number->setUnit(code);
        m_number->setShownDecimals(currencyMinorUnits(code).value_or(2));
    }

    /** Of the same record, or else of the one that it belongs to. */
    QString currency() const
    {
        FieldPath beside = path();
        beside.field = field().currencyField();
        if (form().field(beside))
            return form().value(beside).toText();
        const FieldPath above(field().currencyField());
        return form().field(above) ? form().value(above).toText() : QString();
    }

    DecimalField *m_number;
};

class BooleanBinding final : public FieldBinding
{
public:
    BooleanBinding(FormRecord &form, const FieldPath &path, QCheckBox *box)
        : FieldBinding(form, path, box)
        , m_box(box)
    {
        connect(box, &QCheckBox::toggled, this, [this](bool on) { enter(on); });
        watch(box);
        begin();
    }

protected:
    void show(const Value &value) override { m_box->setChecked(value.toBool()); }
    void setWritable(bool writable) override { m_box->setEnabled(writable); }

private:
    QCheckBox *m_box;
};

class DateBinding final : public FieldBinding
{
public:
    DateBinding(FormRecord &form, const FieldPath &path, DateField *date)
        : FieldBinding(form, path, date)
        , m_date(date)
    {
        connect(date, &DateField::dateChanged, this, [this] { take(); });
        connect(date, &DateField::problemChanged, this, [this](const QString &problem) {
            if (problem.isEmpty())
                take();
            else
                enterUnreadable(m_date->text(), problem);
        });
        watch(date);
        begin();
    }

protected:
    void show(const Value &value) override { m_date->setDate(value.toDate()); }
    void showTyped(const QString &text) override { m_date->setText(text); }
    void setWritable(bool writable) override { m_date->setReadOnly(!writable); }

private:
    void take() { enter(m_date->date().isValid() ? Value(m_date->date()) : Value()); }

    DateField *m_date;
};

class TimestampBinding final : public FieldBinding
{
public:
    TimestampBinding(FormRecord &form, const FieldPath &path, TimestampField *field)
        : FieldBinding(form, path, field)
        , m_field(field)
    {
        connect(field, &TimestampField::edited, this, [this] {
            const QDateTime moment = m_field->timestamp();
            enter(moment.isValid() ? Value(moment) : Value());
        });
        connect(field->day(), &DateField::problemChanged, this, [this](const QString &problem) {
            if (!problem.isEmpty())
                enterUnreadable(m_field->day()->text(), problem);
        });
        watch(field->day());
        watch(field->time());
        begin();
    }

protected:
    void show(const Value &value) override { m_field->setTimestamp(value.toTimestamp()); }
    void showTyped(const QString &text) override { m_field->day()->setText(text); }
    void setWritable(bool writable) override { m_field->setReadOnly(!writable); }

private:
    TimestampField *m_field;
};

} // namespace

QWidget *makeNumberEditor(FormRecord &form, const FieldPath &path)
{
    auto *number = new DecimalField(form.field(path)->scale());
    new NumberBinding(form, path, number);
    return number;
}

QWidget *makeBooleanEditor(FormRecord &form, const FieldPath &path)
{
    auto *box = new QCheckBox;
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    new BooleanBinding(form, path, box);
    return box;
}

QWidget *makeDateEditor(FormRecord &form, const FieldPath &path, const Clock &clock)
{
    auto *date = new DateField(clock);
    new DateBinding(form, path, date);
    return date;
}

QWidget *makeTimestampEditor(FormRecord &form, const FieldPath &path, const Clock &clock)
{
    auto *field = new TimestampField(clock);
    new TimestampBinding(form, path, field);
    return field;
}

} // namespace purser
