#pragma once

#include "models/documents/documentmodel.h"

namespace purser::purchasing {

class OrderTemplate;
struct OrderSurroundings;

/** Who orders: the company's letterhead, made of its record. */
DocumentLetterhead letterheadOf(const OrderSurroundings &around, const OrderTemplate &words);

/** The supplier as on an envelope, in the form of the country of destination. */
QStringList supplierAddress(const OrderSurroundings &around, const OrderTemplate &words);

/** Where invoice and goods go; the company's own address where the order says nothing else. */
QList<DocumentBlock> placesOf(const OrderSurroundings &around, const OrderTemplate &words);

} // namespace purser::purchasing
