#include "models/modules/nearestword.h"

#include <vector>

namespace purser {

namespace {

/** Optimal string alignment distance. */
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> beforePrevious;
    std::vector<qsizetype> previous(static_cast<size_t>(b.size()) + 1);
    std::vector<qsizetype> current(previous.size());
    for (size_t j = 0; j < previous.size(); ++j)
        previous[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const qsizetype change = a[i - 1] == b[j - 1] ? 0 : 1;
            current[at] =
                std::min({previous[at] + 1, current[at - 1] + 1, previous[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[at] = std::min(current[at], beforePrevious[at - 2] + 1);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous.back();
}

} // namespace

QString nearestWord(const QString &mistyped, const QStringList &words)
{
    constexpr qsizetype longestWord = 64;
    if (mistyped.size() > longestWord)
        return {};
    QString nearest;
    qsizetype least = std::max(qsizetype(1), mistyped.size() / 3) + 1;
    for (const QString &word : words) {
        const qsizetype steps = distance(mistyped.toLower(), word);
        if (steps < least) {
            least = steps;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace purser
