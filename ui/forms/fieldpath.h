#pragma once

#include <QString>

#include <tuple>

namespace purser {

/**
 * Names a field in a form as errors name it: `name`, `contacts[1].email`, and `custom.cost_unit`
 * for a field that an administrator added.
 */
struct FieldPath
{
    QString children = {}; ///< key of the children; empty for the record itself
    int row = -1;
    QString field = {}; ///< empty for the row, or the record, as a whole

    FieldPath() = default;
    FieldPath(const QString &key)
        : field(key)
    {}
    FieldPath(const QString &childrenKey, int childRow, const QString &key)
        : children(childrenKey)
        , row(childRow)
        , field(key)
    {}

    static FieldPath parse(const QString &text);
    QString toText() const;

    bool isOfChild() const { return row >= 0; }
    bool isIn(const QString &childrenKey, int childRow) const
    {
        return row == childRow && children == childrenKey;
    }
    /** The same field after `by` rows were added (or taken away, negative) at `from`. */
    FieldPath shifted(const QString &childrenKey, int from, int by) const;

    bool operator==(const FieldPath &) const = default;
    bool operator<(const FieldPath &other) const
    {
        return std::tie(children, row, field) < std::tie(other.children, other.row, other.field);
    }
};

} // namespace purser
