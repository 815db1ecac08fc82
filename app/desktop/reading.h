#pragma once

#include <functional>

class QObject;

namespace purser {

class ServiceWorker;

/**
 * Calls `then` once everything that the pages read is there: what they ask for when they are made,
 * and what the answers make them ask for (titles, documents). Waits for the worker, not for the
 * clock. Nothing is called when `context` or the worker is
 * gone by then.
 */
void afterReading(QObject *context, ServiceWorker &worker, const std::function<void()> &then);

} // namespace purser
