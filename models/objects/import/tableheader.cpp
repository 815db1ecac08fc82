#include "models/objects/import/tableheader.h"

#include "models/objects/tr.h"

namespace purser {

using objects::Tr;

Result<QStringList> tableHeader(const QStringList &cells)
{
    QStringList seen;
    for (const QString &cell : cells) {
        const QString name = cell.trimmed();
        if (name.isEmpty())
            return invalid({}, Tr::tr("Column %1 has no name.").arg(seen.size() + 1));
        if (seen.contains(name, Qt::CaseInsensitive))
            return invalid({}, Tr::tr("There are two columns called “%1”.").arg(name));
        seen.append(name);
    }
    return seen;
}

} // namespace purser
