#pragma once

#include "models/objects/import/importreport.h"

class QIODevice;

namespace purser {

class LocalRecordService;

/** Partners from CSV or XLSX; see PartnerImport. */
Result<ImportReport> importPartners(LocalRecordService &service,
                                    const ImportOptions &options,
                                    QIODevice &file);

/** Exchange rates; see RateImport. */
Result<ImportReport> importRates(LocalRecordService &service,
                                 const ImportOptions &options,
                                 QIODevice &file);

} // namespace purser
