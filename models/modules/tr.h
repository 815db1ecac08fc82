#pragma once

#include <QCoreApplication>

namespace purser::modules {

/** Translation context of models/modules. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::modules)
};

} // namespace purser::modules
