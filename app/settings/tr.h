#pragma once

#include "models/base/text.h"

#include <QCoreApplication>

namespace purser::settings {

/** Translation context of app/settings. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::settings)

public:
    static Text mark(const char *source) { return Text("purser::settings", source); }
};

} // namespace purser::settings
