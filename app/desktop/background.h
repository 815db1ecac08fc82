#pragma once

#include <QPointer>
#include <QThread>

#include <memory>

namespace purser {

/** Runs `work()` in a thread of its own and then `done` with its result in this one, unless
 * `context` is gone by then. For what happens once in a while: signing in. */
template<typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    using Answer = std::invoke_result_t<Work>;
    auto answer = std::make_shared<std::unique_ptr<Answer>>();
    QThread *thread = QThread::create(
        [work = std::move(work), answer] { *answer = std::make_unique<Answer>(work()); });
    QObject::connect(thread, &QThread::finished, context,
                     [done = std::move(done), answer] { done(std::move(**answer)); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QObject::connect(context, &QObject::destroyed, thread, [thread] { thread->wait(); });
    thread->start();
}

} // namespace purser
