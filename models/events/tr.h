#pragma once

#include "models/base/text.h"

#include <QCoreApplication>

namespace purser::events {

/** Translation context of models/events. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::events)

public:
    static Text mark(const char *source) { return Text("purser::events", source); }
};

} // namespace purser::events
