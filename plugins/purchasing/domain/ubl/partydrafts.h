#pragma once

#include "plugins/purchasing/domain/ubl/ublparts.h"

#include "models/meta/record.h"
#include "models/reference/address.h"

namespace purser::purchasing {

struct PartnerDraft
{
    Draft draft;
    QString doubt; ///< why its tax id looks wrong; empty when it does not
};

/** A new partner with what the file says of it. A tax id that fails the check is kept, with the
 * file as the reason. */
PartnerDraft partnerDraft(const UblParty &party, bool isSupplier, const QString &fileName);

/** `fallback` is the name of a contact that has none. */
Draft contactDraft(const UblContact &contact, const QString &department, const QString &fallback);

AddressParts addressParts(const UblAddress &address);
/** The address as text on one line, also when it is not complete. */
QString addressText(const UblAddress &address);
Draft addressDraft(const AddressParts &parts, const QString &label);
bool isSameAddress(const Record &address, const AddressParts &parts);

} // namespace purser::purchasing
