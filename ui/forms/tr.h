#pragma once

#include <QCoreApplication>

namespace purser::forms {

/** Translation context of functions in ui/forms; classes use their own. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(purser::forms)
};

} // namespace purser::forms
