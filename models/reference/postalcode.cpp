#include "models/reference/postalcode.h"

#include "models/reference/addressformat.h"

#include <QHash>

#include <optional>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isSeparator(QChar c)
{
    return c == u' ' || c == u'-';
}

/** The letters of the country on vehicles, which people put before postal codes. */
QString vehicleCode(const QString &country)
{
    static const QHash<QString, QString> codes{
        {u"AT"_s, u"A"_s},   {u"BE"_s, u"B"_s},   {u"DE"_s, u"D"_s},   {u"ES"_s, u"E"_s},
        {u"EE"_s, u"EST"_s}, {u"FI"_s, u"FIN"_s}, {u"FR"_s, u"F"_s},   {u"HU"_s, u"H"_s},
        {u"IT"_s, u"I"_s},   {u"LI"_s, u"FL"_s},  {u"LU"_s, u"L"_s},   {u"NO"_s, u"N"_s},
        {u"PT"_s, u"P"_s},   {u"SE"_s, u"S"_s},   {u"SI"_s, u"SLO"_s}, {u"RS"_s, u"SRB"_s},
        {u"XK"_s, u"RKS"_s},
    };
    return codes.value(country, country);
}

/** `text` without the country's letters, if a digit follows them. */
QStringView withoutCountry(QStringView text, const QString &country)
{
    for (const QString &letters : {country, vehicleCode(country)}) {
        if (!text.startsWith(letters))
            continue;
        QStringView rest = text.sliced(letters.size());
        while (!rest.isEmpty() && isSeparator(rest.front()))
            rest = rest.sliced(1);
        if (!rest.isEmpty() && isDigit(rest.front()))
            return rest;
    }
    return text;
}

bool fits(QChar c, QChar place)
{
    return (place == u'#' && isDigit(c)) || (place == u'@' && isLetter(c))
           || (place == u'?' && (isDigit(c) || isLetter(c)));
}

/** The letters and digits of a code put into the places of a form; none when they do not fit. */
std::optional<QString> filled(const QString &form, QStringView characters)
{
    QString code;
    qsizetype next = 0;
    for (const QChar place : form) {
        if (!QStringView(u"#@?").contains(place)) {
            code += place;
        } else if (next < characters.size() && fits(characters.at(next), place)) {
            code += characters.at(next++);
        } else {
            return std::nullopt;
        }
    }
    return next == characters.size() ? std::optional<QString>(code) : std::nullopt;
}

QString withPlainHyphens(const QString &text)
{
    QString plain = text.simplified().toUpper();
    for (QChar &c : plain) {
        if (c.category() == QChar::Punctuation_Dash || c == QChar(0x2212))
            c = u'-';
    }
    return plain;
}

} // namespace

QString normalizedPostalCode(const QString &text, const QString &country)
{
    const QString plain = withPlainHyphens(text);
    QString characters = withoutCountry(plain, country).toString();
    characters.removeIf(isSeparator);
    for (const QString &form : addressFormat(country).postalForms) {
        if (const std::optional<QString> code = filled(form, characters))
            return *code;
    }
    return plain;
}

bool isPostalCode(const QString &text, const QString &country)
{
    const AddressFormat &format = addressFormat(country);
    return !format.hasPostalCodes()
           || format.postal.match(normalizedPostalCode(text, country)).hasMatch();
}

} // namespace purser
