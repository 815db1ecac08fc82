#pragma once

#include "plugins/purchasing/domain/ubl/ublorder.h"

#include <QByteArray>

namespace purser::purchasing {

/**
 * The order as UBL 2.1 XML in UTF-8, its elements in the order of orderstructure.txt; what is empty
 * is left out, and characters that XML does not know. readUblOrder() reads back what was written.
 */
QByteArray writeUblOrder(const UblOrder &order);

} // namespace purser::purchasing
