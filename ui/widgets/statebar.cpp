#include "ui/widgets/statebar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int Circle = 20;

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/** The circle of a step and the line to the next one. */
class StepMark : public QWidget
{
public:
    StepMark(StateStep::Progress progress, bool last)
        : m_progress(progress)
        , m_last(last)
    {
        setFixedHeight(Circle);
        setMinimumWidth(Circle + (last ? 0 : metrics::GroupGap));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colors &colors = colorsFor(palette());
        const bool failed = m_progress == StateStep::Progress::Failed;
        const bool reached = m_progress != StateStep::Progress::Ahead;
        const QColor ink = failed ? colors.danger : colors.accent;
        const QRect circle = placed(QRect(0, 0, Circle, Circle));
        if (!m_last)
            painter.fillRect(placed(QRect(Circle + 4, Circle / 2 - 1, width() - Circle - 8, 2)),
                             m_progress == StateStep::Progress::Done ? ink : colors.border);
        painter.setPen(QPen(reached ? ink : colors.outline, reached ? 2 : 1));
        const bool filled = m_progress == StateStep::Progress::Done || failed;
        painter.setBrush(filled ? ink : colors.raised);
        painter.drawEllipse(QRectF(circle).adjusted(1, 1, -1, -1));
        if (filled)
            stylepaint::mark(&painter, circle, failed ? u"cross"_s : u"check"_s,
                             failed ? colors.onDanger : colors.onAccent, 14);
        if (m_progress != StateStep::Progress::Current)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QRectF(circle).adjusted(6, 6, -6, -6));
    }

private:
    QRect placed(const QRect &logical) const
    {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    }

    StateStep::Progress m_progress;
    bool m_last;
};

QString spoken(const StateStep &step)
{
    switch (step.progress) {
    case StateStep::Progress::Done:
        return StateBar::tr("done");
    case StateStep::Progress::Current:
        return StateBar::tr("current step");
    case StateStep::Progress::Failed:
        return StateBar::tr("stopped here");
    case StateStep::Progress::Ahead:
        return StateBar::tr("not reached");
    }
    return {};
}

} // namespace

StateBar::StateBar(QWidget *parent)
    : QWidget(parent)
    , m_stepArea(new QHBoxLayout)
    , m_actionArea(new QHBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Padding, metrics::RowGap, metrics::Padding,
                               metrics::RowGap);
    layout->setSpacing(metrics::GroupGap);
    m_stepArea->setSpacing(4);
    m_actionArea->setSpacing(metrics::Gap);
    layout->addLayout(m_stepArea, 1);
    layout->addLayout(m_actionArea);
    setAccessibleName(tr("State"));
}

void StateBar::setSteps(const QList<StateStep> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    clear(m_stepArea);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const bool last = i + 1 == steps.size();
        m_stepArea->addWidget(makeStep(steps.at(i), last), last ? 0 : 1);
    }
    m_stepArea->addStretch(1);
}

void StateBar::setActions(const QList<QAction *> &actions)
{
    clear(m_actionArea);
    for (QAction *action : actions)
        m_actionArea->addWidget(
            makeButton(action, action == actions.first() ? Emphasis::Primary : Emphasis::Normal), 0,
            Qt::AlignVCenter);
}

QWidget *StateBar::makeStep(const StateStep &step, bool last)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const bool current = step.progress == StateStep::Progress::Current
                         || step.progress == StateStep::Progress::Failed;
    auto *name = new TextLabel(step.name, TypeSize::Body,
                               current ? TypeWeight::Strong : TypeWeight::Regular);
    if (step.progress == StateStep::Progress::Ahead)
        name->setInk(TextLabel::Ink::Muted);
    name->setAccessibleName(step.name + u", "_s + spoken(step));
    layout->addWidget(new StepMark(step.progress, last));
    layout->addWidget(name);
    layout->addWidget(TextLabel::muted(step.note, TypeSize::Small));
    return widget;
}

void StateBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsFor(palette());
    stylepaint::box(&painter, rect(), colors.raised, colors.border);
}

} // namespace purser
