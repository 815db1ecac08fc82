#pragma once

#include "models/meta/record.h"

#include <optional>

namespace purser {

enum class Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    Contains,
    StartsWith,
    IsNull
};

/** A condition on one field. `In` uses all values; `IsNull` a Boolean; the others the first. */
struct Filter
{
    QString field;
    Operator op = Operator::Equal;
    QList<Value> values;

    static Filter equal(const QString &field, const Value &value)
    {
        return {field, Operator::Equal, {value}};
    }
    static Filter in(const QString &field, const QList<Value> &values)
    {
        return {field, Operator::In, values};
    }
};

struct SortKey
{
    QString field;
    bool descending = false;

    bool operator==(const SortKey &) const = default;
};

enum class Activity { Active, Deleted, Any };
enum class Total { None, Exact };

/** The place of a record in a sorted list: the values of the sort fields, then its id. */
struct ListPosition
{
    QList<Value> values;
    Id id;
};

/** Whom a list is read for, where the type's Visibility counts. */
struct Viewer
{
    Id user;
    /** Of a child type: its parent's type, whose visibility it follows. */
    const ObjectType *parent = nullptr;
};

/** Which records, in which order, and which stretch of them. */
struct ListQuery
{
    QList<Filter> filters = {};
    /** Every word must occur in the searchable fields (folded, substring). */
    QString search = {};
    /** Empty: the type's title. The id always decides last. */
    QList<SortKey> sort = {};
    Activity activity = Activity::Active;
    int limit = 50;
    /** Begin after (or, `backwards`, end before) this position. */
    std::optional<ListPosition> from = {};
    bool backwards = false;
    /** Skips so many records; for jumps when no anchor is near. Costs time in proportion. */
    qint64 offset = 0;
    Total total = Total::None;
    /** Children keys to read with each record, in one query for each key. */
    QStringList include = {};
    /** None: the program, which sees everything. A RecordService sets it itself. */
    std::optional<Viewer> viewer = {};
};

struct Page
{
    QList<Record> items;
    bool hasMore = false;
    std::optional<qint64> total;
};

} // namespace purser
