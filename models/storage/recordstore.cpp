#include "models/storage/recordstore.h"

#include "models/base/fold.h"
#include "models/storage/engine.h"
#include "models/storage/listsql.h"
#include "models/storage/session.h"

#include <QJsonObject>

namespace purser {

using namespace Qt::StringLiterals;

/** The statements of one type, put together once. */
struct RecordStore::Shape
{
    QList<int> stored;   ///< positions of the fields that have a column
    QList<int> changing; ///< of those that an update writes: all but the key, which others refer to
    QList<int> folded;   ///< of those that keep a folded copy
    QList<int> searchable;
    QString columns;
    QString insert;
    QString row; ///< what stands in `insert` for one row
    QString update;
    QString byId;
    QString erase;
    QString refold;
};

namespace {

QString keyCondition(const ObjectType &type)
{
    return type.isCompanyScoped() ? u"\"company_id\" = ? AND \"id\" = ?"_s : u"\"id\" = ?"_s;
}

/** The searchable fields and what stands in the fields of the administrator, folded. */
QString searchText(const Record &record, const QList<int> &positions)
{
    QStringList texts;
    for (const int position : positions)
        texts.append(folded(record.valueAt(position).toText()));
    const QJsonObject custom = record.json(u"custom").toObject();
    for (const QJsonValue &value : custom)
        texts.append(folded(value.toString()));
    texts.removeAll(QString());
    return texts.isEmpty() ? u""_s : texts.join(u'\n');
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

QString assignments(const QStringList &columns)
{
    QStringList parts;
    for (const QString &column : columns)
        parts.append(column + u" = ?"_s);
    return parts.join(u", "_s);
}

} // namespace

RecordStore::RecordStore(Session &session)
    : m_session(session)
{}

RecordStore::~RecordStore() = default;

const RecordStore::Shape &RecordStore::shape(const ObjectType &type)
{
    std::shared_ptr<const Shape> &kept = m_shapes[&type];
    if (kept)
        return *kept;
    auto made = std::make_shared<Shape>();
    QStringList columns;
    QStringList changing;
    QStringList foldedColumns;
    for (int position = 0; position < type.fields().size(); ++position) {
        const Field &field = type.fields().at(position);
        if (field.isComputed() || (field.key() == u"company_id" && !type.isCompanyScoped()))
            continue;
        made->stored.append(position);
        columns.append(quoted(field.key()));
        if (field.key() != u"id" && field.key() != u"company_id") {
            made->changing.append(position);
            changing.append(quoted(field.key()));
        }
        if (keepsFolded(field)) {
            made->folded.append(position);
            foldedColumns.append(quoted(sortColumn(field)));
        }
        if (field.isSearchable())
            made->searchable.append(position);
    }
    made->columns = columns.join(u", "_s);
    if (!made->searchable.isEmpty())
        foldedColumns.append(quoted(SearchColumn));
    const QString table = quoted(type.name());
    const QStringList all = columns + foldedColumns;
    made->row = u'(' + placeholders(all.size()) + u')';
    made->insert = u"INSERT INTO %1 (%2) VALUES "_s.arg(table, all.join(u", "_s)) + made->row;
    made->update = u"UPDATE %1 SET %2 WHERE %3 AND \"version\" = ?"_s.arg(
        table, assignments(changing + foldedColumns), keyCondition(type));
    made->byId = u"SELECT %1 FROM %2 WHERE %3"_s.arg(made->columns, table, keyCondition(type));
    made->erase = u"DELETE FROM %1 WHERE %2"_s.arg(table, keyCondition(type));
    if (!foldedColumns.isEmpty())
        made->refold = u"UPDATE %1 SET %2 WHERE %3"_s.arg(table, assignments(foldedColumns),
                                                          keyCondition(type));
    kept = made;
    return *kept;
}

namespace {

QVariantList foldedValues(const Record &record,
                          const QList<int> &positions,
                          const QList<int> &searchable)
{
    QVariantList values;
    for (const int position : positions)
        values.append(folded(record.valueAt(position).toText()));
    if (!searchable.isEmpty())
        values.append(searchText(record, searchable));
    return values;
}

QVariantList storedValues(const Record &record, const QList<int> &positions, const Engine &engine)
{
    QVariantList values;
    values.reserve(positions.size() + 8);
    for (const int position : positions)
        values.append(
            engine.toDatabase(record.valueAt(position), record.type().fields().at(position)));
    return values;
}

QVariantList keyValues(const ObjectType &type,
                       const Id &company,
                       const Id &id,
                       const Engine &engine)
{
    const Field &field = *type.field(u"id");
    QVariantList values;
    if (type.isCompanyScoped())
        values.append(engine.toDatabase(company, field));
    values.append(engine.toDatabase(id, field));
    return values;
}

Record readRow(const ObjectType &type,
               const QList<int> &positions,
               const Row &row,
               const Engine &engine)
{
    Record record(type);
    int column = 0;
    for (const int position : positions)
        record.setAt(position, engine.fromDatabase(row.at(column++), type.fields().at(position)));
    return record;
}

} // namespace

Result<> RecordStore::insert(const Record &record)
{
    return insert(QList<Record>{record});
}

Result<> RecordStore::insert(const QList<Record> &records)
{
    constexpr qsizetype Stretch = 16; // each length is a prepared statement of its own
    for (qsizetype begin = 0; begin < records.size(); begin += Stretch) {
        const qsizetype end = std::min(begin + Stretch, records.size());
        const Shape &statements = shape(records.at(begin).type());
        QVariantList values;
        for (qsizetype i = begin; i < end; ++i) {
            values += storedValues(records.at(i), statements.stored, m_session.engine());
            values += foldedValues(records.at(i), statements.folded, statements.searchable);
        }
        const QString more = (u", "_s + statements.row).repeated(end - begin - 1);
        PURSER_TRY(m_session.execute(statements.insert + more, values));
    }
    return {};
}

Result<bool> RecordStore::update(const Record &record, qint64 expected)
{
    const Shape &statements = shape(record.type());
    QVariantList values = storedValues(record, statements.changing, m_session.engine());
    values += foldedValues(record, statements.folded, statements.searchable);
    values += keyValues(record.type(), record.companyId(), record.id(), m_session.engine());
    values.append(expected);
    PURSER_ASSIGN(const qint64 changed, m_session.execute(statements.update, values));
    return changed == 1;
}

Result<> RecordStore::erase(const Record &record)
{
    PURSER_TRY(
        m_session.execute(shape(record.type()).erase, keyValues(record.type(), record.companyId(),
                                                                record.id(), m_session.engine())));
    return {};
}

Result<std::optional<Record>> RecordStore::find(const ObjectType &type,
                                                const Id &company,
                                                const Id &id,
                                                Lock lock)
{
    const Shape &statements = shape(type);
    const Engine &engine = m_session.engine();
    const QString sql =
        lock == Lock::Write ? statements.byId + engine.lockClause() : statements.byId;
    std::optional<Record> found;
    PURSER_TRY(m_session.select(sql, keyValues(type, company, id, engine),
                                [&](const Row &row) -> Result<> {
                                    found = readRow(type, statements.stored, row, engine);
                                    return {};
                                }));
    return found;
}

Result<QList<Record>> RecordStore::list(const ObjectType &type,
                                        const Id &company,
                                        const ListQuery &query)
{
    const Shape &statements = shape(type);
    const Engine &engine = m_session.engine();
    PURSER_ASSIGN(const SqlText sql, listSql(m_session, type, company, query, statements.columns));
    QList<Record> records;
    PURSER_TRY(m_session.select(sql.text, sql.values, [&](const Row &row) -> Result<> {
        records.append(readRow(type, statements.stored, row, engine));
        return {};
    }));
    if (query.backwards)
        std::reverse(records.begin(), records.end());
    return records;
}

Result<qint64> RecordStore::count(const ObjectType &type,
                                  const Id &company,
                                  const ListQuery &query,
                                  qint64 limit)
{
    PURSER_ASSIGN(const SqlText sql, countSql(m_session, type, company, query, limit));
    PURSER_ASSIGN(const QVariant value, m_session.value(sql.text, sql.values));
    return value.toLongLong();
}

Result<QList<Record>> RecordStore::children(const ObjectType &child,
                                            const Id &company,
                                            const QList<Id> &parents)
{
    const Shape &statements = shape(child);
    const Engine &engine = m_session.engine();
    QList<Record> records;
    constexpr int Stretch = 200;
    for (qsizetype begin = 0; begin < parents.size(); begin += Stretch) {
        const SqlText sql =
            childrenSql(engine, child, company, parents.mid(begin, Stretch), statements.columns);
        PURSER_TRY(m_session.select(sql.text, sql.values, [&](const Row &row) -> Result<> {
            records.append(readRow(child, statements.stored, row, engine));
            return {};
        }));
    }
    return records;
}

Result<> RecordStore::refold(const ObjectType &type)
{
    const Shape &statements = shape(type);
    if (statements.refold.isEmpty())
        return {};
    const Engine &engine = m_session.engine();
    QList<Record> records;
    const QString sql = u"SELECT %1 FROM %2"_s.arg(statements.columns, quoted(type.name()));
    PURSER_TRY(m_session.select(sql, {}, [&](const Row &row) -> Result<> {
        records.append(readRow(type, statements.stored, row, engine));
        return {};
    }));
    for (const Record &record : records) {
        QVariantList values = foldedValues(record, statements.folded, statements.searchable);
        values += keyValues(type, record.companyId(), record.id(), engine);
        PURSER_TRY(m_session.execute(statements.refold, values));
    }
    return {};
}

} // namespace purser
