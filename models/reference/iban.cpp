#include "models/reference/iban.h"

#include "models/reference/checkdigits.h"
#include "models/reference/tr.h"

#include <QHash>

#include <algorithm>

namespace purser {

using namespace Qt::StringLiterals;
using reference::Tr;

namespace {

struct Row
{
    char16_t country[3];
    const char *structure; ///< behind the check digits: how many digits n, letters a, either c
};

// clang-format off
constexpr Row Rows[] = {
    {u"AD", "8n12c"}, {u"AE", "19n"}, {u"AL", "8n16c"}, {u"AT", "16n"}, {u"AZ", "4a20c"},
    {u"BA", "16n"}, {u"BE", "12n"}, {u"BG", "4a6n8c"}, {u"BH", "4a14c"}, {u"BI", "23n"},
    {u"BR", "23n1a1c"}, {u"BY", "4c4n16c"}, {u"CH", "5n12c"}, {u"CR", "18n"}, {u"CY", "8n16c"},
    {u"CZ", "20n"}, {u"DE", "18n"}, {u"DJ", "23n"}, {u"DK", "14n"}, {u"DO", "4c20n"},
    {u"EE", "16n"}, {u"EG", "25n"}, {u"ES", "20n"}, {u"FI", "14n"}, {u"FK", "2a12n"},
    {u"FO", "14n"}, {u"FR", "10n11c2n"}, {u"GB", "4a14n"}, {u"GE", "2a16n"}, {u"GI", "4a15c"},
    {u"GL", "14n"}, {u"GR", "7n16c"}, {u"GT", "24c"}, {u"HN", "4a20n"}, {u"HR", "17n"},
    {u"HU", "24n"}, {u"IE", "4a14n"}, {u"IL", "19n"}, {u"IQ", "4a15n"}, {u"IS", "22n"},
    {u"IT", "1a10n12c"}, {u"JO", "4a4n18c"}, {u"KW", "4a22c"}, {u"KZ", "3n13c"}, {u"LB", "4n20c"},
    {u"LC", "4a24c"}, {u"LI", "5n12c"}, {u"LT", "16n"}, {u"LU", "3n13c"}, {u"LV", "4a13c"},
    {u"LY", "21n"}, {u"MC", "10n11c2n"}, {u"MD", "20c"}, {u"ME", "18n"}, {u"MK", "3n10c2n"},
    {u"MN", "16n"}, {u"MR", "23n"}, {u"MT", "4a5n18c"}, {u"MU", "4a19n3a"}, {u"NI", "4a20n"},
    {u"NL", "4a10n"}, {u"NO", "11n"}, {u"OM", "3n16c"}, {u"PK", "4a16c"}, {u"PL", "24n"},
    {u"PS", "4a21c"}, {u"PT", "21n"}, {u"QA", "4a21c"}, {u"RO", "4a16c"}, {u"RS", "18n"},
    {u"RU", "14n15c"}, {u"SA", "2n18c"}, {u"SC", "4a20n3a"}, {u"SD", "14n"}, {u"SE", "20n"},
    {u"SI", "15n"}, {u"SK", "20n"}, {u"SM", "1a10n12c"}, {u"SO", "19n"}, {u"ST", "21n"},
    {u"SV", "4a20n"}, {u"TL", "19n"}, {u"TN", "20n"}, {u"TR", "6n16c"}, {u"UA", "6n19c"},
    {u"VA", "18n"}, {u"VG", "4a16n"}, {u"XK", "16n"}, {u"YE", "4a4n18c"},
};
// clang-format on

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool fits(QChar c, char kind)
{
    return (kind != 'a' && isDigit(c)) || (kind != 'n' && isLetter(c));
}

/** `4a14n` as `aaaannnnnnnnnnnnnn`. */
QByteArray spelledOut(const char *structure)
{
    QByteArray kinds;
    int count = 0;
    for (const char *c = structure; *c != '\0'; ++c) {
        if (*c >= '0' && *c <= '9') {
            count = count * 10 + (*c - '0');
        } else {
            kinds.append(count, *c);
            count = 0;
        }
    }
    return kinds;
}

const char *structureOf(QStringView country)
{
    const auto *found = std::find_if(std::begin(Rows), std::end(Rows), [country](const Row &row) {
        return country == QStringView(row.country);
    });
    return found != std::end(Rows) ? found->structure : nullptr;
}

} // namespace

Result<QString> parseIban(const QString &text)
{
    constexpr qsizetype LengthOfHead = 4;
    QString iban = text.toUpper();
    iban.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Punctuation_Dash; });
    const char *structure = structureOf(iban.left(2));
    if (!structure)
        return invalid({}, Tr::tr("An IBAN begins with the letters of a country that uses it."));
    const QByteArray kinds = "nn" + spelledOut(structure);
    if (iban.size() - 2 != kinds.size())
        return invalid({}, Tr::tr("An IBAN of this country has %n characters.", nullptr,
                                  int(kinds.size()) + 2));
    if (!std::equal(kinds.cbegin(), kinds.cend(), iban.cbegin() + 2,
                    [](char kind, QChar c) { return fits(c, kind); }))
        return invalid({}, Tr::tr("An IBAN of this country has other characters in its places."));
    if (!checkdigits::passesMod97And10(iban.sliced(LengthOfHead) + iban.first(LengthOfHead)))
        return invalid({}, Tr::tr("The check digits of the IBAN do not fit: please compare it."));
    return iban;
}

QString groupedIban(const QString &iban)
{
    constexpr qsizetype LengthOfGroup = 4;
    QString grouped;
    for (qsizetype i = 0; i < iban.size(); i += LengthOfGroup)
        grouped += (i > 0 ? u" "_s : QString()) + iban.mid(i, LengthOfGroup);
    return grouped;
}

} // namespace purser
