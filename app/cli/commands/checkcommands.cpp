#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "app/cli/invocation.h"
#include "app/cli/tr.h"
#include "models/reference/address.h"
#include "models/reference/iban.h"
#include "models/reference/phone.h"
#include "models/reference/postalcode.h"
#include "models/reference/taxid.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

/** What became of one value. */
struct Verdict
{
    std::optional<bool> isValid; ///< none: nothing is known about such values
    QString normal;              ///< empty when there is none
    QString reason;              ///< empty when valid
    QString country = {};
};

Verdict judgeTaxId(const QString &text, const QString &country)
{
    const TaxIdCheck check = checkTaxId(text, country);
    std::optional<bool> isValid = check.isValid();
    if (check.verdict == TaxIdVerdict::NotChecked)
        isValid.reset();
    return {isValid, check.normalized, check.reason, check.country};
}

Verdict judgeIban(const QString &text, const QString &)
{
    const Result<QString> iban = parseIban(text);
    if (!iban)
        return {false, {}, iban.error().message};
    return {true, *iban, {}, iban->first(2)};
}

Verdict judgePhone(const QString &text, const QString &country)
{
    const PhoneNumber phone = parsePhone(text, country);
    if (phone.isValid)
        return {true, phone.e164, {}, phone.country};
    return {false, {}, Tr::tr("No country has a telephone number like this.")};
}

/** `street=…; city=…`, or the same as a JSON object. */
QJsonObject addressFields(const QString &text)
{
    if (text.trimmed().startsWith(u'{'))
        return QJsonDocument::fromJson(text.toUtf8()).object();
    QJsonObject fields;
    for (const QString &part : text.split(u';'))
        fields.insert(part.section(u'=', 0, 0).trimmed(), part.section(u'=', 1).trimmed());
    return fields;
}

Verdict judgeAddress(const QString &text, const QString &country)
{
    static const QStringList known{u"recipient"_s, u"street"_s,      u"street2"_s, u"city"_s,
                                   u"state"_s,     u"postal_code"_s, u"country"_s};
    const QJsonObject fields = addressFields(text);
    const QStringList keys = fields.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            return {false,
                    {},
                    Tr::tr("An address has no “%1”. Write it like %2.")
                        .arg(key, u"street=…; postal_code=…; city=…; country=DE"_s)};
    }
    AddressParts parts;
    parts.recipient = fields.value(u"recipient"_s).toString().split(u'\n', Qt::SkipEmptyParts);
    parts.street = fields.value(u"street"_s).toString();
    parts.street2 = fields.value(u"street2"_s).toString();
    parts.city = fields.value(u"city"_s).toString();
    parts.state = fields.value(u"state"_s).toString();
    parts.country = fields.value(u"country"_s).toString(country).toUpper();
    parts.postalCode =
        normalizedPostalCode(fields.value(u"postal_code"_s).toString(), parts.country);
    const QList<FieldIssue> issues = addressIssues(parts);
    if (!issues.isEmpty())
        return {false, {}, invalid(issues).text().replace(u'\n', u' '), parts.country};
    return {true, addressOnOneLine(parts), {}, parts.country};
}

using Judge = Verdict (*)(const QString &, const QString &);

void writeVerdict(Console &console, const QString &text, const Verdict &verdict)
{
    const auto orNull = [](const QString &value) {
        return value.isEmpty() ? QJsonValue() : QJsonValue(value);
    };
    if (console.isJson()) {
        console.writeJson(
            QJsonObject{{u"input"_s, text},
                        {u"valid"_s, verdict.isValid ? QJsonValue(*verdict.isValid) : QJsonValue()},
                        {u"normal"_s, orNull(verdict.normal)},
                        {u"country"_s, orNull(verdict.country)},
                        {u"reason"_s, orNull(verdict.reason)}},
            QJsonDocument::Compact);
    } else if (verdict.isValid.value_or(false)) {
        console.write(Tr::tr("%1: valid, %2").arg(text, verdict.normal));
    } else if (verdict.isValid) {
        console.write(Tr::tr("%1: not valid: %2").arg(text, verdict.reason));
    } else {
        console.write(Tr::tr("%1: not known: %2").arg(text, verdict.reason));
    }
}

Result<int> checkValues(Invocation &invocation, Judge judge)
{
    Console &console = invocation.console();
    const QString country = invocation.text(u"country"_s).toUpper();
    bool isAllValid = true;
    bool isAnyGiven = invocation.has(u"VALUE"_s);
    const auto check = [&](const QString &text) {
        const Verdict verdict = judge(text, country);
        isAnyGiven = true;
        isAllValid = isAllValid && verdict.isValid.value_or(true);
        writeVerdict(console, text, verdict);
    };
    const QString value = invocation.text(u"VALUE"_s, u"-"_s);
    if (value != u"-") {
        check(value);
    } else {
        for (QString line = console.readLine(); !line.isNull(); line = console.readLine()) {
            if (!line.trimmed().isEmpty())
                check(line);
        }
    }
    if (!isAnyGiven)
        return invalid(u"VALUE"_s, Tr::tr("There is nothing to check: give a value, or one a line "
                                          "on the input."));
    return isAllValid ? Done : InvalidInput;
}

Command command(const QString &what, const Text &summary, Judge judge, const QStringList &examples)
{
    return {.words = {u"check"_s, what},
            .summary = summary,
            .parameters = {optionalArgument(u"VALUE"_s,
                                            Tr::mark("What to check; - or nothing: one a line "
                                                     "from the input")),
                           option(u"country"_s, u"CODE"_s,
                                  Tr::mark("The country (like DE) of values that name none"))},
            .examples = examples,
            .run = [judge](Invocation &invocation) { return checkValues(invocation, judge); },
            .description = Tr::mark("With --json a line each: input, valid (true, false, or null "
                                    "when nothing is known about such values), normal, country, "
                                    "reason. Exit code 5 when one is not valid.")};
}

} // namespace

QList<Command> checkCommands()
{
    return {
        command(u"tax-id"_s, Tr::mark("Check VAT numbers and other tax ids"), judgeTaxId,
                {u"check tax-id DE136695976"_s, u"check tax-id 136695976 --country DE --json"_s}),
        command(u"iban"_s, Tr::mark("Check bank account numbers"), judgeIban,
                {u"check iban 'DE89 3704 0044 0532 0130 00'"_s}),
        command(u"phone"_s, Tr::mark("Check telephone numbers"), judgePhone,
                {u"check phone '+47 22 03 52 00'"_s,
                 u"check phone '030 901820' --country DE --json"_s}),
        command(u"address"_s, Tr::mark("Check postal addresses against the rules of their country"),
                judgeAddress,
                {u"check address 'street=Unter den Linden 77; postal_code=10117; "
                 "city=Berlin; country=DE'"_s})};
}

} // namespace purser
