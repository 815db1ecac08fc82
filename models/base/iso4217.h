#pragma once

#include <QLocale>
#include <QStringList>

#include <optional>

namespace purser {

/**
 * How many decimals the currency with this upper-case ISO 4217 code has: 0, 2, 3 or 4. None for
 * what is no code in force, and for codes without a minor unit (metals, XDR, XTS, XXX …), in which
 * nothing can be priced.
 */
std::optional<int> currencyMinorUnits(QStringView code);

/** 978 for `EUR`. */
std::optional<int> currencyNumericCode(QStringView code);

/** All codes that have a minor unit, in the order of the alphabet. */
QStringList currencyCodes();

/** The name in the language of `locale`; the code itself when it is none. */
QString currencyName(const QString &code, const QLocale &locale);

/** The sign that people who read `locale` know it by (`€`, `US$`), or the code. */
QString currencySymbol(const QString &code, const QLocale &locale);

/** Whether it was a currency once and is none any more (DEM, HRK): old rates name them. */
bool isFormerCurrency(const QString &code);

} // namespace purser
