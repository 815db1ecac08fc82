#include "models/storage/listsql.h"

#include "models/base/fold.h"
#include "models/storage/conditions.h"
#include "models/storage/engine.h"
#include "models/storage/recordstore.h"
#include "models/storage/session.h"
#include "models/storage/visibilitysql.h"

namespace purser {

using namespace Qt::StringLiterals;

namespace {

/** From so many skipped rows on, it pays to find the places first. */
constexpr qint64 LongSkip = 1'000;

/** Empty when nothing is searched for. */
Result<Engine::Condition> searched(Session &session,
                                   const ObjectType &type,
                                   const ListQuery &query,
                                   Engine::Reading reading)
{
    const QStringList words = folded(query.search).split(u' ', Qt::SkipEmptyParts);
    const bool canSearch = std::any_of(type.fields().cbegin(), type.fields().cend(),
                                       [](const Field &field) { return field.isSearchable(); });
    if (words.isEmpty() || !canSearch)
        return Engine::Condition();
    return session.engine().searchCondition(session, type.name(), words, reading);
}

Result<Conditions> conditions(Session &session,
                              const ObjectType &type,
                              const Id &company,
                              const ListQuery &query,
                              Engine::Reading reading)
{
    const Engine &engine = session.engine();
    Conditions where(engine);
    PURSER_ASSIGN(const Engine::Condition found, searched(session, type, query, reading));
    if (type.isCompanyScoped()) {
        const QString column = quoted(u"company_id"_s);
        where.addCompany(found.leads ? engine.withoutIndex(column) : column,
                         engine.toDatabase(company, *type.field(u"id")));
    }
    if (query.activity != Activity::Any)
        where.add(u"\"is_active\" = "_s
                  + engine.booleanLiteral(query.activity == Activity::Active));
    if (query.viewer) {
        const SqlText seen = visibilitySql(engine, type, company, *query.viewer);
        where.add(seen.text, seen.values);
    }
    PURSER_TRY(where.addFilters(type, query.filters));
    if (!found.sql.isEmpty())
        where.add(found.sql, found.values);
    return where;
}

struct SortColumn
{
    QString expression;
    bool descending = false;
    bool isExpression = false;
    const Field *field = nullptr;
};

Result<QList<SortColumn>> sortColumns(const ObjectType &type,
                                      const QList<SortKey> &sort,
                                      const Engine &engine)
{
    QList<SortColumn> columns;
    for (const SortKey &key : sort) {
        const Field *field = type.field(key.field);
        if (!field || field->isComputed())
            return unknownField(type, key.field);
        const QString expression = sortExpression(*field, engine);
        columns.append({expression, key.descending, expression.startsWith(u"coalesce"_s), field});
    }
    const bool descending = !columns.isEmpty() && columns.first().descending;
    columns.append({quoted(u"id"_s), descending, false, type.field(u"id")});
    return columns;
}

QVariant sortValue(const Value &value, const SortColumn &column, const Engine &engine)
{
    if (keepsFolded(*column.field))
        return folded(value.toText());
    return engine.toDatabase(value, *column.field);
}

/** The lowest literal stands for a missing value; it must be written, not bound. */
QString sortPlace(const Value &value, const SortColumn &column, const Engine &engine)
{
    const bool isMissing = value.isNull() && !keepsFolded(*column.field);
    return isMissing ? engine.lowestLiteral(*column.field) : u"?"_s;
}

/** Rows after `position` when all columns run in one direction: one comparison of rows, served by
 * the index. */
void addRowComparison(Conditions &where,
                      const QList<SortColumn> &columns,
                      const ListPosition &position,
                      bool up)
{
    QStringList left;
    QStringList right;
    QVariantList values;
    for (int i = 0; i < columns.size(); ++i) {
        const Value value = i < position.values.size() ? position.values.at(i) : Value(position.id);
        left.append(columns.at(i).expression);
        right.append(sortPlace(value, columns.at(i), where.engine()));
        if (right.last() == u"?")
            values.append(sortValue(value, columns.at(i), where.engine()));
    }
    if (columns.first().isExpression) // the planner sees a range only in a plain comparison
        where.add(u"%1 %2 %3"_s.arg(left.first(), up ? u">="_s : u"<="_s, right.first()),
                  right.first() == u"?" ? values.first(1) : QVariantList());
    where.add(u"(%1) %2 (%3)"_s.arg(left.join(u", "_s), up ? u">"_s : u"<"_s, right.join(u", "_s)),
              values);
}

/** The same for mixed directions, which no index serves. */
void addMixedComparison(Conditions &where,
                        const QList<SortColumn> &columns,
                        const ListPosition &position,
                        bool backwards)
{
    QStringList alternatives;
    QVariantList values;
    QStringList equal;
    QVariantList equalValues;
    for (int i = 0; i < columns.size(); ++i) {
        const SortColumn &column = columns.at(i);
        const Value value = i < position.values.size() ? position.values.at(i) : Value(position.id);
        const QString place = sortPlace(value, column, where.engine());
        const QVariantList bound =
            place == u"?" ? QVariantList{sortValue(value, column, where.engine())} : QVariantList();
        const QString sign = column.descending == backwards ? u">"_s : u"<"_s;
        alternatives.append((equal + QStringList{u"%1 %2 %3"_s.arg(column.expression, sign, place)})
                                .join(u" AND "_s));
        values += equalValues + bound;
        equal.append(u"%1 = %2"_s.arg(column.expression, place));
        equalValues += bound;
    }
    where.add(u"((%1))"_s.arg(alternatives.join(u") OR ("_s)), values);
}

void addPosition(Conditions &where, const QList<SortColumn> &columns, const ListQuery &query)
{
    if (!query.from)
        return;
    const bool descending = columns.first().descending;
    const bool oneDirection =
        std::all_of(columns.cbegin(), columns.cend(), [descending](const SortColumn &column) {
            return column.descending == descending;
        });
    if (oneDirection)
        addRowComparison(where, columns, *query.from, descending == query.backwards);
    else
        addMixedComparison(where, columns, *query.from, query.backwards);
}

/** Whether the rows come in the order of an index, and hardly any is left out by something else. */
Engine::Reading reading(const ListQuery &query, const QList<SortColumn> &columns)
{
    const bool hasIndex = columns.size() == 2 && columns.first().field->isSortable()
                          && query.activity == Activity::Active;
    return hasIndex && query.filters.isEmpty() && !query.viewer ? Engine::Reading::FirstInOrder
                                                                : Engine::Reading::All;
}

QString orderBy(const QList<SortColumn> &columns, bool backwards)
{
    QStringList parts;
    for (const SortColumn &column : columns)
        parts.append(column.expression + (column.descending != backwards ? u" DESC"_s : QString()));
    return u" ORDER BY "_s + parts.join(u", "_s);
}

} // namespace

QList<SortKey> effectiveSort(const ObjectType &type, const QList<SortKey> &asked)
{
    if (!asked.isEmpty())
        return asked;
    const Field *title = type.field(type.title().first());
    if (title->isSortable())
        return {{title->key(), type.isNewestFirst()}};
    return {};
}

Result<SqlText> listSql(Session &session,
                        const ObjectType &type,
                        const Id &company,
                        const ListQuery &query,
                        const QString &columns)
{
    PURSER_ASSIGN(const QList<SortColumn> sort,
                  sortColumns(type, effectiveSort(type, query.sort), session.engine()));
    PURSER_ASSIGN(Conditions where,
                  conditions(session, type, company, query, reading(query, sort)));
    addPosition(where, sort, query);
    const QString order = orderBy(sort, query.backwards);
    QString rest = where.clause() + order + u" LIMIT ?"_s;
    QVariantList values = where.values();
    values.append(query.limit + 1);
    if (query.offset > 0) {
        rest += u" OFFSET ?"_s;
        values.append(query.offset);
    }
    const QString table = quoted(type.name());
    const bool skipsMuch = query.offset >= LongSkip && session.engine().readsWhatItSkips();
    if (!skipsMuch)
        return SqlText{u"SELECT %1 FROM %2"_s.arg(columns, table) + rest, values};
    // The places are found by the index alone; only then are the rows read.
    QString scope;
    if (type.isCompanyScoped()) {
        scope = u"\"company_id\" = ? AND "_s;
        values.prepend(session.engine().toDatabase(company, *type.field(u"id")));
    }
    return SqlText{
        u"SELECT %1 FROM %2 WHERE %3\"id\" IN (SELECT \"id\" FROM %2"_s.arg(columns, table, scope)
            + rest + u')' + order,
        values};
}

Result<SqlText> countSql(Session &session,
                         const ObjectType &type,
                         const Id &company,
                         const ListQuery &query,
                         qint64 limit)
{
    PURSER_ASSIGN(Conditions where,
                  conditions(session, type, company, query, Engine::Reading::All));
    const QString table = quoted(type.name());
    if (limit <= 0)
        return SqlText{u"SELECT count(*) FROM "_s + table + where.clause(), where.values()};
    return SqlText{u"SELECT count(*) FROM (SELECT 1 FROM %1%2 LIMIT ?) AS counted"_s.arg(
                       table, where.clause()),
                   where.values() + QVariantList{limit}};
}

SqlText childrenSql(const Engine &engine,
                    const ObjectType &child,
                    const Id &company,
                    const QList<Id> &parents,
                    const QString &columns)
{
    Conditions where(engine);
    const Field &parent = *child.field(child.parentField());
    if (child.isCompanyScoped())
        where.addCompany(quoted(u"company_id"_s), engine.toDatabase(company, parent));
    QList<Value> ids;
    for (const Id &id : parents)
        ids.append(id);
    where.addIn(parent, quoted(parent.key()), ids);
    where.add(u"\"is_active\" = "_s + engine.booleanLiteral(true));
    const QString position = child.field(u"position") ? u"\"position\", "_s : QString();
    return {u"SELECT %1 FROM %2%3 ORDER BY %4, %5\"id\""_s.arg(
                columns, quoted(child.name()), where.clause(), quoted(parent.key()), position),
            where.values()};
}

ListPosition positionOf(const Record &record, const ListQuery &query)
{
    ListPosition position;
    for (const SortKey &key : effectiveSort(record.type(), query.sort))
        position.values.append(record.value(key.field));
    position.id = record.id();
    return position;
}

} // namespace purser
