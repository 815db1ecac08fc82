#pragma once

#include "plugins/purchasing/domain/orders/linekind.h"

#include "models/base/decimal.h"
#include "models/base/result.h"

#include <QList>

#include <optional>

namespace purser::purchasing {

/** What of a line makes its amount. */
struct LineFigures
{
    LineKind kind = LineKind::Item;
    Decimal quantity = {};
    Decimal unitPrice = {};
    Decimal discountPercent = {}; ///< 12.5 means 12.5 %
    /** 19 means 19 %; none when no tax is known, which is not the same as a rate of zero. */
    std::optional<Decimal> taxRate = {};
};

/** What of an order makes its totals. */
struct OrderFigures
{
    QList<LineFigures> lines;
    Decimal discount = {}; ///< off the whole order, before tax is added
    Decimal shipping = {};
    int minorUnits = 2; ///< decimals of the currency
};

/** The tax of one rate. */
struct TaxSum
{
    Decimal rate;
    Decimal base; ///< sum of the lines with that rate
    Decimal amount;

    bool operator==(const TaxSum &) const = default;
};

struct OrderTotals
{
    QList<Decimal> lines; ///< one for each line, in order; zero for comments
    Decimal subtotal;     ///< sum of the lines that count
    QList<TaxSum> taxes;  ///< by rate, ascending
    Decimal tax;
    Decimal total; ///< subtotal − discount + shipping + tax

    bool operator==(const OrderTotals &) const = default;
};

/**
 * round(quantity × price × (1 − discount)), rounded once, half away from zero. Error of kind
 * Invalid when it is more than can be kept.
 */
Result<Decimal> lineTotal(const LineFigures &line, int minorUnits);

/**
 * The totals of an order: tax per rate on the sum of its lines, rounded once per rate. Discount and
 * shipping of the whole order carry no tax of their own. Error of kind Invalid about
 * `lines[<index>].unit_price`, naming the line (from 1), when an amount is more than can be kept.
 */
Result<OrderTotals> computeTotals(const OrderFigures &order);

} // namespace purser::purchasing
