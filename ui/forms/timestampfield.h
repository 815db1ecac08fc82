#pragma once

#include <QDateTime>
#include <QWidget>

class QTimeEdit;

namespace purser {

class Clock;
class DateField;

/** A day and a time of that day in the zone of the system; none while there is no day. */
class TimestampField : public QWidget
{
    Q_OBJECT

public:
    explicit TimestampField(const Clock &clock, QWidget *parent = nullptr);

    QDateTime timestamp() const;
    void setTimestamp(const QDateTime &timestamp);
    void setReadOnly(bool readOnly);
    DateField *day() const { return m_day; }
    QTimeEdit *time() const { return m_time; }

Q_SIGNALS:
    void edited();

private:
    DateField *m_day;
    QTimeEdit *m_time;
    bool m_readOnly = false;
};

} // namespace purser
