#pragma once

#include "models/base/text.h"

#include <QCoreApplication>

namespace purser::objects {

/** Translation context of models/objects. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::objects)

public:
    static Text mark(const char *source) { return Text("purser::objects", source); }
};

} // namespace purser::objects
