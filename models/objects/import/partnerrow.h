#pragma once

#include "models/meta/record.h"
#include "models/objects/import/importreport.h"
#include "models/objects/import/partnercolumns.h"
#include "models/objects/import/rowsource.h"

namespace purser {

class Registry;

/** One row of a partner file, read and checked. */
struct PartnerRow
{
    int number = 0;
    Draft partner; ///< values only
    std::optional<Draft> address;
    std::optional<Draft> contact;
    QString country; ///< alpha-2, also when there is no complete address
    QList<ImportIssue> issues;
    /** Whether a fault makes the row unfit as a whole. */
    bool isUnfit = false;
};

/**
 * Reads rows of a partner file. What does not fit its field is left out, named in the issues and
 * kept in the partner's notes, so that nothing is lost; a row without a name, or with more or fewer
 * cells than the header, is unfit.
 */
class PartnerRowReader
{
public:
    PartnerRowReader(const QStringList &header,
                     const ImportOptions &options,
                     const Registry &registry);

    /** Issues about the header: columns that are not known. */
    QList<ImportIssue> headerIssues() const;
    /** Whether there is a column for the name. */
    bool hasName() const;

    PartnerRow read(const SourceRow &source) const;

private:
    struct Work;

    void readCell(Work &work, const PartnerColumn &column, const QString &cell) const;
    void readCountry(Work &work, const QString &column, const QString &alpha3) const;
    void readField(Work &work,
                   const PartnerColumn &column,
                   const ObjectType &type,
                   Draft &draft,
                   QString text) const;
    void completePhones(Work &work) const;
    void checkAddress(Work &work) const;
    void keepInNotes(Work &work) const;
    QString columnOf(PartnerColumn::Part part, const QString &field) const;

    QList<PartnerColumn> m_columns;
    QString m_fileName;
    const ObjectType &m_partner;
    const ObjectType &m_address;
    const ObjectType &m_contact;
};

} // namespace purser
