#include "models/objects/import/csvreader.h"

#include "models/objects/import/tableheader.h"
#include "models/objects/tr.h"

#include <QIODevice>
#include <QStringDecoder>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

constexpr qsizetype BufferSize = 64 * 1024;
constexpr QByteArrayView ByteOrderMark("\xef\xbb\xbf");

} // namespace

CsvReader::CsvReader(QIODevice &device, const CsvLimits &limits)
    : m_device(device)
    , m_limits(limits)
{}

Result<std::unique_ptr<CsvReader>> CsvReader::open(QIODevice &device, const CsvLimits &limits)
{
    if (!device.isSequential() && device.size() > limits.bytes)
        return Error{ErrorKind::TooLarge,
                     Tr::tr("The file has %1 MB; at most %2 MB can be read at once. Split it.")
                         .arg(device.size() / 1024 / 1024)
                         .arg(limits.bytes / 1024 / 1024),
                     {},
                     {},
                     {}};
    std::unique_ptr<CsvReader> reader(new CsvReader(device, limits));
    PURSER_TRY(reader->readHeader());
    return reader;
}

Error CsvReader::fault(const QString &message, int line) const
{
    return invalid(u"line %1"_s.arg(line), Tr::tr("Line %1: %2").arg(line).arg(message));
}

Result<> CsvReader::readHeader()
{
    if (!fill())
        return fault(Tr::tr("The file is empty; it must begin with the names of the columns."), 1);
    if (m_buffer.startsWith(ByteOrderMark))
        m_at = ByteOrderMark.size();
    m_separator = guessSeparator();
    PURSER_ASSIGN(const std::optional<SourceRow> row, readRow());
    if (!row)
        return fault(Tr::tr("The file has no line with the names of the columns."), m_line);
    const Result<QStringList> header = tableHeader(row->cells);
    if (!header)
        return fault(header.error().message, row->number);
    m_header = *header;
    return {};
}

char CsvReader::guessSeparator()
{
    const qsizetype end = m_buffer.indexOf('\n', m_at);
    const QByteArray line = m_buffer.mid(m_at, end < 0 ? -1 : end - m_at);
    char best = ',';
    for (const char candidate : {';', '\t'}) {
        if (line.count(candidate) > line.count(best))
            best = candidate;
    }
    return best;
}

Result<std::optional<SourceRow>> CsvReader::next()
{
    for (;;) {
        PURSER_ASSIGN(std::optional<SourceRow> row, readRow());
        const bool isBlank =
            row && row->cells.size() == 1 && row->cells.first().trimmed().isEmpty();
        if (!isBlank || m_header.size() == 1)
            return row;
    }
}

Result<std::optional<SourceRow>> CsvReader::readRow()
{
    SourceRow row{m_line, {}};
    m_place = Place::CellBegins;
    m_cell.clear();
    bool isEmpty = true;
    for (;;) {
        if (m_at >= m_buffer.size() && !fill())
            break;
        isEmpty = false;
        PURSER_ASSIGN(const bool isComplete, take(m_buffer.at(m_at++), row));
        if (isComplete)
            return row;
    }
    if (m_read > m_limits.bytes)
        return Error{ErrorKind::TooLarge, Tr::tr("The file is too large."), {}, {}, {}};
    if (m_place == Place::InQuotes)
        return fault(Tr::tr("The quote that begins here is never closed."), m_quoteLine);
    if (isEmpty)
        return std::optional<SourceRow>();
    PURSER_TRY(endCell(row));
    return row;
}

Result<bool> CsvReader::take(char byte, SourceRow &row)
{
    if (byte == '\0')
        return fault(Tr::tr("There is a NUL character; this is not a text file."), m_line);
    if (m_cell.size() >= m_limits.cellBytes)
        return fault(Tr::tr("A cell is too long."), row.number);
    if (m_place == Place::InQuotes) {
        takeQuoted(byte);
        return false;
    }
    if (byte == '\n')
        return endRow(row);
    if (byte == m_separator && m_place != Place::AfterReturn) {
        PURSER_TRY(endCell(row));
        return false;
    }
    const bool isAfter = m_place == Place::AfterQuotes || m_place == Place::AfterReturn;
    PURSER_TRY(isAfter ? takeAfterQuotes(byte) : takePlain(byte));
    return false;
}

void CsvReader::takeQuoted(char byte)
{
    if (byte == '"') {
        m_place = Place::AfterQuotes;
        return;
    }
    if (byte == '\n')
        ++m_line;
    m_cell.append(byte);
}

Result<> CsvReader::takeAfterQuotes(char byte)
{
    if (m_place == Place::AfterQuotes && byte == '"') {
        m_cell.append('"'); // two quotes stand for one
        m_place = Place::InQuotes;
        return {};
    }
    if (m_place == Place::AfterQuotes && byte == '\r') {
        m_place = Place::AfterReturn;
        return {};
    }
    return fault(Tr::tr("Text follows a closing quote. Double the quotes inside a cell."), m_line);
}

Result<> CsvReader::takePlain(char byte)
{
    if (byte == '"' && m_place == Place::CellBegins) {
        m_place = Place::InQuotes;
        m_quoteLine = m_line;
        return {};
    }
    if (byte == '"')
        return fault(Tr::tr("A quote stands inside a cell. Put the cell in quotes and double it."),
                     m_line);
    m_cell.append(byte);
    m_place = Place::InCell;
    return {};
}

Result<bool> CsvReader::endRow(SourceRow &row)
{
    if (m_place == Place::InCell && m_cell.endsWith('\r'))
        m_cell.chop(1);
    PURSER_TRY(endCell(row));
    ++m_line;
    return true;
}

Result<> CsvReader::endCell(SourceRow &row)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(m_cell);
    if (decoder.hasError())
        return fault(
            Tr::tr("Column %1 is not in UTF-8. Save the file as UTF-8.").arg(row.cells.size() + 1),
            m_line);
    if (row.cells.size() >= m_limits.columns)
        return fault(Tr::tr("There are more than %1 columns.").arg(m_limits.columns), m_line);
    row.cells.append(text);
    m_cell.clear();
    m_place = Place::CellBegins;
    return {};
}

bool CsvReader::fill()
{
    m_buffer = m_device.read(BufferSize);
    m_at = 0;
    m_read += m_buffer.size();
    return !m_buffer.isEmpty() && m_read <= m_limits.bytes;
}

int CsvReader::progress() const
{
    const qint64 size = m_device.isSequential() ? m_limits.bytes : m_device.size();
    return size > 0 ? static_cast<int>(std::min<qint64>(1'000, m_read * 1'000 / size)) : 1'000;
}

} // namespace purser
