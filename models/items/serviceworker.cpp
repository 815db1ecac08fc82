#include "models/items/serviceworker.h"

#include "models/services/recordservice.h"

using namespace Qt::StringLiterals;

namespace purser {

void JobTicket::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

/** The end of the line in the worker's thread: owns the service. */
class ServiceWorker::Inbox : public QObject
{
public:
    explicit Inbox(const Factory &factory)
        : m_factory(factory)
    {}

    Result<RecordService *> service()
    {
        if (!m_service) {
            PURSER_ASSIGN(m_service, m_factory());
        }
        return m_service.get();
    }

private:
    Factory m_factory;
    std::shared_ptr<RecordService> m_service;
};

ServiceWorker::ServiceWorker(const Factory &factory, QObject *parent)
    : QObject(parent)
    , m_inbox(new Inbox(factory))
    , m_ending(std::make_shared<std::atomic_bool>(false))
{
    m_thread.setObjectName(u"records"_s);
    m_inbox->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_inbox, &QObject::deleteLater);
    m_thread.start();
}

ServiceWorker::~ServiceWorker()
{
    m_ending->store(true);
    m_thread.quit();
    m_thread.wait();
}

JobTicket ServiceWorker::post(QObject *context, Work work, std::function<void()> deliver)
{
    JobTicket ticket;
    ticket.m_cancelled = std::make_shared<std::atomic_bool>(false);
    QMetaObject::invokeMethod(
        m_inbox,
        [this, ticket, inbox = m_inbox, ending = m_ending, guard = QPointer<QObject>(context),
         work = std::move(work), deliver = std::move(deliver)]() mutable {
            if (ending->load() || ticket.isCancelled())
                return;
            work(inbox->service());
            QMetaObject::invokeMethod(
                this,
                [ticket, guard = std::move(guard), deliver = std::move(deliver)] {
                    if (guard && !ticket.isCancelled())
                        deliver();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return ticket;
}

} // namespace purser
