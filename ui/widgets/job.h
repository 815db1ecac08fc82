#pragma once

#include <QObject>

#include <atomic>
#include <memory>

namespace purser {

/** Told by whoever does a long operation, from any thread. */
class JobControl
{
public:
    /** Whether the user has asked to stop. */
    bool isCancelled() const { return m_cancelled.load(); }
    /** In thousandths; -1 while nobody knows. */
    void setProgress(int thousandths) { m_progress.store(thousandths); }

private:
    friend class Job;
    std::atomic_bool m_cancelled = false;
    std::atomic_int m_progress = -1;
};

/** A long operation as the window shows it. Belongs to the thread of the windows. */
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(const QString &title, QObject *parent = nullptr);

    const QString &title() const { return m_title; }
    /** To be given to the thread that does the work. */
    std::shared_ptr<JobControl> control() const { return m_control; }
    int progress() const { return m_control->m_progress.load(); }
    bool isCancelled() const { return m_control->isCancelled(); }
    void cancel();
    /** The operation is over, one way or the other. */
    void finish();

Q_SIGNALS:
    void cancelled();
    void finished();

private:
    QString m_title;
    std::shared_ptr<JobControl> m_control;
};

} // namespace purser
