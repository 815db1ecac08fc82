#include "models/reference/address.h"

#include "models/base/fold.h"
#include "models/base/iso3166.h"
#include "models/reference/addressformat.h"
#include "models/reference/postalcode.h"
#include "models/reference/tr.h"

#include <algorithm>

namespace purser {

using namespace Qt::StringLiterals;
using reference::Tr;

namespace {

bool isEastAsian(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        const QChar::Script script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana
               || script == QChar::Script_Katakana || script == QChar::Script_Hangul;
    });
}

/**
 * The region as its post writes it: `CA` for `California` and for `US-CA` where letters are used,
 * empty when it only repeats the city (`28039 MADRID, MADRID`).
 */
QString regionOnLabel(const AddressParts &parts)
{
    const QString state = parts.state.trimmed();
    static const QStringList withLetters{u"US"_s, u"CA"_s, u"AU"_s, u"BR"_s, u"IT"_s};
    if (withLetters.contains(parts.country)) {
        for (const Subdivision &region : subdivisions(parts.country)) {
            const QString letters = region.code.sliced(3);
            if (state == region.code || folded(state) == folded(region.name))
                return letters;
        }
        return state;
    }
    return folded(state) == folded(parts.city) ? QString() : state;
}

QString partOnLabel(const AddressParts &parts, QStringView key)
{
    if (key == u"street")
        return parts.street.trimmed();
    if (key == u"street2")
        return parts.street2.trimmed();
    if (key == u"city")
        return parts.city.simplified();
    if (key == u"state")
        return regionOnLabel(parts);
    if (key == u"postal_code")
        return normalizedPostalCode(parts.postalCode, parts.country);
    return parts.recipient.join(u'\n');
}

/** What stands before the first part of a line that is not empty: `L-`, but no comma or blank. */
QString opening(const QString &separator)
{
    const auto first = std::find_if(separator.cbegin(), separator.cend(),
                                    [](QChar c) { return c.isLetter() || c.isSymbol(); });
    return separator.last(separator.cend() - first);
}

QString filledLine(const QString &line, const AddressFormat &format, const AddressParts &parts)
{
    static const QRegularExpression part(
        u"([^a-z_]*)(name|street2|street|city|state|postal_code)"_s);
    QString text;
    for (const QRegularExpressionMatch &match : part.globalMatch(line)) {
        const QString key = match.captured(2);
        QString value = partOnLabel(parts, key);
        if (value.isEmpty())
            continue;
        if (format.capitals.contains(key))
            value = value.toUpper();
        text += (text.isEmpty() ? opening(match.captured(1)) : match.captured(1)) + value;
    }
    return text;
}

QStringList linesWithoutCountry(const AddressParts &parts,
                                const AddressFormat &format,
                                bool isLocal)
{
    QStringList lines;
    for (const QString &line : isLocal ? format.localLines : format.lines) {
        for (const QString &text : filledLine(line, format, parts).split(u'\n')) {
            if (!text.trimmed().isEmpty())
                lines.append(text.trimmed());
        }
    }
    return lines;
}

bool isWrittenLocally(const AddressParts &parts, const AddressFormat &format)
{
    return !format.localLines.isEmpty() && isEastAsian(parts.street + parts.city);
}

/** The names that post offices use where the usual one explains itself. */
QString nameOnLabel(const QString &country, const QLocale &language)
{
    static const QHash<QString, QString> inEnglish{
        {u"BA"_s, u"Bosnia and Herzegovina"_s},
        {u"CD"_s, u"Democratic Republic of the Congo"_s},
        {u"CG"_s, u"Republic of the Congo"_s},
        {u"HK"_s, u"Hong Kong"_s},
        {u"MM"_s, u"Myanmar"_s},
        {u"MO"_s, u"Macao"_s},
        {u"PS"_s, u"Palestine"_s},
    };
    if (language.language() == QLocale::English && inEnglish.contains(country))
        return inEnglish.value(country);
    return countryName(country, language);
}

bool isAbroad(const AddressParts &parts, const QString &sender)
{
    return !parts.country.isEmpty() && parts.country != sender;
}

FieldIssue missing(const QString &key, const QString &name)
{
    return {key, Tr::tr("Fill in “%1”: an address in this country needs it.").arg(name)};
}

} // namespace

QStringList addressLines(const AddressParts &parts,
                         const QString &sender,
                         const QLocale &countryLanguage)
{
    const AddressFormat &format = addressFormat(parts.country);
    QStringList lines = linesWithoutCountry(parts, format, isWrittenLocally(parts, format));
    if (isAbroad(parts, sender))
        lines.append(countryLanguage.toUpper(nameOnLabel(parts.country, countryLanguage)));
    return lines;
}

QString addressOnOneLine(const AddressParts &parts,
                         const QString &sender,
                         const QLocale &countryLanguage)
{
    AddressParts place = parts;
    place.recipient.clear();
    const AddressFormat &format = addressFormat(parts.country);
    const bool isLocal = isWrittenLocally(parts, format);
    QStringList lines = linesWithoutCountry(place, format, isLocal);
    if (isAbroad(parts, sender))
        lines.append(nameOnLabel(parts.country, countryLanguage));
    return lines.join(isLocal ? u" "_s : u", "_s);
}

QList<FieldIssue> addressIssues(const AddressParts &parts)
{
    QList<FieldIssue> issues;
    const AddressFormat &format = addressFormat(parts.country);
    const auto isMissing = [&format](const QString &key, const QString &value) {
        return format.required.contains(key) && value.trimmed().isEmpty();
    };
    if (parts.street.trimmed().isEmpty())
        issues.append({u"street"_s, Tr::tr("Enter the street or the post-office box.")});
    if (parts.city.trimmed().isEmpty())
        issues.append({u"city"_s, Tr::tr("Enter the city.")});
    if (isMissing(u"state"_s, parts.state))
        issues.append(missing(u"state"_s, format.regionName.toString()));
    if (isMissing(u"postal_code"_s, parts.postalCode))
        issues.append(missing(u"postal_code"_s, Tr::tr("Postal code")));
    else if (!parts.postalCode.trimmed().isEmpty()
             && !isPostalCode(parts.postalCode, parts.country))
        issues.append(
            {u"postal_code"_s, Tr::tr("Check the postal code: one of this country looks like %1.")
                                   .arg(format.postalExample)});
    if (parts.country.isEmpty())
        issues.append({u"country"_s, Tr::tr("Choose the country.")});
    else if (!isCountryCode(parts.country))
        issues.append(
            {u"country"_s, Tr::tr("“%1” is not a country: use the two letters of ISO 3166-1.")
                               .arg(parts.country)});
    return issues;
}

} // namespace purser
