#include "models/storage/engines/tabletext.h"

#include "models/storage/engine.h"
#include "models/storage/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList &names)
{
    QStringList list;
    for (const QString &name : names)
        list.append(quoted(name));
    return list.join(u", "_s);
}

QByteArray compactJson(const QJsonValue &json)
{
    const QJsonDocument document =
        json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    return document.toJson(QJsonDocument::Compact);
}

QDateTime timestampFrom(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toUTC();
}

Value jsonFrom(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? Value(QJsonValue(document.array()))
                              : Value(QJsonValue(document.object()));
}

} // namespace

QString createTableText(const TableSpec &table,
                        const QString &name,
                        const QStringList &first,
                        const QString &keyword)
{
    QStringList lines = first;
    for (const ColumnSpec &column : table.columns)
        lines.append(quoted(column.name) + u' ' + column.definition);
    lines.append(u"%1 (%2)"_s.arg(keyword, joined(table.primaryKey)));
    for (const ForeignKeySpec &key : table.foreignKeys)
        lines.append(foreignKeyText(key));
    return u"CREATE TABLE %1 (\n    %2\n)"_s.arg(quoted(name), lines.join(u",\n    "_s));
}

QString addColumnText(const TableSpec &table, const ColumnSpec &column)
{
    QString definition = column.definition;
    if (!definition.contains(u"DEFAULT"_s))
        definition.remove(u" NOT NULL"_s);
    return u"ALTER TABLE %1 ADD COLUMN %2 %3"_s.arg(quoted(table.name), quoted(column.name),
                                                    definition);
}

QString foreignKeyText(const ForeignKeySpec &key)
{
    return u"FOREIGN KEY (%1) REFERENCES %2 (%3)%4"_s.arg(
        joined(key.columns), quoted(key.table), joined(key.targets),
        key.cascades ? u" ON DELETE CASCADE"_s : QString());
}

bool isMissing(const QVariant &value)
{
    // Drivers give NULL as a null QVariant of the column's type.
    return !value.isValid() || value.isNull();
}

Result<QStringList> readTexts(Session &session, const QString &sql, const QVariantList &values)
{
    QStringList texts;
    PURSER_TRY(session.select(sql, values, [&texts](const Row &row) -> Result<> {
        texts.append(row.text(0));
        return {};
    }));
    return texts;
}

QVariant commonToDatabase(const Value &value, const Field &field)
{
    if (value.holds<QString>())
        return value.toText();
    if (value.holds<qint64>())
        return value.toInteger();
    if (value.holds<Decimal>()) {
        const Result<Decimal> scaled = value.toDecimal().rounded(field.scale());
        Q_ASSERT(scaled); // validated before it comes here
        return scaled->units();
    }
    if (value.holds<QDate>())
        return value.toDate().toString(Qt::ISODate);
    if (value.holds<QDateTime>())
        return value.toTimestamp().toUTC().toString(Qt::ISODateWithMs);
    if (value.holds<QJsonValue>())
        return QString::fromUtf8(compactJson(value.toJson()));
    return {};
}

Value commonFromDatabase(const QVariant &value, const Field &field)
{
    if (field.holdsDecimal())
        return Decimal::fromUnits(value.toLongLong(), field.scale());
    switch (field.type()) {
    case FieldType::Integer:
        return value.toLongLong();
    case FieldType::Boolean:
        return value.toBool();
    case FieldType::Date:
        return value.typeId() == QMetaType::QDate
                   ? value.toDate()
                   : QDate::fromString(value.toString(), Qt::ISODate);
    case FieldType::Timestamp:
        return value.typeId() == QMetaType::QDateTime ? value.toDateTime().toUTC()
                                                      : timestampFrom(value.toString());
    case FieldType::Json:
        return jsonFrom(value.toString().toUtf8());
    default:
        return value.toString();
    }
}

} // namespace purser
