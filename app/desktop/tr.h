#pragma once

#include "models/base/text.h"

#include <QCoreApplication>

namespace purser::desktop {

/** Translation context of functions in app/desktop; classes use their own. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::desktop)

public:
    /** A text that is translated when it is shown. */
    static Text mark(const char *source) { return Text("purser::desktop", source); }
};

} // namespace purser::desktop
