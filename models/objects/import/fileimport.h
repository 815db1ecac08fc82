#pragma once

#include "models/base/result.h"
#include "models/meta/record.h"

#include <QStringList>

namespace purser {

class RecordService;

/**
 * Imports a file by making the record that a FileImport is about. Errors: those of openInput() and
 * of the type; TooLarge for a file that `content` cannot hold, which is then not read.
 */
Result<Record> importFile(RecordService &service, const QString &type, const QString &path);

/** What the record of an imported file says about it. */
struct FileRemarks
{
    QStringList lines; ///< findings and differences of totals, each naming file, line and place
    QStringList notes; ///< what is said for completeness
    /** The file keeps the rules and its totals are ours. */
    bool isFaultless = true;
};

FileRemarks remarksOf(const Record &record, const QString &path);

} // namespace purser
