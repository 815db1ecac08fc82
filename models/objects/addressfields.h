#pragma once

#include "models/meta/objecttype.h"
#include "models/reference/address.h"

namespace purser {

/** Adds `street street2 city state postal_code country`, of which some may be required. */
void addAddressFields(ObjectType &type, const QStringList &required);

/** The address in the fields of `record` that addAddressFields() made. */
AddressParts addressOf(const Record &record);

} // namespace purser
