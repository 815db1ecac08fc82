#pragma once

#include "models/base/decimal.h"
#include "models/base/result.h"
#include "models/objects/import/importreport.h"

#include <QDate>
#include <QHash>

#include <span>

class QIODevice;

namespace purser {

class LocalRecordService;
class UnitOfWork;

/** One quotation in a file: a unit of `base` is worth `rate` units of `currency`. */
struct Quotation
{
    int row = 0; ///< line in the file
    QString base;
    QString currency;
    Decimal rate;
    QDate validOn;
};

/** Quotations as read from a file, and what could not be read. */
struct QuotationFile
{
    QString source; ///< who publishes them
    QList<Quotation> quotations;
    QList<ImportIssue> issues;
};

/**
 * Reads exchange rates: the reference rates of the European Central Bank in XML (daily or
 * historical), the monthly rates of the US Federal Reserve by country in CSV
 * (`Date,Country,Exchange rate`), or CSV with the columns `currency base_currency rate valid_on`.
 * Invalid, naming the line, for anything else.
 */
Result<QuotationFile> readQuotations(QIODevice &device);

/**
 * Imports exchange rates into the caller's company. A rate that is there for the day already is
 * corrected if it differs. Each row counts as created, matched or skipped, as in PartnerImport.
 */
class RateImport
{
public:
    RateImport(LocalRecordService &service, const ImportOptions &options);

    /** NotAllowed without the right to create and change rates; else errors as readQuotations(). */
    Result<ImportReport> run(QIODevice &device);

private:
    Result<> loadPresent(UnitOfWork &work, const QuotationFile &file);
    Result<> write(const QuotationFile &file, ImportReport &report);
    Result<> importStretch(UnitOfWork &work,
                           std::span<const Quotation> quotations,
                           const QString &source,
                           ImportReport &report);

    LocalRecordService &m_service;
    ImportOptions m_options;
    QHash<QString, Decimal> m_present;
};

} // namespace purser
