#pragma once

class QSettings;

namespace purser {

class ChangeFeed;
class Clock;
class Navigator;
class Registry;
class ServiceWorker;
struct Caller;

/** What every page works with: made when somebody signs in to a company, and gone, with all pages,
 * when they leave it. */
struct UiContext
{
    const Registry &registry;
    ServiceWorker &worker;
    ChangeFeed &changes;
    const Clock &clock;
    const Caller &caller;
    QSettings &settings;
    Navigator &navigator;
};

} // namespace purser
