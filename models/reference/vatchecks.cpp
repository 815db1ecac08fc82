#include "models/reference/vatchecks.h"

#include "models/reference/checkdigits.h"

#include <QDate>
#include <QString>

namespace purser::vatchecks {

using namespace checkdigits;
using namespace Qt::StringLiterals;

namespace {

int twoDigits(QStringView number, qsizetype at)
{
    return digit(number.at(at)) * 10 + digit(number.at(at + 1));
}

/** Birth number of Czechia and Slovakia; women have 50 and latecomers 20 added to the month. */
bool isBirthNumber(QStringView number)
{
    constexpr int FirstYearWithCheckDigit = 54;
    const bool hasCheckDigit = number.size() == 10;
    const int year = twoDigits(number, 0);
    const bool isOfOldCentury = !hasCheckDigit || year >= FirstYearWithCheckDigit;
    const int month = twoDigits(number, 2) % 50;
    if (!QDate::isValid((isOfOldCentury ? 1900 : 2000) + year, month > 20 ? month - 20 : month,
                        twoDigits(number, 4)))
        return false;
    if (!hasCheckDigit)
        return year < FirstYearWithCheckDigit;
    return modulo(number.first(9), 11) % 10 == digit(number.back());
}

bool isBulgarianPerson(QStringView number)
{
    constexpr int Centuries[] = {1900, 1800, 2000};
    const int month = twoDigits(number, 2);
    const int century = (month - 1) / 20;
    const int rest = weightedSum(number, {2, 4, 8, 5, 10, 9, 7, 3, 6}) % 11;
    return month > 0 && century < 3
           && QDate::isValid(Centuries[century] + twoDigits(number, 0), month - century * 20,
                             twoDigits(number, 4))
           && rest % 10 == digit(number.back());
}

bool isBulgarianForeigner(QStringView number)
{
    return weightedSum(number, {21, 19, 17, 13, 11, 9, 7, 3, 1}) % 10 == digit(number.back());
}

bool isBulgarianOther(QStringView number)
{
    const int rest = weightedSum(number, {4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11;
    return rest != 1 && (11 - rest) % 11 == digit(number.back());
}

/** `TRWAGMYFPDXBNJZSQVHLCKE`: the letter of Spanish persons. */
bool fitsSpanishLetter(QStringView digits, QChar letter)
{
    return QStringView(u"TRWAGMYFPDXBNJZSQVHLCKE").at(modulo(digits, 23)) == letter;
}

bool isSpanishOrganisation(QStringView number)
{
    const int check = luhnDigit(number.sliced(1, 7));
    const QChar last = number.back();
    const bool isDigit = last == QChar(u'0' + check);
    const bool isLetter = last == QStringView(u"JABCDEFGHI").at(check);
    const QChar kind = number.front();
    if (QStringView(u"PQS").contains(kind))
        return isLetter;
    if (QStringView(u"ABEH").contains(kind))
        return isDigit;
    return isDigit || isLetter;
}

/** Keys with letters, in use since the digits ran out. */
bool fitsFrenchKeyWithLetters(QStringView number)
{
    const QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    const int first = int(alphabet.indexOf(number.at(0)));
    const int second = int(alphabet.indexOf(number.at(1)));
    const int key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100;
    return (modulo(number.sliced(2), 11) + 1 + key / 11) % 11 == key % 11;
}

bool isRomanianPerson(QStringView number)
{
    constexpr int Centuries[] = {1900, 1800, 2000, 2000, 2000}; // of residents it is not known
    const int century = Centuries[(digit(number.front()) - 1) / 2];
    const int rest = weightedSum(number, {2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9}) % 11;
    return QDate::isValid(century + twoDigits(number, 1), twoDigits(number, 3),
                          twoDigits(number, 5))
           && (rest == 10 ? 1 : rest) == digit(number.back());
}

/** Numbers from 2017 on begin with 32 and hold no birthday. */
bool isLatvianPerson(QStringView number)
{
    if (number.startsWith(u"32"))
        return true;
    const int year = 1800 + digit(number.at(6)) * 100 + twoDigits(number, 4);
    const int sum = 1 + weightedSum(number, {10, 5, 8, 4, 2, 1, 6, 3, 7, 9});
    return QDate::isValid(year, twoDigits(number, 2), twoDigits(number, 0))
           && sum % 11 % 10 == digit(number.back());
}

/** The digit from repeated weights 1 to 9, a second round begun at 3 if the first gives 10. */
int lithuanianDigit(QStringView number, int firstWeight)
{
    int sum = 0;
    int weight = firstWeight;
    for (const QChar c : number.chopped(1)) {
        sum += digit(c) * weight;
        weight = weight % 9 + 1;
    }
    return sum % 11;
}

} // namespace

bool austria(QStringView number)
{
    const QStringView digits = number.sliced(1);
    int sum = 4;
    for (int i = 0; i < 7; ++i) {
        const int value = digit(digits.at(i)) * (i % 2 + 1);
        sum += value / 10 + value % 10;
    }
    return (10 - sum % 10) % 10 == digit(digits.back());
}

bool belgium(QStringView number)
{
    return 97 - modulo(number.chopped(2), 97) == twoDigits(number, number.size() - 2);
}

bool bulgaria(QStringView number)
{
    if (number.size() == 10)
        return isBulgarianPerson(number) || isBulgarianForeigner(number)
               || isBulgarianOther(number);
    int rest = weightedSum(number, {1, 2, 3, 4, 5, 6, 7, 8}) % 11;
    if (rest == 10)
        rest = weightedSum(number, {3, 4, 5, 6, 7, 8, 9, 10}) % 11;
    return rest % 10 == digit(number.back());
}

bool croatia(QStringView number)
{
    return passesMod11And10(number);
}

bool cyprus(QStringView number)
{
    constexpr int OddPlaces[] = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
    int sum = 0;
    for (int i = 0; i < 8; ++i)
        sum += i % 2 == 0 ? OddPlaces[digit(number.at(i))] : digit(number.at(i));
    return number.back() == QChar(u'A' + sum % 26);
}

bool czechia(QStringView number)
{
    if (number.size() == 8) {
        const int check = (11 - weightedSum(number, {8, 7, 6, 5, 4, 3, 2}) % 11) % 11;
        return (check == 0 ? 1 : check % 10) == digit(number.back());
    }
    if (number.size() == 9 && number.startsWith(u'6')) {
        const int rest = weightedSum(number.sliced(1), {8, 7, 6, 5, 4, 3, 2}) % 11;
        return (18 - (21 - rest) % 11) % 10 == digit(number.back());
    }
    return isBirthNumber(number);
}

bool denmark(QStringView number)
{
    return weightedSum(number, {2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

bool estonia(QStringView number)
{
    return weightedSum(number, {3, 7, 1, 3, 7, 1, 3, 7, 1}) % 10 == 0;
}

bool finland(QStringView number)
{
    return weightedSum(number, {7, 9, 10, 5, 8, 4, 2, 1}) % 11 == 0;
}

bool france(QStringView number)
{
    const QStringView siren = number.sliced(2);
    const bool isOfMonaco = siren.startsWith(u"000");
    if (!isOfMonaco && !passesLuhn(siren))
        return false;
    if (number.at(0).isDigit() && number.at(1).isDigit())
        return modulo(siren.toString() + u"12"_s, 97) == twoDigits(number, 0);
    return fitsFrenchKeyWithLetters(number);
}

bool germany(QStringView number)
{
    return passesMod11And10(number);
}

bool greece(QStringView number)
{
    const int sum = weightedSum(number, {256, 128, 64, 32, 16, 8, 4, 2});
    return sum % 11 % 10 == digit(number.back());
}

bool hungary(QStringView number)
{
    return weightedSum(number, {9, 7, 3, 1, 9, 7, 3, 1}) % 10 == 0;
}

bool ireland(QStringView number)
{
    const QStringView alphabet = u"WABCDEFGHIJKLMNOPQRSTUV";
    QString digits = number.first(7).toString();
    int sum = 0;
    if (!number.at(1).isDigit())
        digits = u'0' + number.sliced(2, 5).toString() + number.at(0);
    else if (number.size() == 9)
        sum = int(alphabet.indexOf(number.back())) * 9;
    sum += weightedSum(digits, {8, 7, 6, 5, 4, 3, 2});
    return number.at(7) == alphabet.at(sum % 23);
}

bool italy(QStringView number)
{
    const int office = modulo(number.sliced(7, 3), 1000);
    const bool isOffice = (office >= 1 && office <= 100) || office == 120 || office == 121
                          || office == 888 || office == 999;
    return isOffice && !number.startsWith(u"0000000") && passesLuhn(number);
}

bool latvia(QStringView number)
{
    if (number.front() <= u'3')
        return isLatvianPerson(number);
    return weightedSum(number, {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1}) % 11 == 3;
}

bool lithuania(QStringView number)
{
    int check = lithuanianDigit(number, 1);
    if (check == 10)
        check = lithuanianDigit(number, 3) % 10;
    return check == digit(number.back());
}

bool luxembourg(QStringView number)
{
    return modulo(number.first(6), 89) == twoDigits(number, 6);
}

bool malta(QStringView number)
{
    return weightedSum(number, {3, 4, 6, 7, 8, 9, 10, 1}) % 37 == 0;
}

bool netherlands(QStringView number)
{
    const bool isOfCitizen = weightedSum(number, {9, 8, 7, 6, 5, 4, 3, 2, -1}) % 11 == 0;
    return isOfCitizen || passesMod97And10(u"NL"_s + number.toString());
}

bool norway(QStringView number)
{
    return weightedSum(number, {3, 2, 7, 6, 5, 4, 3, 2, 1}) % 11 == 0;
}

bool poland(QStringView number)
{
    return weightedSum(number, {6, 5, 7, 2, 3, 4, 5, 6, 7}) % 11 == digit(number.back());
}

bool portugal(QStringView number)
{
    const int rest = weightedSum(number, {9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    return (11 - rest) % 11 % 10 == digit(number.back());
}

bool romania(QStringView number)
{
    if (number.size() == 13)
        return isRomanianPerson(number);
    const QString padded = number.toString().rightJustified(10, u'0');
    return weightedSum(padded, {7, 5, 3, 2, 1, 7, 5, 3, 2}) * 10 % 11 % 10 == digit(padded.back());
}

bool slovakia(QStringView number)
{
    const bool isTaxpayer =
        QStringView(u"234789").contains(number.at(2)) && modulo(number, 11) == 0;
    return isTaxpayer || isBirthNumber(number);
}

bool slovenia(QStringView number)
{
    const int check = 11 - weightedSum(number, {8, 7, 6, 5, 4, 3, 2}) % 11;
    return check != 11 && check % 10 == digit(number.back());
}

bool spain(QStringView number)
{
    const QChar kind = number.front();
    if (kind.isDigit())
        return fitsSpanishLetter(number.first(8), number.back());
    if (QStringView(u"KLM").contains(kind))
        return fitsSpanishLetter(number.sliced(1, 7), number.back());
    if (QStringView(u"XYZ").contains(kind)) {
        const QString digits = QChar(kind.unicode() - u'X' + u'0') + number.sliced(1, 7).toString();
        return fitsSpanishLetter(digits, number.back());
    }
    return isSpanishOrganisation(number);
}

bool sweden(QStringView number)
{
    return passesLuhn(number.first(10));
}

bool switzerland(QStringView number)
{
    const int check = (11 - weightedSum(number, {5, 4, 3, 2, 7, 6, 5, 4}) % 11) % 11;
    return check == digit(number.at(8));
}

bool unitedKingdom(QStringView number)
{
    const bool isOfAuthority = number.front().isLetter();
    if (isOfAuthority)
        return true;
    const int rest = weightedSum(number, {8, 7, 6, 5, 4, 3, 2, 10, 1}) % 97;
    const bool isOfNewerRange = modulo(number.first(3), 1000) >= 100;
    return rest == 0 || (isOfNewerRange && (rest == 42 || rest == 55));
}

} // namespace purser::vatchecks
