#pragma once

#include <QCoreApplication>

namespace purser::partners {

/** Translation context of functions in ui/partners; classes use their own. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::partners)
};

} // namespace purser::partners
