#pragma once

#include "models/meta/objecttype.h"
#include "models/meta/value.h"

#include <QMap>

#include <vector>

namespace purser {

/**
 * One business object in memory: a value for each field of its type, and the children that were
 * read with it. Copies are independent. The type must outlive it (types live as long as their
 * Registry). Asking for a field that the type does not have is a programming error.
 */
class Record
{
public:
    explicit Record(const ObjectType &type);

    const ObjectType &type() const { return *m_type; }

    const Value &value(QStringView key) const;
    const Value &valueAt(int position) const { return m_values[static_cast<size_t>(position)]; }
    void set(QStringView key, const Value &value);
    void setAt(int position, Value value)
    {
        m_values[static_cast<size_t>(position)] = std::move(value);
    }

    bool isNull(QStringView key) const { return value(key).isNull(); }
    QString text(QStringView key) const { return value(key).toText(); }
    qint64 integer(QStringView key) const { return value(key).toInteger(); }
    Decimal decimal(QStringView key) const { return value(key).toDecimal(); }
    bool boolean(QStringView key) const { return value(key).toBool(); }
    QDate date(QStringView key) const { return value(key).toDate(); }
    QDateTime timestamp(QStringView key) const { return value(key).toTimestamp(); }
    Id reference(QStringView key) const { return value(key).toId(); }
    QJsonValue json(QStringView key) const { return value(key).toJson(); }

    Id id() const;
    Id companyId() const;
    qint64 version() const;
    bool isActive() const;
    /** What names it to people: the title fields, joined; never empty (the id at worst). */
    QString title() const;

    /** Whether the children with this key were read or given. */
    bool hasChildren(const QString &key) const { return m_children.contains(key); }
    QList<Record> children(const QString &key) const { return m_children.value(key); }
    /** The same without a copy; the key must have been read. */
    const QList<Record> &childrenRead(const QString &key) const
    {
        return *m_children.constFind(key);
    }
    QList<Record> &childrenOf(const QString &key) { return m_children[key]; }
    void setChildren(const QString &key, const QList<Record> &records)
    {
        m_children.insert(key, records);
    }

private:
    const ObjectType *m_type;
    std::vector<Value> m_values;
    QMap<QString, QList<Record>> m_children;
};

/**
 * What somebody wants a record to be: the fields given (a null Value clears, an absent key leaves
 * alone) and, for each children key given, the complete new list of children; a child with an id
 * is changed, one without is made, and those not mentioned are deleted.
 */
struct Draft
{
    Id id;
    QMap<QString, Value> values;
    QMap<QString, QList<Draft>> children;

    bool isEmpty() const { return values.isEmpty() && children.isEmpty(); }
};

} // namespace purser
