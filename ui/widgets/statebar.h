#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace purser {

/** One step of a StateBar. */
struct StateStep
{
    enum class Progress { Done, Current, Ahead, Failed };

    QString name;
    QString note; ///< who and when
    Progress progress = Progress::Ahead;

    bool operator==(const StateStep &) const = default;
};

/** Where a record stands on its way, who brought it there and when, and what can be done next. */
class StateBar : public QWidget
{
    Q_OBJECT

public:
    explicit StateBar(QWidget *parent = nullptr);

    void setSteps(const QList<StateStep> &steps);
    /** Buttons at the end; the first is the primary one. */
    void setActions(const QList<QAction *> &actions);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeStep(const StateStep &step, bool last);

    QList<StateStep> m_steps;
    QHBoxLayout *m_stepArea;
    QHBoxLayout *m_actionArea;
};

} // namespace purser
