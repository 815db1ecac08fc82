#pragma once

#include "models/base/text.h"

#include <QCoreApplication>

namespace purser::purchasing::ui {

/** Translation context of the windows of purchasing. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::purchasing::ui)

public:
    static Text mark(const char *source) { return Text("purser::purchasing::ui", source); }
};

} // namespace purser::purchasing::ui
