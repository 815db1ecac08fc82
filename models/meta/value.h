#pragma once

#include "models/base/decimal.h"
#include "models/base/id.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>

#include <variant>

namespace purser {

/**
 * The content of one field: nothing, or a value of the kind that its FieldType says. Never a
 * floating-point number. The typed readers give a neutral value (empty, 0, false) when the content
 * is of another kind or missing.
 */
class Value
{
public:
    Value() = default;
    Value(bool value)
        : m_content(value)
    {}
    Value(int value)
        : m_content(qint64(value))
    {}
    Value(qint64 value)
        : m_content(value)
    {}
    Value(Decimal value)
        : m_content(value)
    {}
    Value(const QString &value)
        : m_content(value)
    {}
    Value(const QDate &value)
        : m_content(value)
    {}
    Value(const QDateTime &value)
        : m_content(value)
    {}
    Value(const Id &value)
        : m_content(value)
    {}
    Value(const QJsonValue &value)
        : m_content(value)
    {}
    Value(const char *) = delete;

    bool isNull() const { return std::holds_alternative<std::monostate>(m_content); }

    bool toBool() const { return get<bool>(); }
    qint64 toInteger() const { return get<qint64>(); }
    Decimal toDecimal() const { return get<Decimal>(); }
    QString toText() const { return get<QString>(); }
    QDate toDate() const { return get<QDate>(); }
    QDateTime toTimestamp() const { return get<QDateTime>(); }
    Id toId() const { return get<Id>(); }
    QJsonValue toJson() const { return get<QJsonValue>(); }

    template<typename T>
    bool holds() const
    {
        return std::holds_alternative<T>(m_content);
    }

    bool operator==(const Value &other) const = default;

private:
    template<typename T>
    T get() const
    {
        const T *content = std::get_if<T>(&m_content);
        return content ? *content : T();
    }

    std::variant<std::monostate, bool, qint64, Decimal, QString, QDate, QDateTime, Id, QJsonValue>
        m_content;
};

} // namespace purser
