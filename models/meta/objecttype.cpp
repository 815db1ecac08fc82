#include "models/meta/objecttype.h"

#include "models/meta/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using meta::Tr;

ObjectType::ObjectType(const QString &name,
                       const QString &path,
                       const Text &label,
                       const Text &pluralLabel)
    : m_name(name)
    , m_path(path)
    , m_label(label)
    , m_pluralLabel(pluralLabel)
    , m_shortName(QString(name).replace(u'_', u'-'))
{
    const auto system = [this](Field made, const Text &caption) {
        made.m_system = true;
        made.m_readOnly = true;
        field(made.label(caption));
    };
    system(Field(u"id"_s, FieldType::Reference), Tr::mark("Id"));
    system(Field(u"company_id"_s, FieldType::Reference), Tr::mark("Company"));
    system(timestamp(u"created_at"_s).sortable(), Tr::mark("Created at"));
    system(Field(u"created_by"_s, FieldType::Reference), Tr::mark("Created by"));
    system(timestamp(u"updated_at"_s), Tr::mark("Changed at"));
    system(Field(u"updated_by"_s, FieldType::Reference), Tr::mark("Changed by"));
    system(integer(u"version"_s), Tr::mark("Version"));
    system(boolean(u"is_active"_s).defaultsTo(true), Tr::mark("Active"));
    system(json(u"custom"_s), Tr::mark("Own fields"));
}

ObjectType &ObjectType::field(const Field &field)
{
    m_positions.insert(field.key(), static_cast<int>(m_fields.size()));
    m_fields.append(field);
    return *this;
}

ObjectType &ObjectType::children(const Children &children)
{
    m_children.append(children);
    return *this;
}

ObjectType &ObjectType::childOf(const QString &parent, const QString &field)
{
    m_parent = parent;
    m_parentField = field;
    return *this;
}

ObjectType &ObjectType::global()
{
    m_scope = Scope::Global;
    return *this;
}

ObjectType &ObjectType::icon(const QString &name)
{
    m_icon = name;
    return *this;
}

ObjectType &ObjectType::shortName(const QString &name)
{
    m_shortName = name;
    return *this;
}

ObjectType &ObjectType::module(const QString &name)
{
    m_module = name;
    return *this;
}

ObjectType &ObjectType::title(const QStringList &fields)
{
    m_title = fields;
    return *this;
}

ObjectType &ObjectType::newestFirst()
{
    m_isNewestFirst = true;
    return *this;
}

ObjectType &ObjectType::list(const QStringList &fields)
{
    m_list = fields;
    return *this;
}

ObjectType &ObjectType::index(const QStringList &fields)
{
    m_indexes.append({fields, false, {}, {}});
    return *this;
}

ObjectType &ObjectType::unique(const Index &index)
{
    m_indexes.append(index);
    m_indexes.last().unique = true;
    return *this;
}

ObjectType &ObjectType::rule(const QString &name, std::function<Result<>(const Record &)> check)
{
    m_rules.append({name, std::move(check)});
    return *this;
}

ObjectType &ObjectType::hooks(const WriteHooks &hooks)
{
    m_hooks = hooks;
    return *this;
}

ObjectType &ObjectType::action(const Action &action)
{
    m_actions.append(action);
    return *this;
}

ObjectType &ObjectType::query(const RecordQuery &query)
{
    m_queries.append(query);
    return *this;
}

ObjectType &ObjectType::editableIn(const QStringList &states)
{
    m_editableIn = states;
    return *this;
}

ObjectType &ObjectType::visibleTo(const Visibility &visibility)
{
    m_visibility = visibility;
    return *this;
}

ObjectType &ObjectType::managed()
{
    m_managed = true;
    return *this;
}

ObjectType &ObjectType::silent()
{
    m_silent = true;
    return *this;
}

int ObjectType::indexOf(QStringView key) const
{
    return m_positions.value(QString::fromRawData(key.data(), key.size()), -1);
}

const Field *ObjectType::field(QStringView key) const
{
    const int position = indexOf(key);
    return position < 0 ? nullptr : &m_fields.at(position);
}

std::span<const Field> ObjectType::ownFields() const
{
    const auto first = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [](const Field &f) { return !f.isSystem(); });
    return {m_fields.constData() + (first - m_fields.cbegin()),
            static_cast<size_t>(m_fields.cend() - first)};
}

const Children *ObjectType::childrenFor(const QString &key) const
{
    for (const Children &children : m_children) {
        if (children.key == key)
            return &children;
    }
    return nullptr;
}

const Action *ObjectType::action(const QString &name) const
{
    for (const Action &action : m_actions) {
        if (action.name == name)
            return &action;
    }
    return nullptr;
}

const RecordQuery *ObjectType::query(const QString &name) const
{
    for (const RecordQuery &query : m_queries) {
        if (query.name == name)
            return &query;
    }
    return nullptr;
}

QString ObjectType::permission(QStringView verb) const
{
    return m_module + u'.' + (m_parent.isEmpty() ? m_name : m_parent) + u'.' + verb.toString();
}

} // namespace purser
