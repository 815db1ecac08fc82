#pragma once

namespace purser {

/**
 * While one of these lives, Ctrl+C asks the work to stop where it can stop cleanly; a second one
 * ends the program at once.
 */
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    bool isAsked() const;
};

} // namespace purser
