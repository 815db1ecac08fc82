#include "models/storage/conditions.h"

#include "models/base/fold.h"
#include "models/storage/engine.h"
#include "models/storage/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using storage::Tr;

namespace {

constexpr QStringView CustomPrefix = u"custom.";

QString symbol(Operator op)
{
    switch (op) {
    case Operator::NotEqual:
        return u"<>"_s;
    case Operator::Less:
        return u"<"_s;
    case Operator::LessOrEqual:
        return u"<="_s;
    case Operator::Greater:
        return u">"_s;
    case Operator::GreaterOrEqual:
        return u">="_s;
    default:
        return u"="_s;
    }
}

QString likePattern(QString text, bool anywhere)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return (anywhere ? u"%"_s : QString()) + text + u'%';
}

bool isPlainKey(QStringView key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

} // namespace

Error unknownField(const ObjectType &type, const QString &key)
{
    return invalid(key, Tr::tr("There is no field “%1” in %2.").arg(key, type.label().toString()));
}

QString Conditions::clause() const
{
    return m_parts.isEmpty() ? QString() : u" WHERE "_s + m_parts.join(u" AND "_s);
}

void Conditions::add(const QString &sql, const QVariantList &more)
{
    m_parts.append(sql);
    m_values += more;
}

void Conditions::addLike(const Field &field,
                         const QString &column,
                         const QString &text,
                         bool anywhere)
{
    const bool hasFolded = keepsFolded(field);
    add(u"%1 LIKE ? ESCAPE '\\'"_s.arg(hasFolded ? quoted(sortColumn(field))
                                                 : u"lower(%1)"_s.arg(column)),
        {likePattern(hasFolded ? folded(text) : text.toLower(), anywhere)});
}

void Conditions::addIn(const Field &field, const QString &column, const QList<Value> &list)
{
    if (list.isEmpty())
        return add(u"1 = 0"_s);
    QVariantList bound;
    for (const Value &value : list)
        bound.append(m_engine.toDatabase(value, field));
    // A few lengths only, so that few statements are prepared: the last value fills the rest.
    qsizetype length = 1;
    while (length < bound.size())
        length *= 4;
    while (bound.size() < length)
        bound.append(QVariant(bound.last()));
    const QString places = QStringList(length, u"?"_s).join(u", "_s);
    addPick(field, u"%1 IN (%2)"_s.arg(column, places), bound);
}

/** A comparison that picks rows: those that refer to one record are few, and have an index. */
void Conditions::addPick(const Field &field, const QString &sql, const QVariantList &bound)
{
    const bool isReference = field.type() == FieldType::Reference;
    add(isReference ? m_engine.trueFor(Engine::Share::Few, sql) : sql, bound);
}

void Conditions::addCompany(const QString &column, const QVariant &company)
{
    add(m_engine.trueFor(Engine::Share::Most, column + u" = ?"_s), {company});
}

void Conditions::addFilter(const Field &field, const QString &column, const Filter &filter)
{
    const Value first = filter.values.value(0);
    switch (filter.op) {
    case Operator::IsNull: {
        const QString empty =
            field.holdsText() ? u"(%1 IS NULL OR %1 = '')"_s.arg(column) : column + u" IS NULL"_s;
        return add(first.toBool() ? empty : u"NOT "_s + u"(%1)"_s.arg(empty));
    }
    case Operator::In:
        return addIn(field, column, filter.values);
    case Operator::Equal:
        if (field.type() != FieldType::Reference)
            break;
        return addPick(field, column + u" = ?"_s, {m_engine.toDatabase(first, field)});
    case Operator::Contains:
        return addLike(field, column, first.toText(), true);
    case Operator::StartsWith:
        return addLike(field, column, first.toText(), false);
    case Operator::NotEqual:
        return add(u"(%1 <> ? OR %1 IS NULL)"_s.arg(column), {m_engine.toDatabase(first, field)});
    default:
        break;
    }
    if (field.type() == FieldType::Boolean) // literal, so that partial indexes apply
        return add(column + u' ' + symbol(filter.op) + u' '
                   + m_engine.booleanLiteral(first.toBool()));
    add(column + u' ' + symbol(filter.op) + u" ?"_s, {m_engine.toDatabase(first, field)});
}

Result<> Conditions::addFilters(const ObjectType &type, const QList<Filter> &filters)
{
    for (const Filter &filter : filters) {
        if (filter.values.isEmpty() && filter.op != Operator::In)
            return invalid(filter.field, Tr::tr("The filter has no value."));
        if (filter.field.startsWith(CustomPrefix)) {
            const QStringView key = QStringView(filter.field).sliced(CustomPrefix.size());
            if (!isPlainKey(key))
                return unknownField(type, filter.field);
            addFilter(text(filter.field), m_engine.jsonMember(u"custom"_s, key.toString()), filter);
            continue;
        }
        const Field *field = type.field(filter.field);
        if (!field || field->isComputed())
            return unknownField(type, filter.field);
        addFilter(*field, quoted(field->key()), filter);
    }
    return {};
}

} // namespace purser
