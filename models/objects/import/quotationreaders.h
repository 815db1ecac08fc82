#pragma once

#include "models/objects/import/rateimport.h"

namespace purser {

class RowSource;

/** The XML of the European Central Bank: `Cube[@time]/Cube[@currency,@rate]`, base EUR. */
Result<QuotationFile> readEcbXml(QIODevice &device);

/**
 * The monthly CSV of the US Federal Reserve (release G.5) by country: units for one US dollar, but
 * for Australia, Euro, Ireland, New Zealand and United Kingdom, which are dollars for one unit in
 * some tables and units for one dollar in others. The rates themselves tell which; a note says so.
 */
Result<QuotationFile> readFedCsv(RowSource &source);

/** CSV with columns named like the fields of an exchange rate. */
Result<QuotationFile> readRateCsv(RowSource &source);

/** Why the currency cannot be imported; empty when it can. */
QString currencyFault(const QString &code);

} // namespace purser
