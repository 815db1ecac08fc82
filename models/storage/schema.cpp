#include "models/storage/schema.h"

#include "models/storage/engine.h"

#include <QCryptographicHash>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

/** At most 63 bytes, the limit of PostgreSQL; a long name keeps its beginning and gets a digest. */
QString indexName(const QString &table, const QStringList &parts, bool unique)
{
    const QString full = table + u'_' + parts.join(u'_') + (unique ? u"_key"_s : u"_idx"_s);
    if (full.size() <= 63)
        return full;
    const QByteArray digest =
        QCryptographicHash::hash(full.toUtf8(), QCryptographicHash::Sha256).toHex();
    return full.left(52) + u'_' + QString::fromLatin1(digest.first(10));
}

bool isNeverNull(const Field &field)
{
    static const QStringList always{u"id"_s, u"company_id"_s, u"created_at"_s, u"updated_at"_s,
                                    u"version"_s};
    return field.isRequired() || field.type() == FieldType::Boolean
           || (field.isSystem() && always.contains(field.key()));
}

QString definition(const Field &field, const Engine &engine)
{
    QString text = engine.columnType(field);
    if (isNeverNull(field))
        text += u" NOT NULL"_s;
    if (field.type() == FieldType::Boolean)
        text += u" DEFAULT "_s + engine.booleanLiteral(field.defaultValue().toBool());
    return text;
}

ForeignKeySpec foreignKey(const Field &field, const ObjectType &target, bool isParent)
{
    if (target.isCompanyScoped())
        return {
            {u"company_id"_s, field.key()}, target.name(), {u"company_id"_s, u"id"_s}, isParent};
    return {{field.key()}, target.name(), {u"id"_s}, isParent};
}

void appendColumns(TableSpec &table, const ObjectType &type, const Engine &engine)
{
    for (const Field &field : type.fields()) {
        if (field.isComputed() || (field.key() == u"company_id" && !type.isCompanyScoped()))
            continue;
        table.columns.append({field.key(), definition(field, engine), !field.target().isEmpty()});
        if (keepsFolded(field))
            table.columns.append(
                {sortColumn(field), engine.columnType(field) + u" NOT NULL DEFAULT ''"_s, false});
        table.hasSearch = table.hasSearch || field.isSearchable();
    }
    if (table.hasSearch)
        table.columns.append({SearchColumn,
                              engine.columnType(longText(SearchColumn)) + u" NOT NULL DEFAULT ''"_s,
                              false});
}

void appendForeignKeys(TableSpec &table, const ObjectType &type, const Registry &registry)
{
    if (type.isSilent())
        return; // logs outlive what they speak of
    for (const Field &field : type.fields()) {
        const ObjectType *target =
            registry.find(field.key() == u"company_id" ? u"company"_s : field.target());
        if (!target || field.isComputed()
            || (field.key() == u"company_id" && !type.isCompanyScoped()))
            continue;
        if (field.key() == u"company_id")
            table.foreignKeys.append({{u"company_id"_s}, target->name(), {u"id"_s}, false});
        else
            table.foreignKeys.append(foreignKey(field, *target, field.key() == type.parentField()));
    }
}

/** Uniqueness compares texts folded where a folded copy is kept, and by lower case otherwise. */
QString uniqueExpression(const Field &field)
{
    if (keepsFolded(field))
        return quoted(sortColumn(field));
    return field.holdsText() ? u"lower(%1)"_s.arg(quoted(field.key())) : quoted(field.key());
}

IndexSpec indexSpec(const TableSpec &table,
                    const ObjectType &type,
                    const Index &index,
                    const Engine &engine)
{
    IndexSpec spec;
    QStringList parts = index.fields;
    QStringList conditions;
    if (type.isCompanyScoped())
        spec.expressions.append(quoted(u"company_id"_s));
    for (const QString &key : index.fields) {
        const Field &field = *type.field(key);
        spec.expressions.append(index.unique ? uniqueExpression(field) : quoted(key));
        if (index.unique && field.holdsText())
            conditions.append(quoted(key) + u" <> ''"_s);
    }
    const Field &last = *type.field(index.fields.last());
    if (!index.unique && index.fields.size() > 1 && last.isSortable()) {
        // What the first fields pick is listed in the order of the last: as ORDER BY has it.
        spec.expressions.last() = sortExpression(last, engine);
        spec.expressions.append(quoted(u"id"_s));
        parts.insert(parts.size() - 1, u"by"_s);
    }
    if (index.unique)
        conditions.append(quoted(u"is_active"_s) + u" = "_s + engine.booleanLiteral(true));
    if (!index.where.isEmpty()) {
        conditions.append(quoted(index.where) + u" = "_s + engine.booleanLiteral(true));
        parts.append(index.where);
    }
    spec.name = indexName(table.name, parts, index.unique);
    spec.unique = index.unique;
    spec.where = conditions.join(u" AND "_s);
    spec.message = index.message;
    spec.field = index.fields.last();
    return spec;
}

IndexSpec sortIndex(const TableSpec &table,
                    const ObjectType &type,
                    const Field &field,
                    const Engine &engine)
{
    IndexSpec spec;
    if (type.isCompanyScoped())
        spec.expressions.append(quoted(u"company_id"_s));
    spec.expressions += {sortExpression(field, engine), quoted(u"id"_s)};
    spec.where = quoted(u"is_active"_s) + u" = "_s + engine.booleanLiteral(true);
    spec.name = indexName(table.name, {u"by"_s, field.key()}, false);
    return spec;
}

void appendIndexes(TableSpec &table, const ObjectType &type, const Engine &engine)
{
    for (const Field &field : type.fields()) {
        if (field.isUnique())
            table.indexes.append(indexSpec(table, type, {{field.key()}, true, {}, {}}, engine));
        if (field.isSortable())
            table.indexes.append(sortIndex(table, type, field, engine));
    }
    for (const Index &index : type.indexes())
        table.indexes.append(indexSpec(table, type, index, engine));
    for (const Field &field : type.ownFields()) {
        // Deleting looks for references, and parents look for their children.
        if (!field.target().isEmpty())
            table.indexes.append(indexSpec(table, type, {{field.key()}, false, {}, {}}, engine));
    }
}

} // namespace

bool keepsFolded(const Field &field)
{
    return field.isSortable()
           && (field.type() == FieldType::Text || field.type() == FieldType::Email);
}

QString sortColumn(const Field &field)
{
    return keepsFolded(field) ? field.key() + u"_fold"_s : field.key();
}

QString sortExpression(const Field &field, const Engine &engine)
{
    if (keepsFolded(field) || isNeverNull(field))
        return quoted(sortColumn(field));
    return u"coalesce(%1, %2)"_s.arg(quoted(field.key()), engine.lowestLiteral(field));
}

TableSpec tableFor(const ObjectType &type, const Registry &registry, const Engine &engine)
{
    TableSpec table;
    table.name = type.name();
    table.primaryKey =
        type.isCompanyScoped() ? QStringList{u"company_id"_s, u"id"_s} : QStringList{u"id"_s};
    appendColumns(table, type, engine);
    appendForeignKeys(table, type, registry);
    appendIndexes(table, type, engine);
    QSet<QString> names;
    table.indexes.removeIf([&names](const IndexSpec &index) {
        return names.contains(index.name) || (names.insert(index.name), false);
    });
    return table;
}

QString createIndex(const TableSpec &table, const IndexSpec &index)
{
    return u"CREATE %1INDEX %2 ON %3 (%4)%5"_s.arg(
        index.unique ? u"UNIQUE "_s : QString(), quoted(index.name), quoted(table.name),
        index.expressions.join(u", "_s),
        index.where.isEmpty() ? QString() : u" WHERE "_s + index.where);
}

QStringList createStatements(const Registry &registry, const Engine &engine)
{
    QStringList statements;
    const QList<const ObjectType *> types = registry.all();
    for (const ObjectType *type : types) {
        const TableSpec table = tableFor(*type, registry, engine);
        statements += engine.createTable(table);
        for (const IndexSpec &index : table.indexes)
            statements.append(createIndex(table, index));
        if (table.hasSearch)
            statements += engine.searchSupport(table);
    }
    return statements;
}

} // namespace purser
