#pragma once

#include "models/base/result.h"
#include "models/storage/listquery.h"

#include <QLocale>

#include <functional>

class QIODevice;

namespace purser {

class RecordService;

/** A name like `=cmd|…` is a formula to a spreadsheet. */
enum class CsvTexts {
    ForSpreadsheets, ///< an apostrophe keeps it from being run
    Exact            ///< as it is, for programs
};

/** What is exported: the records of a list, all pages of it. */
struct ExportRequest
{
    QString type;
    ListQuery query = {};
    /** Keys of the columns; empty: every field of the type that is not sensitive. */
    QStringList columns = {};
    CsvTexts texts = CsvTexts::ForSpreadsheets;
    /** Told how many rows are written; false cancels. */
    std::function<bool(qint64 rows)> progress = {};
};

/**
 * CSV as RFC 4180 has it, in UTF-8 with CR LF. The header holds the fields' keys and the cells
 * their plain form (`150.00`, `2026-01-31`, references by name), so that it can be read in again.
 * Gives the number of rows. Invalid for a column that is not there, Cancelled, Unavailable when the
 * device takes no more.
 */
Result<qint64> exportCsv(RecordService &service, const ExportRequest &request, QIODevice &device);

/** XLSX for people: captions as the header, numbers and dates as such, amounts with more than 15
 * digits as text because a spreadsheet would round them. `fileName` is replaced. Errors as above.
 */
Result<qint64> exportXlsx(RecordService &service,
                          const ExportRequest &request,
                          const QString &fileName);

} // namespace purser
