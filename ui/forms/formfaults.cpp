#include "ui/forms/formfaults.h"

namespace purser {

namespace {

QString messageFor(const QList<FieldIssue> &issues, const QString &field)
{
    for (const FieldIssue &issue : issues) {
        if (issue.field == field)
            return issue.message;
    }
    return {};
}

/** The entries at their places after `by` rows came (or, negative, one went) at `row`. */
template<typename T>
void shift(QMap<FieldPath, T> &entries, const QString &children, int row, int by)
{
    QMap<FieldPath, T> moved;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (by > 0 || !entry.key().isIn(children, row))
            moved.insert(entry.key().shifted(children, row, by), entry.value());
    }
    entries = moved;
}

} // namespace

void FormFaults::setChild(const QString &children, int row, const QList<FieldIssue> &issues)
{
    m_children[children][row] = issues;
}

void FormFaults::addRow(const QString &children, int row)
{
    m_children[children].insert(row, {});
    shift(m_unreadable, children, row, 1);
    shift(m_said, children, row, 1);
    shift(m_touched, children, row, 1);
}

void FormFaults::removeRow(const QString &children, int row)
{
    m_children[children].removeAt(row);
    shift(m_unreadable, children, row, -1);
    shift(m_said, children, row, -1);
    shift(m_touched, children, row, -1);
}

void FormFaults::setUnreadable(const FieldPath &path, const QString &fault)
{
    if (fault.isEmpty())
        m_unreadable.remove(path);
    else
        m_unreadable.insert(path, fault);
}

void FormFaults::setSaid(const FieldPath &path, const QString &fault)
{
    if (fault.isEmpty())
        m_said.remove(path);
    else
        m_said.insert(path, fault);
}

QString FormFaults::shown(const FieldPath &path) const
{
    if (const auto unreadable = m_unreadable.constFind(path); unreadable != m_unreadable.cend())
        return *unreadable;
    if (const auto said = m_said.constFind(path); said != m_said.cend())
        return *said;
    return m_showAll || m_touched.contains(path) ? brokenRule(path) : QString();
}

QString FormFaults::brokenRule(const FieldPath &path) const
{
    const QString ofParent = messageFor(m_own, path.toText());
    if (!path.isOfChild() || !ofParent.isEmpty())
        return ofParent;
    return messageFor(m_children.value(path.children).value(path.row), path.field);
}

QList<FieldIssue> FormFaults::all() const
{
    QList<FieldIssue> issues;
    for (auto fault = m_unreadable.begin(); fault != m_unreadable.end(); ++fault)
        issues.append({fault.key().toText(), *fault});
    issues += m_own;
    for (auto children = m_children.begin(); children != m_children.end(); ++children) {
        for (int row = 0; row < children->size(); ++row) {
            for (const FieldIssue &issue : children->at(row))
                issues.append(
                    {FieldPath(children.key(), row, issue.field).toText(), issue.message});
        }
    }
    return issues;
}

QList<FieldPath> FormFaults::places() const
{
    QSet<QString> seen;
    QList<FieldPath> found;
    const auto add = [&](const FieldPath &path) {
        if (shown(path).isEmpty() || seen.contains(path.toText()))
            return;
        seen.insert(path.toText());
        found.append(path);
    };
    for (const FieldIssue &issue : all())
        add(FieldPath::parse(issue.field));
    for (auto said = m_said.begin(); said != m_said.end(); ++said)
        add(said.key());
    return found;
}

} // namespace purser
