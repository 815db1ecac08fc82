#pragma once

#include "models/base/result.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace purser {

class RecordService;

/** Names a job that was asked for, so that it can be given up. An empty ticket names none. */
class JobTicket
{
public:
    JobTicket() = default;

    /** The job is not begun if it has not been, and its answer is dropped. */
    void cancel();
    bool isCancelled() const { return m_cancelled && m_cancelled->load(); }

private:
    friend class ServiceWorker;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

/**
 * A RecordService in a thread of its own, so that no window waits for it. The service is made
 * there, at the first job (and again at the next one, when that failed), and destroyed there.
 * Belongs to the thread of the windows; jobs run one after the other in the order asked.
 */
class ServiceWorker : public QObject
{
    Q_OBJECT

public:
    /** Called in the worker's thread. What the service needs lives and dies with the pointer. */
    using Factory = std::function<Result<std::shared_ptr<RecordService>>()>;

    explicit ServiceWorker(const Factory &factory, QObject *parent = nullptr);
    /** Waits for the job that runs; those that wait are dropped. */
    ~ServiceWorker() override;

    /**
     * Runs `job(RecordService &)`, which gives a Result, in the worker's thread, and then `done`
     * with that Result in this one, unless `context` is gone by then or the ticket was cancelled.
     * When there is no service, `done` gets the Error that says why. `job` must not touch anything
     * that belongs to this thread.
     */
    template<typename Job, typename Done>
    JobTicket run(QObject *context, Job job, Done done)
    {
        using Answer = std::invoke_result_t<Job, RecordService &>;
        auto answer = std::make_shared<std::unique_ptr<Answer>>();
        return post(
            context,
            [job = std::move(job), answer](const Result<RecordService *> &service) {
                *answer = service ? std::make_unique<Answer>(job(**service))
                                  : std::make_unique<Answer>(service.error());
            },
            [done = std::move(done), answer] { done(std::move(**answer)); });
    }

private:
    class Inbox;
    using Work = std::function<void(const Result<RecordService *> &)>;

    JobTicket post(QObject *context, Work work, std::function<void()> deliver);

    QThread m_thread;
    Inbox *m_inbox;
    std::shared_ptr<std::atomic_bool> m_ending;
};

} // namespace purser
