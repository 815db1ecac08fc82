#include "app/desktop/reading.h"

#include "models/items/serviceworker.h"

#include <QPointer>
#include <QTimer>

namespace purser {

namespace {

/** Answers bring new questions: so many turns until all is there. */
constexpr int Rounds = 12;

void goRound(QObject *context, ServiceWorker &worker, const std::function<void()> &then, int rounds)
{
    if (rounds == 0)
        return then();
    worker.run(
        context, [](RecordService &) { return Result<>(); },
        [context, worker = QPointer(&worker), then, rounds](const Result<> &) {
            QTimer::singleShot(0, context, [context, worker, then, rounds] {
                if (worker)
                    goRound(context, *worker, then, rounds - 1);
            });
        });
}

} // namespace

void afterReading(QObject *context, ServiceWorker &worker, const std::function<void()> &then)
{
    goRound(context, worker, then, Rounds);
}

} // namespace purser
