#pragma once

#include "app/cli/command.h"

namespace purser {

/** A word that could be typed, and what it is for. */
struct Candidate
{
    QString word;
    QString about;
};

/**
 * What can stand for the last of `words` (what is typed of it so far, perhaps nothing), given those
 * before it. None where a file name or any text is expected.
 */
QList<Candidate> candidates(const CommandList &list, const QStringList &words);

} // namespace purser
