#pragma once

#include "models/base/result.h"
#include "models/storage/listquery.h"

#include <QVariantList>

namespace purser {

class Engine;

/** There is no such field in the type. */
Error unknownField(const ObjectType &type, const QString &key);

/** A growing WHERE clause. */
class Conditions
{
public:
    explicit Conditions(const Engine &engine)
        : m_engine(engine)
    {}

    const Engine &engine() const { return m_engine; }
    /** ` WHERE …`; empty when there is no condition. */
    QString clause() const;
    const QVariantList &values() const { return m_values; }

    void add(const QString &sql, const QVariantList &more = {});
    void addCompany(const QString &column, const QVariant &company);
    void addIn(const Field &field, const QString &column, const QList<Value> &list);
    /** Invalid for a field that the type does not have, or that has no column. */
    Result<> addFilters(const ObjectType &type, const QList<Filter> &filters);

private:
    void addLike(const Field &field, const QString &column, const QString &text, bool anywhere);
    void addPick(const Field &field, const QString &sql, const QVariantList &bound);
    void addFilter(const Field &field, const QString &column, const Filter &filter);

    const Engine &m_engine;
    QStringList m_parts;
    QVariantList m_values;
};

} // namespace purser
