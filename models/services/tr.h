#pragma once

#include "models/base/text.h"

#include <QCoreApplication>

namespace purser::services {

/** Translation context of models/services. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::services)

public:
    static Text mark(const char *source) { return Text("purser::services", source); }
};

} // namespace purser::services
