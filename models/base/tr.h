#pragma once

#include <QCoreApplication>

namespace purser {

/** Translation context of models/base. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::base)
};

} // namespace purser
