#include "models/documents/numberformat.h"

#include <QLocale>

namespace purser {

namespace {

constexpr qsizetype GroupSize = 3;

QString grouped(const QString &digits, const QString &separator)
{
    QString text = digits;
    for (qsizetype at = digits.size() - GroupSize; at > 0; at -= GroupSize)
        text.insert(at, separator);
    return text;
}

QString inDigitsOf(const QString &zero, QString text)
{
    const bool isSingle = zero.size() == 1 && zero != QStringView(u"0");
    if (!isSingle)
        return text;
    for (QChar &character : text) {
        if (character >= u'0' && character <= u'9')
            character = QChar(zero.front().unicode() + character.unicode() - u'0');
    }
    return text;
}

} // namespace

NumberFormat NumberFormat::forLanguage(const QString &language, int decimals)
{
    QLocale locale(language);
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return {locale.decimalPoint(), locale.groupSeparator(), locale.negativeSign(),
            locale.zeroDigit(), decimals};
}

QString NumberFormat::amount(Decimal value) const
{
    const Result<Decimal> rounded = value.rounded(decimals);
    return number(rounded ? *rounded : value, decimals);
}

QString NumberFormat::number(Decimal value, int minimumDecimals) const
{
    QString plain = value.toString(minimumDecimals);
    const bool isNegative = plain.startsWith(u'-');
    if (isNegative)
        plain = plain.sliced(1);
    const qsizetype point = plain.indexOf(u'.');
    const QString whole = grouped(point < 0 ? plain : plain.first(point), groupSeparator);
    const QString fraction = point < 0 ? QString() : decimalPoint + plain.sliced(point + 1);
    return inDigitsOf(zeroDigit, (isNegative ? minus : QString()) + whole + fraction);
}

} // namespace purser
