#pragma once

#include <QByteArray>
#include <QStringList>

namespace purser::purchasing::test {

/** A small valid order: two lines, an allowance and a charge of the whole order. */
QByteArray validOrder();

/** validOrder() with the first `from` made into `to`; fails the test when it is not there. */
QByteArray changedOrder(const QByteArray &from, const QByteArray &to);

/** The published example orders; empty when they are not beside the project. */
QStringList publishedOrders();

/** The published structure of an order; empty when it is not beside the project. */
QString publishedStructure();

} // namespace purser::purchasing::test
