#include "models/meta/recordtext.h"

#include "models/base/datetext.h"
#include "models/base/iso4217.h"
#include "models/meta/numbertext.h"
#include "models/meta/recordjson.h"
#include "models/meta/tr.h"

#include <QJsonDocument>

namespace purser {

using namespace Qt::StringLiterals;
using meta::Tr;

namespace {

int minimumDecimals(const Field &field, const Record *record)
{
    if (field.type() != FieldType::Money)
        return 0;
    const bool knowsCurrency = record && record->type().indexOf(field.currencyField()) >= 0;
    return knowsCurrency ? currencyMinorUnits(record->text(field.currencyField())).value_or(2) : 2;
}

Result<Value> dateFromText(const QString &text, const Field &field, const QLocale &locale)
{
    QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        date = locale.toDate(text, dateFormat(locale));
    if (!date.isValid())
        date = locale.toDate(text, QLocale::ShortFormat);
    if (!date.isValid())
        return invalid(field.key(), Tr::tr("“%1” is not a date. Use YYYY-MM-DD.").arg(text));
    if (date.year() < 1950 && !text.contains(QString::number(date.year())))
        date = date.addYears(100); // two-digit years of the locale's short form
    return Value(date);
}

Result<Value> booleanFromText(const QString &text, const Field &field)
{
    const QString word = text.toLower();
    if (QStringList{u"true"_s, u"yes"_s, u"1"_s, u"x"_s, u"y"_s, Tr::tr("yes")}.contains(word))
        return Value(true);
    if (QStringList{u"false"_s, u"no"_s, u"0"_s, u"n"_s, Tr::tr("no")}.contains(word))
        return Value(false);
    return invalid(field.key(), Tr::tr("“%1” is neither yes nor no.").arg(text));
}

Result<Value> choiceFromText(const QString &text, const Field &field)
{
    QStringList values;
    for (const Choice &choice : field.choices()) {
        if (choice.value == text || choice.label.toString().compare(text, Qt::CaseInsensitive) == 0)
            return Value(choice.value);
        values.append(choice.value);
    }
    return invalid(field.key(), Tr::tr("“%1” is not one of: %2.").arg(text, values.join(u", ")));
}

Result<Value> fieldNumberFromText(const QString &text, const Field &field, const QLocale &locale)
{
    const Result<Decimal> number = numberFromText(text, field.scale(), locale);
    if (!number)
        return invalid(field.key(), Tr::tr("“%1”: %2").arg(text, number.error().message));
    return field.type() == FieldType::Integer ? Value(number->units()) : Value(*number);
}

} // namespace

QString displayText(const Value &value,
                    const Field &field,
                    const Record *record,
                    const QLocale &locale)
{
    if (value.isNull())
        return {};
    if (field.holdsDecimal())
        return numberText(value.toDecimal(), minimumDecimals(field, record), locale);
    switch (field.type()) {
    case FieldType::Integer:
        return locale.toString(value.toInteger());
    case FieldType::Boolean:
        return value.toBool() ? Tr::tr("yes") : Tr::tr("no");
    case FieldType::Date:
        return dateText(value.toDate(), locale);
    case FieldType::Timestamp:
        return momentText(value.toTimestamp(), locale);
    case FieldType::Choice: {
        const Choice *choice = field.choice(value.toText());
        return choice ? choice->label.toString() : value.toText();
    }
    case FieldType::Reference:
    case FieldType::File:
        return toText(value.toId());
    case FieldType::Json:
        return QString::fromUtf8(
            QJsonDocument::fromVariant(value.toJson().toVariant()).toJson(QJsonDocument::Compact));
    default:
        return value.toText();
    }
}

Result<Value> valueFromText(const QString &text, const Field &field, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return field.type() == FieldType::Boolean ? Value(false) : Value();
    switch (field.type()) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Percentage:
        return fieldNumberFromText(trimmed, field, locale);
    case FieldType::Boolean:
        return booleanFromText(trimmed, field);
    case FieldType::Date:
        return dateFromText(trimmed, field, locale);
    case FieldType::Choice:
        return choiceFromText(trimmed, field);
    case FieldType::Country:
    case FieldType::Currency:
        return Value(trimmed.toUpper());
    case FieldType::Timestamp:
    case FieldType::Reference:
    case FieldType::File:
        return valueFromJson(trimmed, field);
    case FieldType::Json:
        return valueFromJson(
            QJsonValue::fromVariant(QJsonDocument::fromJson(trimmed.toUtf8()).toVariant()), field);
    default:
        return Value(field.type() == FieldType::LongText ? text : trimmed);
    }
}

} // namespace purser
