#pragma once

#include "plugins/purchasing/domain/orders/totals.h"
#include "plugins/purchasing/domain/ubl/ublorder.h"

namespace purser::purchasing {

/** quantity × price ÷ base quantity + charges − allowances, with four decimals. */
Result<Decimal> amountByParts(const UblLine &line);

/**
 * The line in our own figures: the price for one unit, and what it is reduced by as a percentage,
 * so that lineTotal() gives `wanted`. Where a percentage cannot say it (charges, amounts that are
 * no percentage), the price carries it. `isExact` says whether the total is `wanted` in the end.
 */
struct OwnFigures
{
    Decimal unitPrice;
    Decimal discountPercent;
    bool isExact = true;
    bool carriesAllowances = false; ///< the price was changed for allowances or charges
};

Result<OwnFigures> ownFigures(const UblLine &line, Decimal wanted, int minorUnits);

} // namespace purser::purchasing
