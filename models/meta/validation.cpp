#include "models/meta/validation.h"

#include "models/base/emailaddress.h"
#include "models/base/iso3166.h"
#include "models/base/iso4217.h"
#include "models/base/languagecode.h"
#include "models/meta/tr.h"

#include <QUrl>

namespace purser {

using namespace Qt::StringLiterals;
using meta::Tr;

namespace {

bool isBlank(const Value &value)
{
    return value.isNull() || (value.holds<QString>() && value.toText().trimmed().isEmpty());
}

bool hasControlCharacters(const QString &text, bool severalLines)
{
    return std::any_of(text.cbegin(), text.cend(), [severalLines](QChar character) {
        const ushort code = character.unicode();
        const bool lineBreak = code == u'\n' || code == u'\r' || code == u'\t';
        return code < 0x20 && !(severalLines && lineBreak);
    });
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
           && (url.scheme() == u"http" || url.scheme() == u"https");
}

/** What is wrong with the form of a text, by the kind of the field. */
QString formFault(const QString &text, const Field &field)
{
    switch (field.type()) {
    case FieldType::Email:
        return isEmailAddress(text) ? QString()
                                    : Tr::tr("Enter an e-mail address like name@example.com.");
    case FieldType::Url:
        return isWebAddress(text)
                   ? QString()
                   : Tr::tr("Enter a web address that begins with https:// or http://.");
    case FieldType::Country:
        return isCountryCode(text)
                   ? QString()
                   : Tr::tr("“%1” is not a country code of ISO 3166, like DE or FR.").arg(text);
    case FieldType::Currency:
        return currencyMinorUnits(text)
                   ? QString()
                   : Tr::tr("“%1” is not a currency code of ISO 4217, like EUR or USD.").arg(text);
    case FieldType::Language:
        return isLanguageTag(text)
                   ? QString()
                   : Tr::tr("“%1” is not a language code, like en or de-AT.").arg(text);
    case FieldType::Choice:
        return field.choice(text) ? QString() : Tr::tr("“%1” is not one of the choices.").arg(text);
    default:
        return {};
    }
}

QString textFault(const QString &text, const Field &field)
{
    if (field.length() > 0 && text.size() > field.length())
        return Tr::tr("Use at most %n character(s); this has %1.", nullptr, field.length())
            .arg(text.size());
    if (hasControlCharacters(text, field.type() == FieldType::LongText))
        return Tr::tr("Remove the invisible control characters.");
    return formFault(text, field);
}

QString decimalFault(Decimal number, const Field &field)
{
    if (number.scale() > field.scale() && number.rounded(field.scale()) != number)
        return Tr::tr("Use at most %n decimal(s).", nullptr, field.scale());
    if (!number.rounded(field.scale()))
        return Tr::tr("The number is too large.");
    if (!field.least().isNull() && number < field.least().toDecimal())
        return Tr::tr("Enter %1 or more.").arg(field.least().toDecimal().toString());
    if (!field.most().isNull() && number > field.most().toDecimal())
        return Tr::tr("Enter %1 or less.").arg(field.most().toDecimal().toString());
    return {};
}

QString integerFault(qint64 number, const Field &field)
{
    if (!field.least().isNull() && number < field.least().toInteger())
        return Tr::tr("Enter %1 or more.").arg(field.least().toInteger());
    if (!field.most().isNull() && number > field.most().toInteger())
        return Tr::tr("Enter %1 or less.").arg(field.most().toInteger());
    return {};
}

QString dateFault(const QDate &date)
{
    // Four-digit years are what both databases and all formats can hold.
    if (date.year() < 1 || date.year() > 9999)
        return Tr::tr("Choose a year between 1 and 9999.");
    return {};
}

/** Whether the Value is of the kind that the field holds; a wrong kind is the program's mistake. */
bool isOfKind(const Value &value, const Field &field)
{
    switch (field.type()) {
    case FieldType::Integer:
        return value.holds<qint64>();
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Percentage:
        return value.holds<Decimal>();
    case FieldType::Boolean:
        return value.holds<bool>();
    case FieldType::Date:
        return value.holds<QDate>() && value.toDate().isValid();
    case FieldType::Timestamp:
        return value.holds<QDateTime>() && value.toTimestamp().isValid();
    case FieldType::Reference:
    case FieldType::File:
        return value.holds<Id>();
    case FieldType::Json:
        return value.holds<QJsonValue>();
    default:
        return value.holds<QString>();
    }
}

} // namespace

QString fault(const Value &value, const Field &field)
{
    if (isBlank(value))
        return field.isRequired() ? Tr::tr("%1 is required.").arg(field.label().toString())
                                  : QString();
    if (!isOfKind(value, field))
        return Tr::tr("This is not a value for %1.").arg(field.label().toString());
    if (value.holds<QString>())
        return textFault(value.toText(), field);
    if (value.holds<Decimal>())
        return decimalFault(value.toDecimal(), field);
    if (value.holds<qint64>())
        return integerFault(value.toInteger(), field);
    if (value.holds<QDate>())
        return dateFault(value.toDate());
    return {};
}

QList<FieldIssue> faults(const Record &record)
{
    QList<FieldIssue> issues;
    const QList<Field> &fields = record.type().fields();
    for (int position = 0; position < fields.size(); ++position) {
        const Field &field = fields.at(position);
        if (field.isComputed() || field.isSystem())
            continue;
        const QString message = fault(record.valueAt(position), field);
        if (!message.isEmpty())
            issues.append({field.key(), message});
    }
    if (!issues.isEmpty())
        return issues; // rules may rely on fields being right in themselves
    for (const Rule &rule : record.type().rules()) {
        if (const Result<> checked = rule.check(record); !checked)
            issues += checked.error().issues;
    }
    return issues;
}

Result<> validate(const Record &record)
{
    const QList<FieldIssue> issues = faults(record);
    return issues.isEmpty() ? Result<>() : invalid(issues);
}

} // namespace purser
