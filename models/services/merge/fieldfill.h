#pragma once

#include "models/meta/record.h"

namespace purser {

/**
 * What `kept` lacks and `other` has, by field. A Boolean that is true in `other` is lacking; an
 * amount only where both are in the same currency, a field of `onlyWith` only together with the one
 * named there. Left out: `without`, what is set by the program, and what cannot change.
 */
QMap<QString, Value> missingValues(const Record &kept,
                                   const Record &other,
                                   const QStringList &without,
                                   const QMap<QString, QString> &onlyWith = {});

/** A Boolean that one child of a parent has at most, of those alike in `group`. */
struct ChildMark
{
    QString field;
    QStringList group;

    /** Whether both stand for the same mark, held or not. */
    bool isShared(const Record &a, const Record &b) const;
};

/** As the unique indexes of the type say. */
QList<ChildMark> marksOf(const ObjectType &childType);

/** Whether two children of one type cannot both be with one parent, as a unique index says, or
 * differ in nothing but their parent and their marks. */
bool saysTheSame(const Record &a, const Record &b);

} // namespace purser
