#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace purser {

class Job;
class TextLabel;

/** The bar at the bottom while something long runs: how many, the oldest one's progress, and a
 * button that stops it. */
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    /** Takes the job and deletes it when it is finished. */
    void add(Job *job);
    int count() const { return int(m_jobs.size()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void remove(Job *job);

    QList<Job *> m_jobs;
    QTimer m_tick;
    TextLabel *m_text;
    QProgressBar *m_progress;
};

} // namespace purser
