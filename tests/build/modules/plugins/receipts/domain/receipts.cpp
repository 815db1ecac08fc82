#include "plugins/receipts/domain/receipts.h"

using namespace Qt::StringLiterals;

QString receiptsName()
{
    return u"receipts"_s;
}

QString Receipts::name() const
{
    return receiptsName();
}
