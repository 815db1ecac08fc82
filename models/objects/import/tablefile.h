#pragma once

#include "models/objects/import/rowsource.h"

#include <memory>

class QIODevice;

namespace purser {

/** The table in a file, whichever of CSV and XLSX it is, told by how it begins and not by its name.
 * `device` is open for reading and outlives it. Errors: those of CsvReader and XlsxReader. */
Result<std::unique_ptr<RowSource>> openTable(QIODevice &device);

} // namespace purser
