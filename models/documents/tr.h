#pragma once

#include <QCoreApplication>

namespace purser::documents {

/** Translation context of models/documents and app/documents. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::documents)
};

} // namespace purser::documents
