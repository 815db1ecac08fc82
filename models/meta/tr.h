#pragma once

#include "models/base/text.h"

#include <QCoreApplication>

namespace purser::meta {

/** Translation context of models/meta. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::meta)

public:
    static Text mark(const char *source) { return Text("purser::meta", source); }
};

} // namespace purser::meta
