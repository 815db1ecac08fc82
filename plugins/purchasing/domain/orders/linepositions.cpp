#include "plugins/purchasing/domain/orders/linepositions.h"

#include <QHash>

#include <algorithm>

namespace purser::purchasing {

void putInOrder(QList<Record> &lines, const QList<Record> &before)
{
    QHash<Id, qint64> oldPositions;
    for (const Record &line : before)
        oldPositions.insert(line.id(), line.integer(u"position"));

    QList<Record> staying;
    QList<Record> moved;
    for (const Record &line : std::as_const(lines)) {
        const qint64 given = line.integer(u"position");
        const bool wantsPlace = given > 0 && oldPositions.value(line.id(), 0) != given;
        (wantsPlace ? moved : staying).append(line);
    }
    std::stable_sort(moved.begin(), moved.end(), [](const Record &left, const Record &right) {
        return left.integer(u"position") < right.integer(u"position");
    });
    for (const Record &line : std::as_const(moved)) {
        const qint64 place = std::min<qint64>(line.integer(u"position") - 1, staying.size());
        staying.insert(place, line);
    }
    for (qsizetype i = 0; i < staying.size(); ++i)
        staying[i].set(u"position", qint64(i) + 1);
    lines = staying;
}

} // namespace purser::purchasing
