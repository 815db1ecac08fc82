#include "models/documents/documentjson.h"
#include "models/documents/documentmodel.h"
#include "models/documents/documentwords.h"

#include <QJsonArray>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

/** Leaves out what is empty: a missing key has the same meaning. */
void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

void put(QJsonObject &object, const char *key, const QStringList &lines)
{
    if (!lines.isEmpty())
        object.insert(QLatin1String(key), QJsonArray::fromStringList(lines));
}

void put(QJsonObject &object, const char *key, const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        object.insert(QLatin1String(key), QLatin1String(bytes.toBase64()));
}

template<typename T, typename F>
void putList(QJsonObject &object, const char *key, const QList<T> &list, F written)
{
    if (list.isEmpty())
        return;
    QJsonArray array;
    for (const T &entry : list)
        array.append(written(entry));
    object.insert(QLatin1String(key), array);
}

QJsonObject written(const NumberFormat &numbers)
{
    return {{u"decimal_point"_s, numbers.decimalPoint},
            {u"group_separator"_s, numbers.groupSeparator},
            {u"minus"_s, numbers.minus},
            {u"zero_digit"_s, numbers.zeroDigit},
            {u"decimals"_s, numbers.decimals}};
}

QJsonObject written(const DocumentLabels &labels)
{
    QJsonObject object;
    put(object, "page", labels.page);
    put(object, "carried_over", labels.carriedOver);
    put(object, "brought_forward", labels.broughtForward);
    return object;
}

QJsonObject written(const DocumentLetterhead &letterhead)
{
    QJsonObject object;
    put(object, "company_name", letterhead.companyName);
    put(object, "logo", letterhead.logo);
    put(object, "accent_color", letterhead.accentColor);
    put(object, "lines", letterhead.lines);
    put(object, "sender_line", letterhead.senderLine);
    putList(object, "footer_columns", letterhead.footerColumns,
            [](const QStringList &lines) { return QJsonArray::fromStringList(lines); });
    return object;
}

QJsonObject written(const DocumentColumn &column)
{
    return {{u"caption"_s, column.caption},
            {u"role"_s, wordOf(column.role, RoleWords)},
            {u"sizing"_s, wordOf(column.sizing, SizingWords)},
            {u"width"_s, column.width},
            {u"alignment"_s, wordOf(column.alignment, AlignmentWords)}};
}

QJsonObject written(const DocumentRow &row)
{
    QJsonObject object{{u"kind"_s, wordOf(row.kind, RowWords)}};
    put(object, "cells", row.cells);
    put(object, "text", row.text);
    put(object, "detail", row.detail);
    put(object, "bookmark", row.bookmark);
    if (row.amount)
        object.insert(u"amount"_s, row.amount->toString(row.amount->scale()));
    return object;
}

QJsonObject written(const DocumentTable &table)
{
    QJsonObject object;
    put(object, "caption", table.caption);
    putList(object, "columns", table.columns, [](const DocumentColumn &c) { return written(c); });
    putList(object, "rows", table.rows, [](const DocumentRow &row) { return written(row); });
    if (table.carryOverColumn)
        object.insert(u"carry_over_column"_s, *table.carryOverColumn);
    return object;
}

QJsonObject written(const DocumentMetadata &metadata)
{
    QJsonObject object;
    put(object, "title", metadata.title);
    put(object, "author", metadata.author);
    put(object, "subject", metadata.subject);
    put(object, "keywords", metadata.keywords);
    if (metadata.created.isValid())
        object.insert(u"created"_s, metadata.created.toUTC().toString(Qt::ISODateWithMs));
    return object;
}

QJsonObject written(const DocumentAttachment &attachment)
{
    QJsonObject object;
    put(object, "name", attachment.name);
    put(object, "mime_type", attachment.mimeType);
    put(object, "description", attachment.description);
    put(object, "content", attachment.content);
    return object;
}

void putTexts(QJsonObject &object, const DocumentModel &model)
{
    put(object, "title", model.title);
    put(object, "number", model.number);
    put(object, "watermark", model.watermark);
    put(object, "address", model.address);
    put(object, "intro", model.intro);
    put(object, "closing", model.closing);
    put(object, "terms_title", model.termsTitle);
    put(object, "terms", model.terms);
    putList(object, "info", model.info, [](const DocumentPair &pair) {
        return QJsonObject{{u"label"_s, pair.label}, {u"value"_s, pair.value}};
    });
    putList(object, "blocks", model.blocks, [](const DocumentBlock &block) {
        QJsonObject written;
        put(written, "caption", block.caption);
        put(written, "lines", block.lines);
        return written;
    });
    putList(object, "totals", model.totals, [](const DocumentTotal &total) {
        return QJsonObject{{u"label"_s, total.label},
                           {u"value"_s, total.value},
                           {u"emphasis"_s, wordOf(total.emphasis, EmphasisWords)}};
    });
}

} // namespace

QJsonObject toJson(const DocumentModel &model)
{
    QJsonObject object{{u"format"_s, DocumentFormat},
                       {u"language"_s, model.language},
                       {u"direction"_s, wordOf(model.direction, DirectionWords)},
                       {u"paper"_s, wordOf(model.paper, PaperWords)},
                       {u"numbers"_s, written(model.numbers)},
                       {u"labels"_s, written(model.labels)},
                       {u"letterhead"_s, written(model.letterhead)},
                       {u"metadata"_s, written(model.metadata)},
                       {u"pdf_a"_s, model.pdfA}};
    putTexts(object, model);
    putList(object, "tables", model.tables, [](const DocumentTable &t) { return written(t); });
    putList(object, "attachments", model.attachments,
            [](const DocumentAttachment &attachment) { return written(attachment); });
    return object;
}

} // namespace purser
