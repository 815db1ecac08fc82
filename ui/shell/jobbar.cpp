#include "ui/shell/jobbar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/job.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int TickMs = 100;
constexpr int BarWidth = 200;

} // namespace

JobBar::JobBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel)
    , m_progress(new QProgressBar)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Padding, 4, metrics::Padding, 4);
    layout->setSpacing(metrics::RowGap);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(BarWidth);
    m_progress->setAccessibleName(tr("Progress"));
    QPushButton *cancel = makeButton(tr("Cancel"), Emphasis::Quiet);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(cancel);
    layout->addStretch(1);
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &JobBar::describe);
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (!m_jobs.isEmpty())
            m_jobs.first()->cancel();
    });
    hide();
}

void JobBar::add(Job *job)
{
    job->setParent(this);
    m_jobs.append(job);
    connect(job, &Job::finished, this, [this, job] { remove(job); });
    m_tick.start();
    describe();
    show();
}

void JobBar::remove(Job *job)
{
    m_jobs.removeOne(job);
    job->deleteLater();
    if (m_jobs.isEmpty()) {
        m_tick.stop();
        hide();
    } else {
        describe();
    }
}

void JobBar::describe()
{
    const Job *job = m_jobs.first();
    const int thousandths = job->progress();
    QString text = job->title();
    if (job->isCancelled())
        text = tr("Stopping: %1").arg(text);
    else if (thousandths >= 0)
        text = tr("%1 · %L2 %").arg(text).arg(thousandths / 10);
    if (m_jobs.size() > 1)
        text = tr("%Ln jobs", nullptr, int(m_jobs.size())) + u" · "_s + text;
    m_text->setText(text);
    m_progress->setRange(0, thousandths < 0 ? 0 : 1000);
    m_progress->setValue(qMax(0, thousandths));
}

void JobBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, colorsFor(palette()).border);
}

} // namespace purser
