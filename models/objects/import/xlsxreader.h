#pragma once

#include "models/objects/import/rowsource.h"
#include "models/objects/import/workbook.h"

#include <QByteArray>

#include <memory>

class QIODevice;

namespace purser {

class PackagePart;

/** What a workbook may be at most. */
struct XlsxLimits
{
    qint64 bytes = 64 * 1024 * 1024;
    qint64 unpackedBytes = 512 * 1024 * 1024; ///< of one part
    qsizetype cellLetters = 1024 * 1024;
    int columns = 1'000;
};

/**
 * Reads the first sheet of a workbook (XLSX, ECMA-376), unpacked row by row. Numbers come as plain
 * digits, dates as ISO 8601, truth as `true` and `false`, formulas as their last value. What cannot
 * be read is Invalid and names row and column; TooLarge past the limits. Empty rows are passed
 * over.
 */
class XlsxReader final : public RowSource
{
public:
    /** Invalid for what is no workbook, is damaged or protected, or has a header with a blank or
     * repeated name. */
    static Result<std::unique_ptr<XlsxReader>> open(QIODevice &device,
                                                    const XlsxLimits &limits = {});
    ~XlsxReader() override;

    const QStringList &header() const override { return m_header; }
    Result<std::optional<SourceRow>> next() override;
    int progress() const override;

private:
    struct Cell
    {
        int column = -1;
        QString type;
        int style = 0;
        QString content;
    };
    XlsxReader(QByteArray package, const XlsxLimits &limits);

    Result<> readHeader();
    Result<> takeToken(SourceRow &row);
    Result<> beginCell();
    Result<> endCell(SourceRow &row);
    Result<QString> textOf(const Cell &cell) const;
    Result<QString> sharedText(const Cell &cell) const;
    Result<QString> numberText(const Cell &cell) const;
    Error fault(const QString &message) const;

    QByteArray m_package;
    XlsxLimits m_limits;
    Workbook m_book;
    std::unique_ptr<PackagePart> m_sheet;
    QStringList m_header;
    int m_row = 0;
    Cell m_cell;
    bool m_isContent = false;
    bool m_isPhonetic = false;
};

} // namespace purser
