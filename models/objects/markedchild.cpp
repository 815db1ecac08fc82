#include "models/objects/markedchild.h"

namespace purser {

namespace {

const QList<Record> &childrenOf(const Record &parent, const QString &key)
{
    static const QList<Record> none;
    return parent.hasChildren(key) ? parent.childrenRead(key) : none;
}

} // namespace

QString MarkedChild::groupOf(const Record &child) const
{
    return groupField.isEmpty() ? QString() : child.text(groupField);
}

bool MarkedChild::isNewlyMarked(const Record &child, const Record *before) const
{
    if (!child.boolean(mark))
        return false;
    if (!before)
        return true;
    const QList<Record> &old = childrenOf(*before, children);
    return std::none_of(old.cbegin(), old.cend(), [&](const Record &candidate) {
        return candidate.id() == child.id() && candidate.boolean(mark)
               && groupOf(candidate) == groupOf(child);
    });
}

void MarkedChild::keepOne(Record &parent, const Record *before) const
{
    if (!parent.hasChildren(children))
        return;
    QList<Record> &list = parent.childrenOf(children);
    QMap<QString, QList<qsizetype>> newlyMarked;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (isNewlyMarked(list.at(i), before))
            newlyMarked[groupOf(list.at(i))].append(i);
    }
    for (auto group = newlyMarked.cbegin(); group != newlyMarked.cend(); ++group) {
        if (group->size() > 1)
            continue; // nobody can tell which is meant: atMostOne() says so
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (i != group->first() && groupOf(list.at(i)) == group.key())
                list[i].set(mark, false);
        }
    }
}

Result<> MarkedChild::atMostOne(const Record &parent, const QString &message) const
{
    const QList<Record> &list = childrenOf(parent, children);
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).boolean(mark))
            continue;
        const QString group = groupOf(list.at(i));
        if (seen.contains(group))
            return invalid(QStringLiteral("%1[%2].%3").arg(children).arg(i).arg(mark), message);
        seen.insert(group);
    }
    return {};
}

const Record *MarkedChild::find(const Record &parent, const QString &group) const
{
    for (const Record &child : childrenOf(parent, children)) {
        if (child.boolean(mark) && groupOf(child) == group)
            return &child;
    }
    return nullptr;
}

QStringList MarkedChild::groups(const Record &parent) const
{
    QStringList found;
    for (const Record &child : childrenOf(parent, children)) {
        if (!found.contains(groupOf(child)))
            found.append(groupOf(child));
    }
    return found;
}

} // namespace purser
