#include "ui/forms/timestampfield.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QTimeEdit>

namespace purser {

TimestampField::TimestampField(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_day(new DateField(clock))
    , m_time(new QTimeEdit)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_day);
    layout->addWidget(m_time);
    m_time->setDisplayFormat(locale().timeFormat(QLocale::ShortFormat));
    m_time->setAccessibleName(tr("Time"));
    m_time->setEnabled(false);
    setFocusProxy(m_day);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_day, &DateField::dateChanged, this, [this](const QDate &date) {
        m_time->setEnabled(date.isValid() && !m_readOnly);
        Q_EMIT edited();
    });
    connect(m_time, &QTimeEdit::timeChanged, this, &TimestampField::edited);
}

QDateTime TimestampField::timestamp() const
{
    const QDate day = m_day->date();
    return day.isValid() ? QDateTime(day, m_time->time(), Qt::LocalTime).toUTC() : QDateTime();
}

void TimestampField::setTimestamp(const QDateTime &timestamp)
{
    if (timestamp == this->timestamp() && timestamp.isValid() == this->timestamp().isValid())
        return;
    const QDateTime local = timestamp.toLocalTime();
    m_time->setTime(timestamp.isValid() ? local.time() : QTime(0, 0));
    m_day->setDate(timestamp.isValid() ? local.date() : QDate());
}

void TimestampField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_day->setReadOnly(readOnly);
    m_time->setEnabled(!readOnly && m_day->date().isValid());
}

} // namespace purser
