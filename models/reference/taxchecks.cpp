#include "models/reference/taxchecks.h"

#include "models/reference/checkdigits.h"

#include <QString>

namespace purser::taxchecks {

using namespace checkdigits;
using namespace Qt::StringLiterals;

namespace {

/** Digits with the weights 2, 3 … `highest`, 2 … from the right, modulo 11. */
int modulo11FromRight(QStringView characters, int highest)
{
    int sum = 0;
    int weight = 2;
    for (auto c = characters.crbegin(); c != characters.crend(); ++c) {
        sum += digit(*c) * weight;
        weight = weight == highest ? 2 : weight + 1;
    }
    return sum % 11;
}

/** Letters count by their code above `0`, as Receita Federal has it for the CNPJ of 2026. */
bool fitsBrazilian(QStringView number, int highestWeight)
{
    for (const qsizetype length : {number.size() - 2, number.size() - 1}) {
        const int rest = modulo11FromRight(number.first(length), highestWeight);
        if (digit(number.at(length)) != (rest < 2 ? 0 : 11 - rest))
            return false;
    }
    return true;
}

int valueIn(QStringView alphabet, QChar c)
{
    return int(alphabet.indexOf(c));
}

bool isTurkishPerson(QStringView number)
{
    int odd = 0;
    int even = 0;
    for (int i = 0; i < 9; ++i)
        (i % 2 == 0 ? odd : even) += digit(number.at(i));
    const int tenth = (odd * 7 + 9 * even) % 10;
    return tenth == digit(number.at(9)) && (odd + even + tenth) % 10 == digit(number.at(10));
}

bool isTurkishCompany(QStringView number)
{
    int sum = 0;
    for (int i = 0; i < 9; ++i) {
        const int value = (digit(number.at(i)) + 9 - i) % 10;
        int factor = 1;
        for (int power = 0; power < 9 - i; ++power)
            factor = factor * 2 % 9;
        if (value != 0) {
            const int product = value * factor % 9;
            sum += product == 0 ? 9 : product;
        }
    }
    return (10 - sum % 10) % 10 == digit(number.at(9));
}

} // namespace

bool argentina(QStringView number)
{
    const int check = (11 - modulo11FromRight(number.first(10), 7)) % 11;
    return (check == 10 ? 9 : check) == digit(number.back());
}

bool australia(QStringView number)
{
    const int sum = weightedSum(number, {10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19}) - 10;
    return sum % 89 == 0;
}

bool brazil(QStringView number)
{
    constexpr int HighestOfCpf = 11;
    constexpr int HighestOfCnpj = 9;
    return fitsBrazilian(number, number.size() == 11 ? HighestOfCpf : HighestOfCnpj);
}

bool canada(QStringView number)
{
    return passesLuhn(number.first(9));
}

bool chile(QStringView number)
{
    const int check = (11 - modulo11FromRight(number.chopped(1), 7)) % 11;
    return number.back() == (check == 10 ? QChar(u'K') : QChar(u'0' + check));
}

bool china(QStringView number)
{
    const QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    int sum = 0;
    int weight = 1;
    for (const QChar c : number.first(17)) {
        sum += valueIn(alphabet, c) * weight;
        weight = weight * 3 % 31;
    }
    return number.back() == alphabet.at((31 - sum % 31) % 31);
}

bool colombia(QStringView number)
{
    if (number.size() == 9)
        return true;
    const int rest = weightedSum(number, {41, 37, 29, 23, 19, 17, 13, 7, 3}) % 11;
    return (rest < 2 ? rest : 11 - rest) == digit(number.back());
}

bool india(QStringView number)
{
    if (number.size() == 10)
        return true;
    const QStringView alphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    int sum = 0;
    for (int i = 0; i < 14; ++i) {
        const int product = valueIn(alphabet, number.at(i)) * (i % 2 + 1);
        sum += product / 36 + product % 36;
    }
    return number.back() == alphabet.at((36 - sum % 36) % 36);
}

bool israel(QStringView number)
{
    return passesLuhn(number);
}

bool japan(QStringView number)
{
    const QStringView digits = number.last(13);
    const int sum = weightedSum(digits.sliced(1), {2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1});
    return 9 - sum % 9 == digit(digits.front());
}

bool newZealand(QStringView number)
{
    const QString padded = number.toString().rightJustified(9, u'0');
    int check = (11 - weightedSum(padded, {3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
    if (check == 10)
        check = (11 - weightedSum(padded, {7, 4, 3, 2, 5, 2, 7, 6}) % 11) % 11;
    return check == digit(padded.back());
}

bool northMacedonia(QStringView number)
{
    return (11 - modulo11FromRight(number.first(12), 7)) % 11 % 10 == digit(number.back());
}

bool peru(QStringView number)
{
    return (11 - modulo11FromRight(number.first(10), 7)) % 10 == digit(number.back());
}

bool russia(QStringView number)
{
    const auto fits = [number](qsizetype at, std::initializer_list<int> weights) {
        return weightedSum(number, weights) % 11 % 10 == digit(number.at(at));
    };
    if (number.size() == 10)
        return fits(9, {2, 4, 10, 3, 5, 9, 4, 6, 8});
    return fits(10, {7, 2, 4, 10, 3, 5, 9, 4, 6, 8})
           && fits(11, {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8});
}

bool serbia(QStringView number)
{
    return passesMod11And10(number);
}

bool southKorea(QStringView number)
{
    const int sum = weightedSum(number, {1, 3, 7, 1, 3, 7, 1, 3, 5}) + digit(number.at(8)) * 5 / 10;
    return (10 - sum % 10) % 10 == digit(number.back());
}

bool taiwan(QStringView number)
{
    constexpr int Weights[] = {1, 2, 1, 2, 1, 2, 4, 1};
    int sum = 0;
    for (int i = 0; i < 8; ++i) {
        const int product = digit(number.at(i)) * Weights[i];
        sum += product / 10 + product % 10;
    }
    const bool isSeventhSeven = number.at(6) == u'7';
    return sum % 5 == 0 || (isSeventhSeven && (sum + 1) % 5 == 0);
}

bool thailand(QStringView number)
{
    const int rest = weightedSum(number, {13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2}) % 11;
    return (11 - rest) % 10 == digit(number.back());
}

bool turkey(QStringView number)
{
    return number.size() == 11 ? isTurkishPerson(number) : isTurkishCompany(number);
}

bool ukraine(QStringView number)
{
    if (number.size() == 12)
        return true;
    if (number.size() == 10)
        return weightedSum(number, {10, 5, 7, 9, 4, 6, 10, 5, 7}) % 11 % 10 == digit(number.back());
    const bool isOfMiddleRange = number >= u"30000000"_s && number <= u"60000000"_s;
    int rest = isOfMiddleRange ? weightedSum(number, {7, 1, 2, 3, 4, 5, 6}) % 11
                               : weightedSum(number, {1, 2, 3, 4, 5, 6, 7}) % 11;
    if (rest == 10)
        rest = isOfMiddleRange ? weightedSum(number, {9, 3, 4, 5, 6, 7, 8}) % 11
                               : weightedSum(number, {3, 4, 5, 6, 7, 8, 9}) % 11;
    return rest % 10 == digit(number.back());
}

bool vietnam(QStringView number)
{
    const int rest = weightedSum(number, {31, 29, 23, 19, 17, 13, 7, 5, 3}) % 11;
    return 10 - rest == digit(number.at(9));
}

} // namespace purser::taxchecks
