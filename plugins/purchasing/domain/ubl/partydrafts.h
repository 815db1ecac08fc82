#pragma once

#include "plugins/purchasing/domain/ubl/finding.h"
#include "plugins/purchasing/domain/ubl/ublparts.h"

#include "models/meta/record.h"
#include "models/reference/address.h"

namespace purser::purchasing {

struct PartnerDraft
{
    Draft draft;
    QString doubt; ///< why its tax id looks wrong; empty when it does not
};

/** Where in the file something stands, and where to say what is not kept of it. */
struct PartyPlace
{
    Findings &findings;
    QString place;
};

/** A new partner with what the file says of it. A tax id that fails the check is kept, with the
 * file as the reason. */
PartnerDraft partnerDraft(const UblParty &party,
                          bool isSupplier,
                          const QString &fileName,
                          const PartyPlace &at);

/** `fallback` is the name of a contact that has none. */
Draft contactDraft(const UblContact &contact,
                   const QString &department,
                   const QString &fallback,
                   const PartyPlace &at);

AddressParts addressParts(const UblAddress &address, const PartyPlace &at);
/** The address as text on one line, also when it is not complete. */
QString addressText(const UblAddress &address);
Draft addressDraft(const AddressParts &parts, const QString &label, const PartyPlace &at);
bool isSameAddress(const Record &address, const AddressParts &parts);

} // namespace purser::purchasing
