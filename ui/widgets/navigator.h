#pragma once

#include "ui/widgets/colors.h"
#include "ui/widgets/pageaddress.h"

#include <functional>

namespace purser {

class Job;
class TabPage;

enum class OpenIn { Front, Background };

/** What a page may ask of the window around it. */
class Navigator
{
public:
    virtual ~Navigator() = default;

    /** Opens a page, or goes to it when it is open. False when there is no such page. */
    virtual bool open(const PageAddress &address, OpenIn where = OpenIn::Front) = 0;
    /** Closes a page, after asking about what is not saved. */
    virtual void close(TabPage *page) = 0;
    /** Says what was done and offers for ten seconds to take it back. */
    virtual void offerUndo(const QString &done, const std::function<void()> &undo) = 0;
    /** Says something that concerns more than one page. */
    virtual void say(Mood mood, const QString &text, const QString &details = {}) = 0;
    /** Shows a long operation at the bottom until it is finished; takes it. */
    virtual void show(Job *job) = 0;
};

} // namespace purser
