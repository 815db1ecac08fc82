#pragma once

#include "models/services/caller.h"
#include "ui/shell/windowface.h"

class QSettings;

namespace purser {

class ChangeFeed;
class Clock;
class Registry;
class ServiceWorker;

/** Somebody signed in to a company: what the window shows and works with until they leave. What is
 * referred to outlives the stay. */
struct WindowSession
{
    const Registry &registry;
    ServiceWorker &worker;
    ChangeFeed &changes;
    const Clock &clock;
    QSettings &settings;
    Caller caller;
    WindowFace face;
};

} // namespace purser
