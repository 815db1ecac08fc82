#pragma once

#include "models/base/text.h"

#include <QCoreApplication>

namespace purser::reference {

/** Translation context of models/reference. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::reference)

public:
    static Text mark(const char *source) { return Text("purser::reference", source); }
};

} // namespace purser::reference
