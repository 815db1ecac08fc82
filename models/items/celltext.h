#pragma once

#include "models/meta/record.h"

#include <QLocale>

namespace purser {

/** How values are written in the cells of lists: shorter than in forms. */
class CellText
{
public:
    CellText(const QLocale &locale, const QDate &today);

    /** Money with its currency, dates without the year when it is this one; references as their id
     * (whoever shows them knows the titles). */
    QString shortText(const Value &value, const Field &field, const Record &record) const;

    /** All of it: dates with weekday and year, times to the second. Empty when that adds nothing.
     */
    QString fullText(const Value &value, const Field &field) const;

private:
    QString shortDate(const QDate &date) const;

    QLocale m_locale;
    QDate m_today;
    QString m_dayAndMonth;
};

} // namespace purser
