#include "ui/widgets/calendar.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace purser {

Calendar::Calendar(QWidget *parent)
    : QCalendarWidget(parent)
{
    setVerticalHeaderFormat(NoVerticalHeader);
    setGridVisible(false);
    setFirstDayOfWeek(locale().firstDayOfWeek());
    const QList<std::pair<QString, QString>> icons{
        {u"qt_calendar_prevmonth"_s, u"chevron-back"_s},
        {u"qt_calendar_nextmonth"_s, u"chevron-forward"_s}};
    for (const auto &[button, icon] : icons) {
        if (auto *found = findChild<QToolButton *>(button))
            found->setIcon(themeIcon(icon));
    }
    if (auto *bar = findChild<QWidget *>(u"qt_calendar_navigationbar"_s))
        bar->setBackgroundRole(QPalette::Base);
    applyColors();
}

void Calendar::changeEvent(QEvent *event)
{
    QCalendarWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void Calendar::applyColors()
{
    const Colors &colors = colorsFor(palette());
    QTextCharFormat day;
    day.setForeground(colors.text);
    QTextCharFormat header;
    header.setForeground(colors.muted);
    header.setBackground(colors.raised);
    setHeaderTextFormat(header);
    setWeekdayTextFormat(Qt::Saturday, day);
    setWeekdayTextFormat(Qt::Sunday, day);
}

} // namespace purser
