#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace purser::test {

/** What a benchmark measured beside what it may be at most, both in the same unit. */
struct Figure
{
    QString name;
    qint64 value = 0;
    qint64 limit = 0;
    QString unit;
    QString limitIs; ///< where the limit comes from
};

/** Prints a line `name value limit ratio`; gives whether the limit is kept. */
bool report(const Figure &figure);

/** Nanoseconds of each of `runs` calls, sorted. The call gets the number of its run. */
QList<qint64> timed(int runs, const std::function<void(int)> &call);

/** Reports the median of `times` beside that of the same by hand, times `permille`. */
bool compare(const QString &name, QList<qint64> times, QList<qint64> byHand, qint64 permille);

/** Reports the time below which `percent` of `times` lie beside so many milliseconds. */
bool within(const QString &name, QList<qint64> times, int percent, qint64 milliseconds);

/** The value below which `percent` of a sorted list lie. */
qint64 percentile(const QList<qint64> &sorted, int percent);

} // namespace purser::test
