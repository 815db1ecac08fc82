#pragma once

#include "plugins/purchasing/domain/ubl/ublparts.h"

#include "models/base/result.h"

namespace purser {
class Record;
class UnitOfWork;
} // namespace purser

namespace purser::purchasing {

/**
 * Where electronic documents for a partner go: its first identifier with a scheme, else its VAT
 * number, else its e-mail address; empty when it has none of them. Schemes are those of the list
 * EAS of the European Commission.
 */
Result<UblText> electronicAddressOf(UnitOfWork &work, const Record &partner);

/** That of the company: the setting `purchasing.electronic_address` (`{"scheme": …, "value": …}`),
 * else as for a partner. */
Result<UblText> electronicAddressOfCompany(UnitOfWork &work, const Record &company);

/** The tax id with the letters of its country in front; empty for one that has none. */
QString vatNumber(const Record &party);

} // namespace purser::purchasing
