#pragma once

#include <QCoreApplication>

namespace purser::lists {

/** Translation context of functions in ui/lists; classes use their own. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::lists)
};

} // namespace purser::lists
