#include "app/cli/records/recordview.h"

#include "app/cli/console.h"
#include "app/cli/displaywidth.h"
#include "models/meta/recordtext.h"
#include "models/meta/registry.h"

#include <QSet>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

QList<const Field *> fieldsOf(const ObjectType &type, const QStringList &keys)
{
    QList<const Field *> fields;
    for (const QString &key : keys) {
        if (const Field *field = type.field(key))
            fields.append(field);
    }
    return fields;
}

/** What is worth a line: what the module declared, then who changed it last. */
QList<const Field *> detailFields(const ObjectType &type)
{
    QList<const Field *> fields;
    for (const Field &field : type.ownFields())
        fields.append(&field);
    return fieldsOf(type, {u"id"_s}) + fields + fieldsOf(type, {u"version"_s, u"updated_at"_s});
}

QStringList childColumns(const ObjectType &type)
{
    if (!type.list().isEmpty())
        return type.list();
    QStringList keys;
    for (const Field &field : type.ownFields()) {
        if (field.key() != type.parentField())
            keys.append(field.key());
    }
    return keys;
}

} // namespace

Table RecordView::table(const ObjectType &type,
                        const QStringList &fields,
                        const QList<Record> &records)
{
    const QList<const Field *> columns = fieldsOf(type, fields);
    readTitles(columns, records);
    Table table;
    for (const Field *field : columns) {
        const bool isNumber = field->holdsDecimal() || field->type() == FieldType::Integer;
        table.column(field->label().toString(),
                     isNumber ? Table::Align::Right : Table::Align::Left);
    }
    for (const Record &record : records) {
        QStringList row;
        for (const Field *field : columns)
            row.append(text(record, *field));
        table.add(row);
    }
    return table;
}

void RecordView::write(Console &console, const Record &record)
{
    const QList<const Field *> fields = detailFields(record.type());
    readTitles(fields, {record});
    int widest = 0;
    for (const Field *field : fields)
        widest = qMax(widest, displayWidth(field->label().toString()));
    for (const Field *field : fields) {
        const QString label = field->label().toString();
        const QString value = text(record, *field);
        if (!value.isEmpty())
            console.write(label + QString(widest - displayWidth(label) + 2, u' ')
                          + printable(value));
    }
    for (const Children &children : record.type().children()) {
        const QList<Record> members = record.children(children.key);
        if (members.isEmpty())
            continue;
        const ObjectType &type = members.first().type();
        console.write(u'\n' + type.pluralLabel().toString());
        console.write(table(type, childColumns(type), members));
    }
}

QString RecordView::value(const Record &record, const Field &field)
{
    readTitles({&field}, {record});
    return text(record, field);
}

void RecordView::readTitles(const QList<const Field *> &fields, const QList<Record> &records)
{
    QMap<QString, QSet<Id>> wanted;
    for (const Field *field : fields) {
        if (field->type() != FieldType::Reference)
            continue;
        for (const Record &record : records) {
            const Id id = record.reference(field->key());
            if (!id.isNull() && !m_titles.contains(id))
                wanted[field->target()].insert(id);
        }
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        QList<Value> ids;
        for (const Id &id : *it)
            ids.append(id);
        const Result<Page> page = m_service.list(it.key(), {.filters = {Filter::in(u"id"_s, ids)},
                                                            .activity = Activity::Any,
                                                            .limit = int(ids.size())});
        if (!page)
            continue; // who may not see them sees their ids
        for (const Record &record : page->items)
            m_titles.insert(record.id(), record.title());
    }
}

QString RecordView::text(const Record &record, const Field &field) const
{
    if (field.type() == FieldType::Reference && m_titles.contains(record.reference(field.key())))
        return m_titles.value(record.reference(field.key()));
    const Value value = field.isComputed() ? field.compute(record) : record.value(field.key());
    return displayText(value, field, &record, QLocale());
}

} // namespace purser
