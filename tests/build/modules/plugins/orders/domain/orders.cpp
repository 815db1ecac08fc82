#include "plugins/orders/domain/orders.h"

#include "plugins/receipts/domain/receipts.h"

using namespace Qt::StringLiterals;

QString Orders::name() const
{
    return u"orders after "_s + receiptsName() + tr(", in English");
}
