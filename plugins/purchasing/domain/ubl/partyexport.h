#pragma once

#include "plugins/purchasing/domain/ubl/ublparts.h"

#include "models/base/result.h"

namespace purser {
class Record;
class UnitOfWork;
} // namespace purser

namespace purser::purchasing {

struct OrderSurroundings;
struct PlaceOfPartner;

/** Us. */
Result<UblParty> buyerOf(UnitOfWork &work, const OrderSurroundings &around);

Result<UblParty> sellerOf(UnitOfWork &work, const OrderSurroundings &around);

/** Who gets the invoice, when it is another than the company. */
Result<UblParty> invoiceeOf(UnitOfWork &work, const PlaceOfPartner &place);

/** The address of a record that has the fields of addAddressFields(). */
UblAddress ublAddress(const Record &record);

} // namespace purser::purchasing
