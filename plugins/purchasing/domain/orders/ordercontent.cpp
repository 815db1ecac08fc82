#include "plugins/purchasing/domain/orders/ordercontent.h"

#include "models/base/iso4217.h"
#include "models/meta/record.h"
#include "models/meta/recordjson.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

LineFigures lineFigures(const Record &line)
{
    LineFigures figures;
    figures.kind = lineKind(line.text(u"kind")).value_or(LineKind::Item);
    figures.quantity = line.decimal(u"quantity");
    figures.unitPrice = line.decimal(u"unit_price");
    figures.discountPercent = line.decimal(u"discount_percent");
    if (!line.isNull(u"tax_rate"))
        figures.taxRate = line.decimal(u"tax_rate");
    return figures;
}

QJsonObject entered(const Record &record)
{
    QJsonObject content;
    for (const Field &field : record.type().ownFields()) {
        if (field.isReadOnly() || field.key() == record.type().parentField())
            continue;
        const bool isBlank = field.holdsText() && record.text(field.key()).isEmpty();
        if (isBlank || record.isNull(field.key()))
            continue;
        content.insert(field.key(), purser::toJson(record.value(field.key()), field, &record));
    }
    return content;
}

void appendChanges(QJsonArray &changes,
                   const QJsonObject &before,
                   const QJsonObject &after,
                   const QJsonObject &place)
{
    QSet<QString> seen;
    for (const QString &key : after.keys() + before.keys()) {
        if (seen.contains(key) || key == u"lines" || key == u"id" || key == u"position")
            continue;
        seen.insert(key);
        const QJsonValue old = before.value(key);
        const QJsonValue now = after.value(key);
        if (old == now)
            continue;
        QJsonObject change = place;
        change.insert(u"field"_s, key);
        change.insert(u"old"_s, old);
        change.insert(u"new"_s, now);
        changes.append(change);
    }
}

QHash<QString, QJsonObject> byId(const QJsonArray &lines)
{
    QHash<QString, QJsonObject> result;
    for (const QJsonValue &line : lines)
        result.insert(line[u"id"_s].toString(), line.toObject());
    return result;
}

QJsonObject cameOrWent(const QJsonObject &line, const QString &side)
{
    return {{u"line"_s, line.value(u"position")}, {u"field"_s, u"lines"_s}, {side, line}};
}

} // namespace

OrderFigures figuresOf(const Record &order)
{
    OrderFigures figures;
    figures.discount = order.decimal(u"discount_amount");
    figures.shipping = order.decimal(u"shipping_amount");
    figures.minorUnits = currencyMinorUnits(order.text(u"currency")).value_or(2);
    const QList<Record> lines = order.children(u"lines"_s);
    figures.lines.reserve(lines.size());
    for (const Record &line : lines)
        figures.lines.append(lineFigures(line));
    return figures;
}

QJsonArray toJson(const QList<TaxSum> &taxes, int minorUnits)
{
    QJsonArray list;
    for (const TaxSum &tax : taxes) {
        list.append(QJsonObject{{u"rate"_s, tax.rate.toString()},
                                {u"base"_s, tax.base.toString(minorUnits)},
                                {u"amount"_s, tax.amount.toString(minorUnits)}});
    }
    return list;
}

QList<TaxSum> taxesFromJson(const QJsonValue &json)
{
    constexpr int Scale = 4;
    QList<TaxSum> taxes;
    const auto read = [](const QJsonValue &text) {
        return Decimal::parse(text.toString(), Scale).value_or(Decimal());
    };
    for (const QJsonValue &tax : json.toArray())
        taxes.append({read(tax[u"rate"_s]), read(tax[u"base"_s]), read(tax[u"amount"_s])});
    return taxes;
}

QJsonObject enteredContent(const Record &order)
{
    QJsonObject content = entered(order);
    QJsonArray lines;
    for (const Record &line : order.children(u"lines"_s)) {
        QJsonObject json = entered(line);
        json.insert(u"id"_s, toText(line.id()));
        lines.append(json);
    }
    content.insert(u"lines"_s, lines);
    return content;
}

QJsonObject approvedContent(const Record &order)
{
    QJsonObject content = enteredContent(order);
    for (const QString &key : {u"number"_s, u"revision"_s, u"exchange_rate"_s,
                               u"exchange_rate_date"_s, u"subtotal"_s, u"taxes"_s, u"tax_amount"_s,
                               u"total_amount"_s, u"company_currency"_s, u"total_amount_company"_s})
        content.insert(key, purser::toJson(order.value(key), *order.type().field(key), &order));
    return content;
}

QString orderHash(const Record &order)
{
    const QByteArray json = QJsonDocument(approvedContent(order)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

QJsonArray changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    QJsonArray changes;
    appendChanges(changes, before, after, {});
    const QJsonArray oldLines = before.value(u"lines").toArray();
    const QJsonArray newLines = after.value(u"lines").toArray();
    const QHash<QString, QJsonObject> old = byId(oldLines);
    for (const QJsonValue &value : newLines) {
        const QJsonObject line = value.toObject();
        const auto present = old.constFind(line.value(u"id").toString());
        if (present == old.constEnd())
            changes.append(cameOrWent(line, u"new"_s));
        else
            appendChanges(changes, *present, line, {{u"line"_s, line.value(u"position")}});
    }
    const QHash<QString, QJsonObject> now = byId(newLines);
    for (const QJsonValue &line : oldLines) {
        if (!now.contains(line[u"id"_s].toString()))
            changes.append(cameOrWent(line.toObject(), u"old"_s));
    }
    return changes;
}

} // namespace purser::purchasing
