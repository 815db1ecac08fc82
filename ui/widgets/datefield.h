#pragma once

#include <QDate>
#include <QLineEdit>

namespace purser {

class Clock;

/**
 * A date that may be empty, typed (dateFromEntry) or chosen from a calendar (Alt+Down, F4). Up and
 * Down move by a day, Page Up and Page Down by a month.
 */
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    /** `clock` says what today is and must outlive the field. */
    explicit DateField(const Clock &clock, QWidget *parent = nullptr);

    /** Invalid for none. What cannot be read leaves the last date and sets problem(). */
    QDate date() const { return m_date; }
    void setDate(const QDate &date);

    /** What is wrong with the text, as a sentence; empty when nothing is. */
    QString problem() const { return m_problem; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /** By the user, or by setDate(). */
    void dateChanged(const QDate &date);
    void problemChanged(const QString &problem);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString typedForm() const;
    void readText(bool finished);
    void openCalendar();
    void step(int days, int months);
    void setProblem(const QString &problem);

    const Clock &m_clock;
    QDate m_date;
    QString m_problem;
    QAction *m_open;
};

} // namespace purser
