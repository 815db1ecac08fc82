#pragma once

#include "models/meta/objecttype.h"

namespace purser::purchasing {

/**
 * An electronic order that was read into the database. Making one is the import: `content` (the XML
 * file, as text or base64) becomes an order with its partners, all or nothing, and is not kept.
 * `findings` and `differences` are what a person should know about it.
 */
ObjectType orderImportType();

/** A number by which a partner is known in electronic documents: scheme (ISO 6523) and value. */
ObjectType partnerIdentifierType();

} // namespace purser::purchasing
