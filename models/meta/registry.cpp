#include "models/meta/registry.h"

#include "models/meta/tr.h"

#include <QRegularExpression>
#include <QSet>

namespace purser {

using namespace Qt::StringLiterals;
using meta::Tr;

namespace {

bool isKey(const QString &text)
{
    static const QRegularExpression snakeCase(u"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"_s);
    return text.size() <= 48 && snakeCase.match(text).hasMatch();
}

/** Every field key that the declaration mentions besides declaring it. */
QStringList mentionedFields(const ObjectType &type)
{
    QStringList keys = type.title() + type.list();
    for (const Index &index : type.indexes()) {
        keys += index.fields;
        if (!index.where.isEmpty())
            keys.append(index.where);
    }
    for (const Field &field : type.fields()) {
        if (!field.currencyField().isEmpty())
            keys.append(field.currencyField());
    }
    if (type.isChild())
        keys.append(type.parentField());
    if (!type.editableIn().isEmpty())
        keys.append(u"status"_s);
    if (type.visibility())
        keys += {type.visibility()->user, type.visibility()->shared};
    keys.removeAll(QString());
    return keys;
}

Result<> checkAlone(const ObjectType &type)
{
    const auto wrong = [&type](const QString &what) {
        return internalError(u"declaration of "_s + type.name() + u": "_s + what);
    };
    if (!isKey(type.name()))
        return wrong(u"the name is not snake_case"_s);
    QSet<QString> keys;
    for (const Field &field : type.fields()) {
        if (!isKey(field.key()) || keys.contains(field.key()))
            return wrong(u"field %1 is declared twice or not snake_case"_s.arg(field.key()));
        if (field.label().isEmpty())
            return wrong(u"field %1 has no label"_s.arg(field.key()));
        keys.insert(field.key());
    }
    for (const QString &key : mentionedFields(type)) {
        if (!keys.contains(key))
            return wrong(u"there is no field "_s + key);
    }
    if (type.title().isEmpty())
        return wrong(u"no title field"_s);
    if (type.visibility() && type.isChild())
        return wrong(u"a child is seen by whoever sees its parent"_s);
    return {};
}

bool takesFiles(const ObjectType *type)
{
    const auto holdsText = [type](const QString &key) {
        const Field *field = type->field(key);
        return field && field->holdsText() && !field->isReadOnly();
    };
    return type && holdsText(u"file_name"_s) && holdsText(u"content"_s);
}

void appendAfterTargets(const ObjectType *type,
                        const Registry &registry,
                        QSet<QString> &visited,
                        QList<const ObjectType *> &ordered)
{
    if (visited.contains(type->name()))
        return;
    visited.insert(type->name());
    QStringList targets;
    if (type->isCompanyScoped())
        targets.append(u"company"_s);
    for (const Field &field : type->fields())
        targets.append(field.target());
    for (const QString &name : std::as_const(targets)) {
        if (const ObjectType *target = registry.find(name))
            appendAfterTargets(target, registry, visited, ordered);
    }
    ordered.append(type);
}

} // namespace

Registry::Registry() = default;
Registry::~Registry() = default;

Result<> Registry::add(ObjectType type, const QString &module)
{
    PURSER_TRY(checkAlone(type));
    if (m_byName.contains(type.name()) || m_byPath.contains(type.path()))
        return conflict(Tr::tr("There is already a kind of record with the name %1 or the path %2.")
                            .arg(type.name(), type.path()));
    type.module(module);
    m_types.push_back(std::make_unique<ObjectType>(std::move(type)));
    ObjectType *added = m_types.back().get();
    m_byName.insert(added->name(), added);
    m_byPath.insert(added->path(), added);
    return {};
}

Result<> Registry::add(const FileImport &import)
{
    const auto isNamed = [&import](const FileImport &other) { return other.name == import.name; };
    if (std::any_of(m_fileImports.cbegin(), m_fileImports.cend(), isNamed))
        return conflict(Tr::tr("There is already an import of %1.").arg(import.name));
    m_fileImports.append(import);
    return {};
}

void Registry::remove(const QString &module)
{
    const auto isOfModule = [&module](const ObjectType *type) { return type->module() == module; };
    m_fileImports.removeIf([&](const FileImport &import) {
        const ObjectType *type = find(import.type);
        return !type || isOfModule(type);
    });
    m_byName.removeIf([&](auto entry) { return isOfModule(entry.value()); });
    m_byPath.removeIf([&](auto entry) { return isOfModule(entry.value()); });
    // The types themselves stay where they are, for those who hold one; find() tells them apart.
}

Result<> Registry::check() const
{
    QStringList wrong;
    for (const auto &type : m_types) {
        if (find(type->name()) != type.get())
            continue;
        for (const Field &field : type->fields()) {
            if (!field.target().isEmpty() && !find(field.target()))
                wrong.append(u"%1.%2 refers to %3, which is not there"_s.arg(
                    type->name(), field.key(), field.target()));
        }
        for (const Children &children : type->children()) {
            const ObjectType *child = find(children.type);
            if (!child || child->parent() != type->name())
                wrong.append(u"%1.%2: %3 is not a child of it"_s.arg(type->name(), children.key,
                                                                     children.type));
        }
        if (!type->visibility() || type->visibility()->memberType.isEmpty())
            continue;
        const ObjectType *member = find(type->visibility()->memberType);
        if (!member || !member->isCompanyScoped() || !member->field(type->visibility()->memberUser))
            wrong.append(u"%1 is visible to %2, which is not there"_s.arg(
                type->name(), type->visibility()->memberType));
    }
    for (const FileImport &import : m_fileImports) {
        if (!takesFiles(find(import.type)))
            wrong.append(u"import of %1: %2 does not take file_name and content"_s.arg(
                import.name, import.type));
    }
    return wrong.isEmpty() ? Result<>() : internalError(wrong.join(u"; "));
}

const ObjectType *Registry::find(const QString &name) const
{
    return m_byName.value(name);
}

const ObjectType *Registry::findByPath(const QString &path) const
{
    return m_byPath.value(path);
}

Result<const ObjectType *> Registry::type(const QString &name) const
{
    if (const ObjectType *type = find(name))
        return type;
    return notFound(Tr::tr("There is no kind of record called %1.").arg(name));
}

QList<const ObjectType *> Registry::all() const
{
    QList<const ObjectType *> ordered;
    QSet<QString> visited;
    for (const auto &type : m_types) {
        if (find(type->name()) == type.get())
            appendAfterTargets(type.get(), *this, visited, ordered);
    }
    return ordered;
}

QList<std::pair<const ObjectType *, const Field *>> Registry::referencesTo(
    const QString &type) const
{
    QList<std::pair<const ObjectType *, const Field *>> references;
    for (const auto &candidate : m_types) {
        if (find(candidate->name()) != candidate.get())
            continue;
        for (const Field &field : candidate->fields()) {
            if (field.target() == type)
                references.append({candidate.get(), &field});
        }
    }
    return references;
}

} // namespace purser
