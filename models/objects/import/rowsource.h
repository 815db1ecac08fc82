#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <optional>

namespace purser {

/** One row of a table that is being imported. */
struct SourceRow
{
    int number = 0; ///< the line (or row) at which it begins, counted from 1
    QStringList cells;
};

/** A table from outside, read row by row; the first row is the header. */
class RowSource
{
public:
    virtual ~RowSource() = default;

    virtual const QStringList &header() const = 0;

    /** The next row; nothing at the end. An Error names the line; nothing can be read after it. */
    virtual Result<std::optional<SourceRow>> next() = 0;

    /** How much was read, of 1,000. */
    virtual int progress() const = 0;
};

} // namespace purser
