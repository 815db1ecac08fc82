#pragma once

#include "models/services/recordservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace purser {

/** A filter with its value in words, which for references is not in the value itself. */
struct ShownFilter
{
    Filter filter;
    QString words;
};

/** What a person has chosen to see of a list: kept with the tab, and in saved views. */
struct ListLook
{
    QString search;
    QList<ShownFilter> filters;
    QStringList columns;
    QList<SortKey> sort;
    bool deleted = false; ///< the deleted records instead of the others

    ListQuery query() const;

    QJsonObject toJson(const ObjectType &type) const;
    /** What the type does not have (any more) is left out. */
    static ListLook fromJson(const QJsonObject &json, const ObjectType &type);

    static QJsonArray filtersToJson(const QList<ShownFilter> &filters, const ObjectType &type);
    static QList<ShownFilter> filtersFromJson(const QJsonArray &json, const ObjectType &type);
    static QJsonArray sortToJson(const QList<SortKey> &sort);
    static QList<SortKey> sortFromJson(const QJsonArray &json, const ObjectType &type);
};

/** `Status: Pending, Approved`; `Ordered on from 1 Jan`. */
QString filterText(const ShownFilter &filter, const Field &field);

/** A condition in words, alone: `is`, `from`, `contains`. */
QString operatorText(Operator op, const Field &field);

/** The conditions that make sense for a field; the first is offered first. Empty: it cannot be
 * filtered. */
QList<Operator> operatorsFor(const Field &field);

} // namespace purser
