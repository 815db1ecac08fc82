#pragma once

#include "plugins/purchasing/domain/ubl/finding.h"
#include "plugins/purchasing/domain/ubl/ublorder.h"

namespace purser::purchasing {

/**
 * What an order breaks of the rules of Peppol BIS Order 3 (PEPPOL-T01-R001 …, CL001, CL002; here
 * without the prefix), beyond its structure. Severity::Fault, or Warning where the rule says
 * should.
 */
Findings checkPeppolRules(const UblOrder &order);

} // namespace purser::purchasing
