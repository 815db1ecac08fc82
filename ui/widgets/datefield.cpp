#include "ui/widgets/datefield.h"

#include "models/base/clock.h"
#include "models/base/datetext.h"
#include "ui/widgets/calendar.h"
#include "ui/widgets/dateentry.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/popup.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace purser {

/** `dd/mm/yyyy`, in the letters of the language. */
QString DateField::typedForm() const
{
    QString form = locale().dateFormat(QLocale::ShortFormat).toLower();
    form.replace(u'd', tr("d", "stands for a day in dd/mm/yyyy"));
    form.replace(u'm', tr("m", "stands for a month in dd/mm/yyyy"));
    return form.replace(u'y', tr("y", "stands for a year in dd/mm/yyyy"));
}

DateField::DateField(const Clock &clock, QWidget *parent)
    : QLineEdit(parent)
    , m_clock(clock)
    , m_open(addAction(themeIcon(u"calendar"_s), TrailingPosition))
{
    m_open->setText(tr("Open calendar"));
    m_open->setToolTip(tr("Open calendar (Alt+Down)"));
    setPlaceholderText(typedForm());
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, [this] { readText(false); });
    connect(this, &QLineEdit::editingFinished, this, [this] { readText(true); });
}

void DateField::setDate(const QDate &date)
{
    setText(dateText(date, locale()));
    setProblem({});
    if (date == m_date)
        return;
    m_date = date;
    Q_EMIT dateChanged(date);
}

QSize DateField::sizeHint() const
{
    constexpr int Icon = 3 * metrics::IconSize;
    return {fontMetrics().horizontalAdvance(u"00/00/00000"_s) + Icon,
            QLineEdit::sizeHint().height()};
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_F4:
        return openCalendar();
    case Qt::Key_Up:
        return step(1, 0);
    case Qt::Key_Down:
        return alt ? openCalendar() : step(-1, 0);
    case Qt::Key_PageUp:
        return step(0, 1);
    case Qt::Key_PageDown:
        return step(0, -1);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    readText(true);
}

void DateField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ReadOnlyChange)
        m_open->setVisible(!isReadOnly());
}

void DateField::readText(bool finished)
{
    const Result<QDate> read = dateFromEntry(text(), m_clock.today(), locale());
    if (!read) {
        if (finished)
            setProblem(read.error().message);
        return;
    }
    setProblem({});
    if (finished && text() != dateText(*read, locale()))
        setText(dateText(*read, locale()));
    if (*read == m_date)
        return;
    m_date = *read;
    Q_EMIT dateChanged(m_date);
}

void DateField::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto *calendar = new Calendar;
    calendar->setSelectedDate(m_date.isValid() ? m_date : m_clock.today());
    auto *popup = new Popup(this, calendar);
    connect(calendar, &QCalendarWidget::activated, this, [this, popup](const QDate &date) {
        setDate(date);
        popup->close();
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this, popup](const QDate &date) {
        setDate(date);
        popup->close();
    });
    popup->open();
    calendar->setFocus();
}

void DateField::step(int days, int months)
{
    if (isReadOnly())
        return;
    const QDate from = m_date.isValid() ? m_date : m_clock.today();
    setDate(m_date.isValid() ? from.addDays(days).addMonths(months) : from);
}

void DateField::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged(problem);
}

} // namespace purser
