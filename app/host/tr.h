#pragma once

#include <QCoreApplication>

namespace purser::host {

/** Translation context of app/host. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::host)
};

} // namespace purser::host
