#pragma once

#include "models/meta/objecttype.h"

namespace purser {

/** What a change of a partner brings about among its contacts and addresses. */
WriteHooks partnerHooks();

/** Rules of the partner that look at its children. */
Result<> onePrimaryContact(const Record &partner);
Result<> oneDefaultAddress(const Record &partner);
Result<> contactEmailOnce(const Record &partner);

/** The primary contact that was read with the partner, or null. */
const Record *primaryContact(const Record &partner);

/** The default address of `addressType` that was read with the partner, or null. */
const Record *defaultAddress(const Record &partner, const QString &addressType);

/** Country of the default address that was read with the partner, or of its first; may be empty. */
QString countryOf(const Record &partner);

} // namespace purser
