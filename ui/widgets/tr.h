#pragma once

#include <QCoreApplication>

namespace purser::widgets {

/** Translation context of functions in ui/widgets; classes use their own. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::widgets)
};

} // namespace purser::widgets
