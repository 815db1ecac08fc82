#include "tests/support/measure.h"

#include <QElapsedTimer>
#include <QTextStream>

namespace purser::test {

using namespace Qt::StringLiterals;

bool report(const Figure &figure)
{
    const bool isKept = figure.value <= figure.limit;
    const qint64 permille = figure.limit > 0 ? figure.value * 1000 / figure.limit : 0;
    QTextStream out(stdout);
    out << figure.name.leftJustified(52) << u" "_s
        << QString::number(figure.value).rightJustified(9) << u' ' << figure.unit << u"  limit "_s
        << QString::number(figure.limit).rightJustified(9) << u' ' << figure.unit << u" ("_s
        << figure.limitIs << u")  ratio "_s << permille / 1000 << u'.'
        << QString::number(permille % 1000).rightJustified(3, u'0')
        << (isKept ? u"  kept"_s : u"  MISSED"_s) << Qt::endl;
    return isKept;
}

QList<qint64> timed(int runs, const std::function<void(int)> &call)
{
    QList<qint64> times;
    times.reserve(runs);
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        call(run);
        times.append(timer.nsecsElapsed());
    }
    std::sort(times.begin(), times.end());
    return times;
}

bool compare(const QString &name, QList<qint64> times, QList<qint64> byHand, qint64 permille)
{
    std::sort(times.begin(), times.end());
    std::sort(byHand.begin(), byHand.end());
    const QString factor =
        u"%1.%2"_s.arg(permille / 1000).arg(permille % 1000 / 10, 2, 10, QChar(u'0'));
    return report({name, percentile(times, 50) / 1000,
                   percentile(byHand, 50) * permille / 1'000'000, u"µs"_s,
                   u"by hand × "_s + factor});
}

bool within(const QString &name, QList<qint64> times, int percent, qint64 milliseconds)
{
    std::sort(times.begin(), times.end());
    return report({name + u", p%1"_s.arg(percent), percentile(times, percent) / 1000,
                   milliseconds * 1000, u"µs"_s, u"%1 ms"_s.arg(milliseconds)});
}

qint64 percentile(const QList<qint64> &sorted, int percent)
{
    return sorted.isEmpty()
               ? 0
               : sorted.at(std::min<qsizetype>(sorted.size() - 1, sorted.size() * percent / 100));
}

} // namespace purser::test
