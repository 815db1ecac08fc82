#include "models/reference/checkdigits.h"

namespace purser::checkdigits {

int weightedSum(QStringView digits, std::initializer_list<int> weights)
{
    int sum = 0;
    auto c = digits.cbegin();
    for (const int weight : weights) {
        Q_ASSERT(c != digits.cend());
        sum += digit(*c++) * weight;
    }
    return sum;
}

int modulo(QStringView digits, int divisor)
{
    int rest = 0;
    for (const QChar c : digits)
        rest = (rest * 10 + digit(c)) % divisor;
    return rest;
}

int luhnDigit(QStringView digits)
{
    int sum = 0;
    bool isDoubled = true;
    for (auto c = digits.crbegin(); c != digits.crend(); ++c) {
        const int value = digit(*c) * (isDoubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        isDoubled = !isDoubled;
    }
    return (10 - sum % 10) % 10;
}

bool passesLuhn(QStringView digits)
{
    return luhnDigit(digits.chopped(1)) == digit(digits.back());
}

bool passesMod11And10(QStringView digits)
{
    int product = 10;
    for (const QChar c : digits.chopped(1)) {
        const int sum = (digit(c) + product) % 10;
        product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return (product + digit(digits.back())) % 10 == 1;
}

bool passesMod97And10(QStringView characters)
{
    int rest = 0;
    for (const QChar c : characters) {
        if (c >= u'A')
            rest = (rest * 100 + c.unicode() - u'A' + 10) % 97;
        else
            rest = (rest * 10 + digit(c)) % 97;
    }
    return rest == 1;
}

} // namespace purser::checkdigits
