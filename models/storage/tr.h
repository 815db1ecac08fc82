#pragma once

#include <QCoreApplication>

namespace purser::storage {

/** Translation context of models/storage. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::storage)
};

} // namespace purser::storage
