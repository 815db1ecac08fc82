#pragma once

#include "models/base/text.h"

#include <QCoreApplication>

namespace purser::cli {

/** Translation context of app/cli. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::cli)

public:
    static Text mark(const char *source) { return Text("purser::cli", source); }
};

} // namespace purser::cli
