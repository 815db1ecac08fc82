#pragma once

#include "models/objects/import/importreport.h"

#include <QStringList>

namespace purser {

class Registry;

/** What a column of a partner file means. */
struct PartnerColumn
{
    enum class Part { Partner, Address, Contact, CountryAlpha3, Region, LeftOut, Unwanted };

    QString name; ///< in the file
    Part part = Part::LeftOut;
    QString field; ///< of the partner, its address or its contact
};

/**
 * Recognises columns by the names that they commonly have: the fields of a partner, those of an
 * address (`street`, `address.street`), those of a contact (`contact_name`, `contact.name`), and
 * usual other words (`VAT number`, `zip`). `chosen` is what a person said instead; nothing for a
 * column that they do not want.
 */
QList<PartnerColumn> recognisedColumns(const QStringList &header,
                                       const QMap<QString, QString> &chosen,
                                       const Registry &registry);

} // namespace purser
