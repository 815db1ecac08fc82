#pragma once

#include "models/services/merge/rewriting.h"
#include "models/storage/listquery.h"

#include <QJsonObject>

namespace purser {

struct ChildMark;

/** How records of a type are merged, beyond what its declaration says. */
struct MergeRules
{
    QString action; ///< as the audit calls it
    QString event;  ///< emitted for the record that is kept
    /** Fields that are taken over only together with another: the reason with its number. */
    QMap<QString, QString> onlyWith = {};
};

/**
 * Makes two records of one type into one, inside the transaction of the UnitOfWork. What `kept`
 * lacks it takes from `other`. Children move to it; those that say the same as one it has, or that
 * a unique index forbids, are joined with that. Whatever refers to `other` or to a joined child, in
 * any type of the registry, refers to what is kept. Then `other` is deleted softly. What was done
 * is remembered for Unmerging.
 *
 * Both must be read with their children and locked, active and not the same; rights are checked by
 * whoever calls. Conflict when a unique index stands against it.
 */
class Merging
{
public:
    Merging(UnitOfWork &work, const Record &kept, const Record &other, const MergeRules &rules);

    /** The record that is kept, as it was written. */
    Result<Record> run();

    /** How many records of each type refer to something else now. */
    QJsonObject moved() const;

private:
    struct Joined
    {
        QString key;
        Record kept;
        Record other;
    };
    Result<> takeMissing();
    Result<> placeInTrees(QMap<QString, Value> &taken);
    Result<> bringOver(const Children &children);
    Result<> redirect(const ObjectType &type, const Id &from, const Id &to);
    Result<> redirect(const ObjectType &type, const Filter &filter, const Id &to);
    Result<> redirectMentions(const Id &from, const Id &to);
    Result<Record> complete();
    void fillJoined(Record &kept) const;
    void passMarks(Record &kept) const;
    void passMark(const ChildMark &mark, QList<Record> &children) const;
    Result<> remember();

    UnitOfWork &m_work;
    const Record &m_kept;
    const Record &m_other;
    MergeRules m_rules;
    Rewriting m_rewriting;
    Record m_keptNext;
    Record m_otherNext;
    QMap<QString, Value> m_taken;
    QList<Joined> m_joined;
    QList<Record> m_brought; ///< as they were
};

} // namespace purser
