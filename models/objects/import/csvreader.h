#pragma once

#include "models/objects/import/rowsource.h"

#include <QByteArray>

#include <memory>

class QIODevice;

namespace purser {

/** What a CSV file may be at most. */
struct CsvLimits
{
    qint64 bytes = 64 * 1024 * 1024;
    qsizetype cellBytes = 1024 * 1024;
    int columns = 1'000;
};

/**
 * Reads CSV strictly as RFC 4180 has it, in UTF-8 (with or without a byte order mark), lines ending
 * with CR LF or LF, cells separated by comma, semicolon or tab, whichever the header has. What does
 * not fit is an Error of kind Invalid that names the line: a quote that is never closed or stands
 * inside a cell, bytes that are not UTF-8, a NUL. TooLarge past the limits. Empty lines are passed
 * over.
 */
class CsvReader final : public RowSource
{
public:
    /** `device` is open for reading and outlives the reader. Invalid for an empty file, a header
     * with a blank or repeated name. */
    static Result<std::unique_ptr<CsvReader>> open(QIODevice &device, const CsvLimits &limits = {});

    const QStringList &header() const override { return m_header; }
    Result<std::optional<SourceRow>> next() override;
    int progress() const override;

private:
    CsvReader(QIODevice &device, const CsvLimits &limits);

    /** Where in a row the reading stands. */
    enum class Place { CellBegins, InCell, InQuotes, AfterQuotes, AfterReturn };

    Result<> readHeader();
    char guessSeparator();
    Result<std::optional<SourceRow>> readRow();
    /** Takes in one byte; true when the row is complete. */
    Result<bool> take(char byte, SourceRow &row);
    void takeQuoted(char byte);
    Result<> takeAfterQuotes(char byte);
    Result<> takePlain(char byte);
    Result<> endCell(SourceRow &row);
    Result<bool> endRow(SourceRow &row);
    bool fill();
    Error fault(const QString &message, int line) const;

    QIODevice &m_device;
    CsvLimits m_limits;
    QStringList m_header;
    char m_separator = ',';
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_read = 0;
    int m_line = 1;
    int m_quoteLine = 0;
    Place m_place = Place::CellBegins;
    QByteArray m_cell;
};

} // namespace purser
