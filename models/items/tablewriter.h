#pragma once

#include "models/meta/record.h"

#include <memory>

namespace purser {

/** One cell as it is written to a file: a value of the field, or a text (titles of references). */
struct TableCell
{
    const Field *field = nullptr; ///< null: `text` as it is
    Value value;
    QString text;
};

enum class TableFormat {
    Csv, ///< RFC 4180, UTF-8 with a byte order mark, dates in ISO, numbers with a plain point
    Xlsx ///< Office Open XML, one sheet; numbers and dates as such
};

/** Writes a table to a file that appears, complete, at finish(). */
class TableWriter
{
public:
    static Result<std::unique_ptr<TableWriter>> open(const QString &file, TableFormat format);

    virtual ~TableWriter() = default;
    virtual Result<> begin(const QStringList &headings) = 0;
    virtual Result<> row(const QList<TableCell> &cells) = 0;
    virtual Result<> finish() = 0;
};

} // namespace purser
