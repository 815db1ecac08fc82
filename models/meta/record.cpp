#include "models/meta/record.h"

namespace purser {

Record::Record(const ObjectType &type)
    : m_type(&type)
    , m_values(static_cast<size_t>(type.fields().size()))
{}

const Value &Record::value(QStringView key) const
{
    const int position = m_type->indexOf(key);
    Q_ASSERT_X(position >= 0, "Record::value", qPrintable(m_type->name() + u'.' + key.toString()));
    return m_values[static_cast<size_t>(position)];
}

void Record::set(QStringView key, const Value &value)
{
    const int position = m_type->indexOf(key);
    Q_ASSERT_X(position >= 0, "Record::set", qPrintable(m_type->name() + u'.' + key.toString()));
    // No id is no reference; what the framework keeps itself has ids of none.
    const bool isNowhere = value.holds<Id>() && value.toId().isNull();
    const bool isSystem = m_type->fields().at(position).isSystem();
    m_values[static_cast<size_t>(position)] = isNowhere && !isSystem ? Value() : value;
}

Id Record::id() const
{
    return reference(u"id");
}

Id Record::companyId() const
{
    return reference(u"company_id");
}

qint64 Record::version() const
{
    return integer(u"version");
}

bool Record::isActive() const
{
    return boolean(u"is_active");
}

QString Record::title() const
{
    QStringList parts;
    for (const QString &key : m_type->title()) {
        const QString part = text(key);
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.isEmpty() ? toText(id()) : parts.join(u' ');
}

} // namespace purser
