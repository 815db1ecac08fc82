#pragma once

#include "plugins/purchasing/domain/ubl/ublorder.h"

#include "models/base/result.h"

namespace purser {
class Record;
}

namespace purser::purchasing {

/** With two decimals at least. */
UblNumber ublAmount(Decimal value, const QString &currency);

/** The lines of `order` that count; comments become the note of the next one, and of the order when
 * none follows. Fails only past the range of amounts. */
Result<> addLines(UblOrder &ubl, const Record &order);

} // namespace purser::purchasing
