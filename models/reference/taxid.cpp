#include "models/reference/taxid.h"

#include "models/reference/taxidformat.h"
#include "models/reference/tr.h"

#include <algorithm>
#include <optional>

namespace purser {

using namespace Qt::StringLiterals;
using reference::Tr;

namespace {

/** Capitals without what people put between the groups; `+`, `*` and `&` can be part of a number.
 */
QString compacted(const QString &text)
{
    QString compact = text.toUpper();
    compact.removeIf([](QChar c) {
        return c.isSpace() || c.category() == QChar::Punctuation_Dash
               || QStringView(u".,/:;'()").contains(c);
    });
    return compact;
}

bool isAllDigits(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/** What follows the letters, with the leading zero that old numbers lack; none if it does not fit.
 */
std::optional<QString> fittingNumber(QStringView text, const TaxIdFormat &format)
{
    QString number = text.toString();
    if (number.size() + 1 == format.digits && isAllDigits(number))
        number.prepend(u'0');
    if (!format.pattern.match(number).hasMatch())
        return std::nullopt;
    return number;
}

/** The number without its letters, which may be missing, or be `GR` for Greece. */
std::optional<QString> numberIn(QStringView text, const TaxIdFormat &format)
{
    if (!format.prefix.isEmpty() && text.startsWith(format.prefix))
        return fittingNumber(text.sliced(format.prefix.size()), format);
    if (text.startsWith(format.country)) {
        if (const auto number = fittingNumber(text.sliced(format.country.size()), format))
            return number;
    }
    return fittingNumber(text, format);
}

struct Match
{
    const TaxIdFormat *format;
    std::optional<QString> number;
};

/** The rule to go by: that of the country if the text fits it, else that of the letters. */
Match match(const QString &text, const QString &country)
{
    const TaxIdFormat *ofLetters = taxIdFormatOf(text);
    const TaxIdFormat *ofCountry = taxIdFormat(country);
    if (ofLetters && ofCountry && ofLetters->country == ofCountry->country)
        ofCountry = ofLetters;
    for (const TaxIdFormat *format : {ofCountry, ofLetters}) {
        if (!format)
            continue;
        if (const auto number = numberIn(text, *format))
            return {format, number};
    }
    return {ofCountry || !country.isEmpty() ? ofCountry : ofLetters, std::nullopt};
}

} // namespace

TaxIdCheck checkTaxId(const QString &text, const QString &country)
{
    const QString compact = compacted(text);
    const auto [format, number] = match(compact, country);
    if (!format)
        return {TaxIdVerdict::NotChecked,
                compact,
                {},
                Tr::tr("There is no rule by which this tax id could be checked.")};
    if (!number)
        return {TaxIdVerdict::WrongForm, compact, format->country,
                Tr::tr("A tax id of this country looks like %1.").arg(format->example)};
    if (format->check && !format->check(*number))
        return {TaxIdVerdict::WrongCheckDigit, format->prefix + *number, format->country,
                Tr::tr("The check digits do not fit: please compare the tax id with a letter or "
                       "invoice of this partner.")};
    return {TaxIdVerdict::Valid, format->prefix + *number, format->country, {}};
}

} // namespace purser
