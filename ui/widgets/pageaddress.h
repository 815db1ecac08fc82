#pragma once

#include "models/base/id.h"

#include <QJsonObject>

namespace purser {

/** Names a page, so that it can be found again among the open ones, opened again tomorrow, and gone
 * back to. */
struct PageAddress
{
    QString page;           ///< the kind: `list`, `record`, or what a module calls its own
    QString type = {};      ///< the object type, for lists and records
    Id id = {};             ///< the record; null for a new one
    QJsonObject extra = {}; ///< what the kind needs besides: a view, values of a new record

    static PageAddress list(const QString &type) { return {QStringLiteral("list"), type}; }
    static PageAddress record(const QString &type, const Id &id)
    {
        return {QStringLiteral("record"), type, id};
    }
    /** A new record, filled in with `values` (JSON as in draftFromJson). */
    static PageAddress create(const QString &type, const QJsonObject &values = {})
    {
        return {QStringLiteral("record"), type, {}, values};
    }

    bool isNew() const { return page == u"record" && id.isNull(); }

    /** Two pages with the same address are the same page, new records excepted. */
    bool sameAs(const PageAddress &other) const;

    QJsonObject toJson() const;
    static PageAddress fromJson(const QJsonObject &json);
};

} // namespace purser
