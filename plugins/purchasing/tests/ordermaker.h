#pragma once

#include "plugins/purchasing/tests/purchasingworld.h"

#include <QRandomGenerator>

namespace purser::purchasing::test {

/** Draws orders with all kinds of figures, the same ones each time. */
class OrderMaker
{
public:
    Draft order(const World &world);

private:
    Value one(const QStringList &choices);
    Decimal number(int most, int scale);
    Draft line(int index);

    QRandomGenerator m_random{20'260'302};
};

} // namespace purser::purchasing::test
