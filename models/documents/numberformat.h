#pragma once

#include "models/base/decimal.h"

namespace purser {

/** How the numbers of a document are written, in the customs of its language. */
struct NumberFormat
{
    QString decimalPoint = QStringLiteral(".");
    QString groupSeparator = QStringLiteral(",");
    QString minus = QStringLiteral("-");
    /** The digit zero of the script: `0`, or `٠` for Arabic-Indic digits. */
    QString zeroDigit = QStringLiteral("0");
    /** How many decimals an amount has. */
    int decimals = 2;

    /** The customs of `language` (a BCP 47 tag such as `de` or `de-CH`), amounts with `decimals`.
     */
    static NumberFormat forLanguage(const QString &language, int decimals = 2);

    /** `value` rounded to `decimals`, in groups of three: `12,480.00`. */
    QString amount(Decimal value) const;

    /** `value` with the decimals that it needs and no others, at least `minimumDecimals`: `2.5`. */
    QString number(Decimal value, int minimumDecimals = 0) const;

    bool operator==(const NumberFormat &) const = default;
};

} // namespace purser
