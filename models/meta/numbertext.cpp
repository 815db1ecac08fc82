#include "models/meta/numbertext.h"

#include <QRegularExpression>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

/** ASCII digits, minus, point and comma; without blanks, apostrophes and direction marks. */
QString simplified(const QString &text)
{
    QString plain;
    for (const QChar c : text.trimmed()) {
        if (c.isDigit())
            plain.append(QChar(char16_t(u'0' + c.digitValue())));
        else if (c == QChar(0x2212) || c == QChar(0xfe63) || c == QChar(0xff0d))
            plain.append(u'-');
        else if (c == QChar(0x66b))
            plain.append(u'.');
        else if (c == QChar(0x66c))
            plain.append(u',');
        else if (!c.isSpace() && c != u'\'' && c != QChar(0x2019)
                 && c.category() != QChar::Other_Format)
            plain.append(c);
    }
    return plain;
}

/** `1,234,567`, in the Indian way `12,34,567`, with decimals after `point` or without. */
bool isGrouped(const QString &plain, QChar group, QChar point)
{
    const QRegularExpression pattern(
        u"^[-+]?\\d{1,3}(\\%1\\d{2,3})*\\%1\\d{3}(\\%2\\d*)?$"_s.arg(group).arg(point));
    return pattern.match(plain).hasMatch();
}

QString digits(QStringView ascii, const QLocale &locale)
{
    QString text;
    for (const QChar digit : ascii)
        text += locale.toString(digit.digitValue());
    return text;
}

/**
 * Digits in the groups of the locale. Not QLocale::toString() alone: in locales that leave four
 * digits ungrouped, Qt 6.4 writes 1234567 as `1234.567`.
 */
QString grouped(QStringView ascii, const QLocale &locale)
{
    const QString separator = locale.groupSeparator();
    const bool fourTogether = !locale.toString(1234).contains(separator);
    if (ascii.size() <= 3 || (fourTogether && ascii.size() == 4))
        return digits(ascii, locale);
    const qsizetype higher = locale.toString(12'345'678).count(separator) == 3 ? 2 : 3;
    QString text = digits(ascii.last(3), locale);
    QStringView rest = ascii.chopped(3);
    while (!rest.isEmpty()) {
        const qsizetype taken = qMin(higher, rest.size());
        text.prepend(digits(rest.last(taken), locale) + separator);
        rest.chop(taken);
    }
    return text;
}

/** In the form that Decimal::parse reads, or as it was when it is no number at all. */
QString withPlainPoint(const QString &typed, const QLocale &locale)
{
    const bool comma = locale.decimalPoint() == u",";
    const QChar point = comma ? u',' : u'.';
    const QChar group = comma ? u'.' : u',';
    QString plain = typed;
    if (isGrouped(plain, group, point))
        return plain.remove(group).replace(point, u'.');
    if (isGrouped(plain, point, group))
        return plain.count(point) == 1 && !plain.contains(group)
                   ? plain.replace(point, u'.')
                   : plain.remove(point).replace(group, u'.');
    return plain.replace(u',', u'.');
}

} // namespace

QString numberText(Decimal number, int minimumDecimals, const QLocale &locale)
{
    const QString signedText = number.toString(minimumDecimals);
    const QStringView plain = QStringView(signedText).mid(number.isNegative() ? 1 : 0);
    const qsizetype point = plain.indexOf(u'.');
    QString text = grouped(point < 0 ? plain : plain.left(point), locale);
    if (number.isNegative())
        text.prepend(locale.negativeSign());
    if (point < 0)
        return text;
    return text + locale.decimalPoint() + digits(plain.mid(point + 1), locale);
}

Result<Decimal> numberFromText(const QString &text, int scale, const QLocale &locale)
{
    return Decimal::parse(withPlainPoint(simplified(text), locale), scale);
}

} // namespace purser
