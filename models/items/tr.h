#pragma once

#include <QCoreApplication>

namespace purser::items {

/** Translation context of models/items. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::items)
};

} // namespace purser::items
