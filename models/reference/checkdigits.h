#pragma once

#include <QStringView>

#include <initializer_list>

/** The arithmetic that check digits of many countries share. All texts hold ASCII digits only,
 * unless said otherwise. */
namespace purser::checkdigits {

inline int digit(QChar c)
{
    return c.unicode() - u'0';
}

/** The digits times the weights, added; digits beyond the last weight do not count. */
int weightedSum(QStringView digits, std::initializer_list<int> weights);

/** The whole number modulo `divisor`; the text may be of any length. */
int modulo(QStringView digits, int divisor);

/** The digit that Luhn's formula (ISO/IEC 7812-1, annex B) puts behind the digits. */
int luhnDigit(QStringView digits);
bool passesLuhn(QStringView digits);

/** ISO/IEC 7064, MOD 11,10. */
bool passesMod11And10(QStringView digits);

/** ISO/IEC 7064, MOD 97-10, of digits and capital letters (A is 10, Z is 35). */
bool passesMod97And10(QStringView characters);

} // namespace purser::checkdigits
