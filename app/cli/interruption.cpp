#include "app/cli/interruption.h"

#include <csignal>

namespace purser {

namespace {

/** All that a signal handler may touch. */
volatile std::sig_atomic_t asked = 0;

void ask(int)
{
    asked = 1;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

Interruption::Interruption()
{
    asked = 0;
    std::signal(SIGINT, ask);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
}

bool Interruption::isAsked() const
{
    return asked != 0;
}

} // namespace purser
