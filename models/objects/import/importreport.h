#pragma once

#include "models/base/result.h"

#include <QList>
#include <QMap>
#include <QString>

#include <functional>

namespace purser {

/** How grave what an import says about a row is. */
enum class ImportSeverity {
    Note,    ///< something was read in a certain way: matched to a record, letters repaired
    LeftOut, ///< a field, or the address, is not imported; the rest of the row is
    Skipped  ///< nothing of the row is imported
};

/** What an import has to say about one cell, or about a row as a whole. */
struct ImportIssue
{
    int row = 0;    ///< as in SourceRow::number
    QString column; ///< the column's name in the file; empty for the row
    ImportSeverity severity = ImportSeverity::Note;
    QString message;
};

/** What an import did, or in a dry run would have done. created + matched + skipped = rows. */
struct ImportReport
{
    int rows = 0;
    int created = 0;
    int matched = 0; ///< to a record that is there; completed where that lacked something
    int changed = 0; ///< of those matched, how many were
    int skipped = 0;
    QList<ImportIssue> issues;

    int count(ImportSeverity severity) const;
    /** Takes in what is said about further rows. */
    void add(const ImportReport &more);
};

/** Invalid with every issue that is more than a note, under `row 7`; success when there is none. */
Result<> faultless(const QList<ImportIssue> &issues);

/** What happens when a row has a fault. */
enum class OnFault {
    SkipRow, ///< what can be imported is; the report says what is not
    Stop     ///< nothing at all is imported
};

struct ImportOptions
{
    OnFault onFault = OnFault::SkipRow;
    /** Does everything, and undoes it. */
    bool isDryRun = false;
    /** Name of the file, for what is kept about it. */
    QString fileName = {};
    /** Field (`name`, `address.city`, `contact.email`) by column name, for columns that are called
     * otherwise; an empty field leaves the column out. */
    QMap<QString, QString> columns = {};
    /** Told how far it is, of 1,000; false cancels: then nothing is imported. */
    std::function<bool(int done)> progress = {};
};

} // namespace purser
