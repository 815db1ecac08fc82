#pragma once

#include "models/base/result.h"
#include "models/objects/import/importreport.h"
#include "models/objects/import/partnerindex.h"
#include "models/objects/import/partnerrow.h"

#include <span>

namespace purser {

class LocalRecordService;
class UnitOfWork;

/**
 * Imports partners with an address and a contact each from a table. A row that is about a partner
 * who is there already (PartnerIndex) completes them: what is empty is filled, another address is
 * added, nothing is overwritten. So importing a file twice changes nothing the second time, nor
 * does importing it twice at once.
 *
 * An incomplete address is left out and kept in the notes, and the partner is imported without it.
 */
class PartnerImport
{
public:
    PartnerImport(LocalRecordService &service, const ImportOptions &options);

    /**
     * NotAllowed without the right to create and change partners; Invalid when the table cannot be
     * read (names the line) or, with OnFault::Stop, has a fault; Cancelled when progress() said so:
     * rows that were finished by then stay with OnFault::SkipRow, and importing again goes on.
     */
    Result<ImportReport> run(RowSource &source);

private:
    Result<QList<PartnerRow>> readRows(RowSource &source);
    Result<> refreshIndex(UnitOfWork &work);
    Result<> loadIndex(UnitOfWork &work);
    Result<> importRows(const QList<PartnerRow> &rows);
    Result<> importStretch(UnitOfWork &work,
                           std::span<const PartnerRow> rows,
                           ImportReport &report);
    Result<> importRow(UnitOfWork &work, const PartnerRow &row, ImportReport &report);
    Result<> createPartner(UnitOfWork &work,
                           const PartnerRow &row,
                           const PartnerKeys &keys,
                           ImportReport &report);
    Result<> completePartner(UnitOfWork &work,
                             const PartnerRow &row,
                             const PartnerMatch &match,
                             ImportReport &report);
    bool report(int done) const;

    LocalRecordService &m_service;
    ImportOptions m_options;
    ImportReport m_report;
    PartnerIndex m_index;
    qint64 m_partners = -1; ///< so many were there, or made here, when it was right
};

} // namespace purser
