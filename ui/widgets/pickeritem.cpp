#include "ui/widgets/pickeritem.h"

#include "models/base/fold.h"

#include <algorithm>

namespace purser {

namespace {

constexpr int NoMatch = 3;

int rankOf(const PickerItem &item, const QString &needle)
{
    const QString title = folded(item.title);
    if (title.startsWith(needle) || folded(item.key) == needle)
        return 0;
    if (title.contains(needle))
        return 1;
    return folded(item.detail).contains(needle) || folded(item.key).contains(needle) ? 2 : NoMatch;
}

} // namespace

PickerSource listSource(const QList<PickerItem> &items)
{
    return [items](const QString &text, const PickerReply &reply) {
        const QString needle = folded(text.trimmed());
        if (needle.isEmpty())
            return reply(items);
        QList<std::pair<int, PickerItem>> ranked;
        for (const PickerItem &item : items) {
            if (const int rank = rankOf(item, needle); rank < NoMatch)
                ranked.append({rank, item});
        }
        std::stable_sort(ranked.begin(), ranked.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        QList<PickerItem> found;
        for (const auto &[rank, item] : ranked)
            found.append(item);
        reply(found);
    };
}

} // namespace purser
