#include "models/base/iso4217.h"

#include <algorithm>
#include <cfloat>
#include <cstdint>
#include <unicode/ucurr.h>

namespace purser {

namespace {

struct Currency
{
    const char *code;
    std::int16_t numericCode;
    std::int16_t minorUnits;
    const char *name;
};

constexpr Currency Currencies[] = {
#include "models/base/iso4217table.inc"
};

const Currency *findCurrency(QStringView code)
{
    const auto *found = std::lower_bound(std::begin(Currencies), std::end(Currencies), code,
                                         [](const Currency &currency, auto wanted) {
                                             return QLatin1StringView(currency.code) < wanted;
                                         });
    return found != std::end(Currencies) && QLatin1StringView(found->code) == code ? found
                                                                                   : nullptr;
}

/** Empty when ICU knows no such name. */
QString icuName(const QString &code, const QLocale &locale, UCurrNameStyle style)
{
    const QByteArray language = locale.name().toLatin1();
    const std::u16string currency = code.toStdU16String();
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const char16_t *name =
        ucurr_getName(currency.c_str(), language, style, nullptr, &length, &status);
    return U_SUCCESS(status) ? QStringView(name, length).toString() : QString();
}

} // namespace

std::optional<int> currencyMinorUnits(QStringView code)
{
    const Currency *found = findCurrency(code);
    return found ? std::optional<int>(found->minorUnits) : std::nullopt;
}

std::optional<int> currencyNumericCode(QStringView code)
{
    const Currency *found = findCurrency(code);
    return found ? std::optional<int>(found->numericCode) : std::nullopt;
}

QStringList currencyCodes()
{
    QStringList codes;
    codes.reserve(std::size(Currencies));
    for (const Currency &currency : Currencies)
        codes.append(QString::fromLatin1(currency.code));
    return codes;
}

QString currencyName(const QString &code, const QLocale &locale)
{
    const Currency *found = findCurrency(code);
    if (!found)
        return code;
    const QString name = icuName(code, locale, UCURR_LONG_NAME);
    return name.isEmpty() || name == code ? QString::fromUtf8(found->name) : name;
}

QString currencySymbol(const QString &code, const QLocale &locale)
{
    const QString symbol =
        findCurrency(code) ? icuName(code, locale, UCURR_SYMBOL_NAME) : QString();
    return symbol.isEmpty() ? code : symbol;
}

bool isFormerCurrency(const QString &code)
{
    const bool isCode = code.size() == 3 && std::all_of(code.cbegin(), code.cend(), [](QChar c) {
                            return c >= u'A' && c <= u'Z';
                        });
    const bool isForMetalsAndTheLike = code.startsWith(u'X');
    if (!isCode || isForMetalsAndTheLike || findCurrency(code))
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const std::u16string currency = code.toStdU16String();
    return ucurr_isAvailable(currency.c_str(), U_DATE_MIN, U_DATE_MAX, &status)
           && U_SUCCESS(status);
}

} // namespace purser
