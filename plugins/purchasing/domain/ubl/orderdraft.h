#pragma once

#include "plugins/purchasing/domain/ubl/finding.h"
#include "plugins/purchasing/domain/ubl/ublorder.h"

#include "models/meta/record.h"

namespace purser {
class UnitOfWork;
}

namespace purser::purchasing {

/**
 * The order as a draft, after its parties were found or made as partners. Unknown currencies,
 * countries and units are findings of Severity::Error; what has no field of its own stands in the
 * notes.
 */
Result<Draft> orderDraft(UnitOfWork &work,
                         const UblOrder &order,
                         const QString &fileName,
                         Findings &findings);

/** The lines alone; needs no database. */
QList<Draft> lineDrafts(const UblOrder &order, int minorUnits, Findings &findings);

/** The codes that are none: of currency, countries and units. */
void checkCodes(const UblOrder &order, Findings &findings);

} // namespace purser::purchasing
