#pragma once

#include "models/meta/action.h"

namespace purser {

/** `set_primary_contact {contact_id}`. */
Action setPrimaryContact();

/** `set_default_address {address_id}`: the default of its type. */
Action setDefaultAddress();

/** `details`: the partner with contacts and addresses, the primary contact and the default address
 * of each type, in one go. */
RecordQuery partnerDetails();

} // namespace purser
