#pragma once

#include "models/meta/record.h"

#include <functional>

namespace purser {

/**
 * A Boolean of which at most one child of a parent is true: the primary contact. With `groupField`,
 * at most one of those with the same value there: the default address of each type.
 */
struct MarkedChild
{
    QString children; ///< key of the children in the parent
    QString mark;     ///< the Boolean field
    QString groupField = {};

    /** Where exactly one child was newly marked, takes the mark from the others of its group. */
    void keepOne(Record &parent, const Record *before) const;

    /** Invalid under the second of two that are marked. */
    Result<> atMostOne(const Record &parent, const QString &message) const;

    /** The marked child of `group`, or null. */
    const Record *find(const Record &parent, const QString &group = {}) const;

    /** The groups that occur, in order. */
    QStringList groups(const Record &parent) const;

private:
    QString groupOf(const Record &child) const;
    bool isNewlyMarked(const Record &child, const Record *before) const;
};

} // namespace purser
