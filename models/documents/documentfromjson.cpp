#include "models/documents/documentjson.h"
#include "models/documents/documentmodel.h"
#include "models/documents/documentwords.h"
#include "models/documents/jsonobjectreader.h"
#include "models/documents/tr.h"

#include <QJsonDocument>

#include <algorithm>

namespace purser {

using namespace Qt::StringLiterals;
using documents::Tr;

namespace {

constexpr int ManyLines = 10'000;
constexpr int AttachmentBytes = 64 * 1024 * 1024;
constexpr int MostTables = 100;
constexpr int MostTotals = 100;

void readNumbers(JsonObjectReader &json, NumberFormat &numbers)
{
    json.read("decimal_point", numbers.decimalPoint);
    json.read("group_separator", numbers.groupSeparator);
    json.read("minus", numbers.minus);
    json.read("zero_digit", numbers.zeroDigit);
    json.read("decimals", numbers.decimals, 0, Decimal::MaxScale);
}

void readLabels(JsonObjectReader &json, DocumentLabels &labels)
{
    json.read("page", labels.page);
    json.read("carried_over", labels.carriedOver);
    json.read("brought_forward", labels.broughtForward);
}

bool isColor(const QString &text)
{
    const auto isHex = [](QChar c) {
        const QChar lower = c.toLower();
        return (lower >= u'0' && lower <= u'9') || (lower >= u'a' && lower <= u'f');
    };
    return text.size() == 7 && text.front() == u'#'
           && std::all_of(text.begin() + 1, text.end(), isHex);
}

void readFooter(JsonObjectReader &json, QList<QStringList> &columns)
{
    const QJsonArray list = json.takeList("footer_columns", documentlimit::FooterColumns);
    for (const QJsonValue &column : list) {
        QStringList lines;
        for (const QJsonValue &line : column.toArray())
            lines.append(line.toString());
        if (!column.isArray() || lines.size() > documentlimit::FooterLines)
            json.note("footer_columns", Tr::tr("Write lists of at most %n lines here.", nullptr,
                                               documentlimit::FooterLines));
        columns.append(lines);
    }
}

void readLetterhead(JsonObjectReader &json, DocumentLetterhead &letterhead)
{
    json.read("company_name", letterhead.companyName);
    json.readBytes("logo", letterhead.logo, documentlimit::LogoBytes);
    json.read("accent_color", letterhead.accentColor);
    json.read("lines", letterhead.lines, documentlimit::LetterheadLines);
    json.read("sender_line", letterhead.senderLine);
    readFooter(json, letterhead.footerColumns);
    if (!letterhead.accentColor.isEmpty() && !isColor(letterhead.accentColor))
        json.note("accent_color", Tr::tr("Write a colour as #rrggbb here."));
}

void readColumn(JsonObjectReader &json, DocumentColumn &column)
{
    json.read("caption", column.caption);
    json.read("role", column.role, RoleWords);
    json.read("sizing", column.sizing, SizingWords);
    json.read("width", column.width, 1, 10'000);
    json.read("alignment", column.alignment, AlignmentWords);
}

void readAmount(JsonObjectReader &json, std::optional<Decimal> &amount)
{
    const QJsonValue value = json.take("amount");
    if (value.isUndefined())
        return;
    const QString text = value.toString();
    const qsizetype point = text.indexOf(u'.');
    const qsizetype scale = point < 0 ? 0 : text.size() - point - 1;
    const Result<Decimal> number =
        Decimal::parse(text, static_cast<int>(std::min<qsizetype>(scale, Decimal::MaxScale)));
    if (number)
        amount = *number;
    else
        json.note("amount", number.error().message);
}

void readRow(JsonObjectReader &json, qsizetype columns, DocumentRow &row)
{
    json.read("kind", row.kind, RowWords);
    json.read("cells", row.cells, documentlimit::Columns);
    json.read("text", row.text);
    json.read("detail", row.detail);
    json.read("bookmark", row.bookmark);
    readAmount(json, row.amount);
    if (row.cells.size() > columns)
        json.note("cells",
                  Tr::tr("The table has only %n column(s).", nullptr, static_cast<int>(columns)));
}

void readTable(JsonObjectReader &json, DocumentTable &table)
{
    json.read("caption", table.caption);
    json.readList("columns", documentlimit::Columns, [&table](JsonObjectReader &inner) {
        readColumn(inner, table.columns.emplaceBack());
    });
    if (table.columns.isEmpty())
        json.note("columns", Tr::tr("A table needs a column."));
    json.readList("rows", documentlimit::Rows, [&table](JsonObjectReader &inner) {
        readRow(inner, table.columns.size(), table.rows.emplaceBack());
    });
    int column = -1;
    json.read("carry_over_column", column, 0, static_cast<int>(table.columns.size()) - 1);
    if (column >= 0)
        table.carryOverColumn = column;
}

void readMetadata(JsonObjectReader &json, DocumentMetadata &metadata)
{
    json.read("title", metadata.title);
    json.read("author", metadata.author);
    json.read("subject", metadata.subject);
    json.read("keywords", metadata.keywords);
    QString created;
    json.read("created", created);
    if (created.isEmpty())
        return;
    metadata.created = QDateTime::fromString(created, Qt::ISODateWithMs).toUTC();
    if (!metadata.created.isValid())
        json.note("created", Tr::tr("Write date and time as 2026-11-22T13:30:00Z here."));
}

void readAttachment(JsonObjectReader &json, DocumentAttachment &attachment)
{
    json.read("name", attachment.name);
    json.read("mime_type", attachment.mimeType);
    json.read("description", attachment.description);
    json.readBytes("content", attachment.content, AttachmentBytes);
    if (attachment.name.isEmpty())
        json.note("name", Tr::tr("An attachment needs a name."));
}

void readBlocks(JsonObjectReader &json, DocumentModel &model)
{
    json.readList("info", documentlimit::InfoPairs, [&model](JsonObjectReader &inner) {
        DocumentPair &pair = model.info.emplaceBack();
        inner.read("label", pair.label);
        inner.read("value", pair.value);
    });
    json.readList("blocks", MostTables, [&model](JsonObjectReader &inner) {
        DocumentBlock &block = model.blocks.emplaceBack();
        inner.read("caption", block.caption);
        inner.read("lines", block.lines, documentlimit::AddressLines);
    });
    json.readList("totals", MostTotals, [&model](JsonObjectReader &inner) {
        DocumentTotal &total = model.totals.emplaceBack();
        inner.read("label", total.label);
        inner.read("value", total.value);
        inner.read("emphasis", total.emphasis, EmphasisWords);
    });
}

void readTexts(JsonObjectReader &json, DocumentModel &model)
{
    json.read("title", model.title);
    json.read("number", model.number);
    json.read("watermark", model.watermark);
    json.read("address", model.address, documentlimit::AddressLines);
    json.read("intro", model.intro, ManyLines);
    json.read("closing", model.closing, ManyLines);
    json.read("terms_title", model.termsTitle);
    json.read("terms", model.terms, ManyLines);
}

void readModel(JsonObjectReader &json, DocumentModel &model)
{
    (void)json.take("format");
    json.read("language", model.language);
    json.read("direction", model.direction, DirectionWords);
    json.read("paper", model.paper, PaperWords);
    json.read("pdf_a", model.pdfA);
    const auto into = [](auto reader, auto &target) {
        return [reader, &target](JsonObjectReader &inner) { reader(inner, target); };
    };
    json.readObject("numbers", into(readNumbers, model.numbers));
    json.readObject("labels", into(readLabels, model.labels));
    json.readObject("letterhead", into(readLetterhead, model.letterhead));
    json.readObject("metadata", into(readMetadata, model.metadata));
    readTexts(json, model);
    readBlocks(json, model);
    json.readList("tables", MostTables, [&model](JsonObjectReader &inner) {
        readTable(inner, model.tables.emplaceBack());
    });
    json.readList("attachments", MostTables, [&model](JsonObjectReader &inner) {
        readAttachment(inner, model.attachments.emplaceBack());
    });
}

} // namespace

Result<DocumentModel> documentFromJson(const QJsonObject &json)
{
    const qint64 format = json.value(u"format"_s).toInteger(DocumentFormat);
    if (format != DocumentFormat) {
        Error error =
            invalid(u"format"_s, Tr::tr("The document has format %1, but this version knows only "
                                        "format %2.")
                                     .arg(format)
                                     .arg(DocumentFormat));
        error.kind = ErrorKind::Unsupported;
        return error;
    }
    QList<FieldIssue> issues;
    DocumentModel model;
    JsonObjectReader reader(json, {}, issues);
    readModel(reader, model);
    reader.noteUnknownKeys();
    if (!issues.isEmpty())
        return invalid(issues);
    return model;
}

Result<DocumentModel> documentFromJsonText(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (document.isObject())
        return documentFromJson(document.object());
    const QString message =
        Tr::tr("The document cannot be read: byte %1 is not what JSON allows.").arg(fault.offset);
    return Error{ErrorKind::BadRequest, message, {}, fault.errorString(), {}};
}

} // namespace purser
