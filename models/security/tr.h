#pragma once

#include <QCoreApplication>

namespace purser::security {

/** Translation context of models/security. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::security)
};

} // namespace purser::security
