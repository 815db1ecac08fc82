#pragma once

#include "models/base/text.h"

#include <QCoreApplication>

namespace purser::purchasing {

/** Translation context of the module's domain half. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::purchasing)

public:
    static Text mark(const char *source) { return Text("purser::purchasing", source); }
};

} // namespace purser::purchasing
