#pragma once

#include "models/base/error.h"
#include "ui/forms/fieldpath.h"

#include <QMap>
#include <QSet>

namespace purser {

/**
 * What is wrong with the record in a form, by place: what cannot be read, what breaks a rule of the
 * declaration, and what the service said. Rules are shown at a field once somebody was there, or
 * tried to save; the rest at once.
 */
class FormFaults
{
public:
    /** What breaks a rule in the record itself. */
    void setOwn(const QList<FieldIssue> &issues) { m_own = issues; }
    /** What breaks a rule in one child; the fields are those of the child. */
    void setChild(const QString &children, int row, const QList<FieldIssue> &issues);
    void addRow(const QString &children, int row);
    void removeRow(const QString &children, int row);

    void touch(const FieldPath &path) { m_touched.insert(path, true); }
    void showAll() { m_showAll = true; }
    /** An empty fault: it can be read. */
    void setUnreadable(const FieldPath &path, const QString &fault);
    void setSaid(const FieldPath &path, const QString &fault);
    /** Forgets what the service said. */
    void clearSaid() { m_said.clear(); }

    /** To be shown at the field now; empty for nothing. */
    QString shown(const FieldPath &path) const;
    /** Everything that stands against saving, whether it is shown or not; what the service said is
     * not among it. */
    QList<FieldIssue> all() const;
    /** Every place of which shown() says something. */
    QList<FieldPath> places() const;

private:
    QString brokenRule(const FieldPath &path) const;

    bool m_showAll = false;
    QList<FieldIssue> m_own;
    QMap<QString, QList<QList<FieldIssue>>> m_children;
    QMap<FieldPath, QString> m_unreadable;
    QMap<FieldPath, QString> m_said;
    QMap<FieldPath, bool> m_touched;
};

} // namespace purser
