#include "models/objects/import/xlsxreader.h"

#include "models/objects/import/packagepart.h"
#include "models/objects/import/tableheader.h"
#include "models/objects/tr.h"

#include <QIODevice>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

bool isBlank(const QStringList &cells)
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

Error tooLarge(qint64 bytes, qint64 most)
{
    return {ErrorKind::TooLarge,
            Tr::tr("The file has %1 MB; at most %2 MB can be read at once. Split it.")
                .arg(bytes / 1024 / 1024)
                .arg(most / 1024 / 1024),
            {},
            {},
            {}};
}

} // namespace

XlsxReader::XlsxReader(QByteArray package, const XlsxLimits &limits)
    : m_package(std::move(package))
    , m_limits(limits)
{}

XlsxReader::~XlsxReader() = default;

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(QIODevice &device, const XlsxLimits &limits)
{
    if (!device.isSequential() && device.size() > limits.bytes)
        return tooLarge(device.size(), limits.bytes);
    QByteArray package = device.read(limits.bytes + 1);
    if (package.size() > limits.bytes)
        return tooLarge(package.size(), limits.bytes);
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(package), limits));
    PURSER_ASSIGN(reader->m_book, Workbook::read(reader->m_package, limits.unpackedBytes));
    PURSER_ASSIGN(reader->m_sheet, PackagePart::open(reader->m_package, reader->m_book.firstSheet,
                                                     limits.unpackedBytes));
    if (!reader->m_sheet)
        return invalid({}, Tr::tr("The first sheet of the workbook is missing."));
    PURSER_TRY(reader->readHeader());
    return reader;
}

Error XlsxReader::fault(const QString &message) const
{
    const QString place =
        m_cell.column < 0 ? Tr::tr("Row %1").arg(m_row)
                          : Tr::tr("Row %1, column %2").arg(m_row).arg(columnName(m_cell.column));
    return invalid(u"row %1"_s.arg(m_row), place + u": "_s + message);
}

Result<> XlsxReader::readHeader()
{
    PURSER_ASSIGN(std::optional<SourceRow> row, next());
    m_cell = {};
    if (!row)
        return fault(Tr::tr("The first sheet has no row with the names of the columns."));
    while (!row->cells.isEmpty() && row->cells.last().trimmed().isEmpty())
        row->cells.removeLast();
    const Result<QStringList> header = tableHeader(row->cells);
    if (!header)
        return fault(header.error().message);
    m_header = *header;
    return {};
}

Result<std::optional<SourceRow>> XlsxReader::next()
{
    SourceRow row;
    for (;;) {
        PURSER_ASSIGN(const bool isMore, m_sheet->next());
        if (!isMore || m_sheet->ends(u"sheetData"))
            return std::optional<SourceRow>();
        PURSER_TRY(takeToken(row));
        if (!m_sheet->ends(u"row"))
            continue;
        if (!isBlank(row.cells)) {
            // A sheet leaves out the empty cells at the end of a row.
            row.cells.resize(qMax(row.cells.size(), m_header.size()));
            return row;
        }
        row.cells.clear();
    }
}

Result<> XlsxReader::takeToken(SourceRow &row)
{
    PackagePart &sheet = *m_sheet;
    if (sheet.begins(u"row")) {
        const int number = sheet.attribute(u"r"_s).toInt();
        m_row = number > m_row ? number : m_row + 1;
        m_cell = {};
        row = {m_row, {}};
    } else if (sheet.begins(u"c")) {
        return beginCell();
    } else if (sheet.ends(u"c")) {
        return endCell(row);
    } else if (sheet.begins(u"rPh") || sheet.ends(u"rPh")) {
        m_isPhonetic = sheet.begins(u"rPh");
    } else if (sheet.begins(u"v") || sheet.begins(u"t")) {
        m_isContent = !m_isPhonetic;
    } else if (sheet.ends(u"v") || sheet.ends(u"t")) {
        m_isContent = false;
    } else if (sheet.xml().isCharacters() && m_isContent) {
        m_cell.content += sheet.xml().text();
        if (m_cell.content.size() > m_limits.cellLetters)
            return fault(Tr::tr("A cell is too long."));
    }
    return {};
}

Result<> XlsxReader::beginCell()
{
    const QString reference = m_sheet->attribute(u"r"_s);
    const int column = reference.isEmpty() ? m_cell.column + 1 : columnOf(reference);
    if (column < 0 || column >= m_limits.columns)
        return fault(Tr::tr("There are more than %1 columns.").arg(m_limits.columns));
    m_cell = {column, m_sheet->attribute(u"t"_s), m_sheet->attribute(u"s"_s).toInt(), {}};
    return {};
}

Result<> XlsxReader::endCell(SourceRow &row)
{
    PURSER_ASSIGN(const QString text, textOf(m_cell));
    while (row.cells.size() <= m_cell.column)
        row.cells.append(QString());
    row.cells[m_cell.column] = text;
    return {};
}

Result<QString> XlsxReader::textOf(const Cell &cell) const
{
    if (cell.content.isEmpty())
        return QString();
    if (cell.type == u"s")
        return sharedText(cell);
    if (cell.type == u"b")
        return cell.content.trimmed() == u"1" ? u"true"_s : u"false"_s;
    if (cell.type == u"e")
        return fault(Tr::tr("The cell holds the error %1.").arg(cell.content));
    if (cell.type.isEmpty() || cell.type == u"n")
        return numberText(cell);
    return withoutEscapes(cell.content);
}

Result<QString> XlsxReader::sharedText(const Cell &cell) const
{
    bool isNumber = false;
    const qlonglong at = cell.content.toLongLong(&isNumber);
    if (!isNumber || at < 0 || at >= m_book.texts.size())
        return fault(Tr::tr("The text of the cell is missing; the file is damaged."));
    return m_book.texts.at(at);
}

Result<QString> XlsxReader::numberText(const Cell &cell) const
{
    const bool isDate = m_book.dateStyles.value(cell.style);
    const std::optional<QString> text =
        isDate ? dateFromDays(cell.content, m_book.days) : plainNumber(cell.content);
    if (text)
        return *text;
    return fault(isDate ? Tr::tr("“%1” is not a day that a spreadsheet can show.").arg(cell.content)
                        : Tr::tr("“%1” is not a number.").arg(cell.content));
}

int XlsxReader::progress() const
{
    return m_sheet->progress();
}

} // namespace purser
