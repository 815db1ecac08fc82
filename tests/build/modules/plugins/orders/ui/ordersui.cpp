#include "plugins/orders/ui/ordersui.h"

#include "plugins/orders/domain/orders.h"

#include "ui/widgets/frame.h"

QString OrdersUi::name() const
{
    return QString::fromLatin1(Frame::staticMetaObject.className()) + Orders().name();
}
