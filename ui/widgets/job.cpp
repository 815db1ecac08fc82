#include "ui/widgets/job.h"

namespace purser {

Job::Job(const QString &title, QObject *parent)
    : QObject(parent)
    , m_title(title)
    , m_control(std::make_shared<JobControl>())
{}

void Job::cancel()
{
    if (!m_control->m_cancelled.exchange(true))
        Q_EMIT cancelled();
}

void Job::finish()
{
    Q_EMIT finished();
}

} // namespace purser
