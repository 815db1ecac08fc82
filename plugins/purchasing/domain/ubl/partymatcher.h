#pragma once

#include "plugins/purchasing/domain/ubl/finding.h"
#include "plugins/purchasing/domain/ubl/ublparts.h"

#include "models/base/result.h"
#include "models/meta/record.h"

namespace purser {
class UnitOfWork;
}

namespace purser::purchasing {

enum class PartyRole { Customer, Supplier };

/** Whether orders go to a contact that the file brings. */
enum class OrderMail {
    No,
    Unconfirmed, ///< not before somebody says so, and the import says that
    Yes
};

/** A party of an order as a partner, with what of the order belongs to it. */
struct MatchedParty
{
    Id partner;
    Id contact; ///< null when the file names none
    Id address; ///< null when there is none that the post could use
};

/**
 * Finds the partner that a party is, else makes it. Found by an identifier or a tax or registration
 * number together with a name that has something in common (files give several firms the same
 * identifier), then by the same normalized name. Missing identifiers, contact and address are
 * added; nothing that is there is changed, but that a supplier is marked as one. Orders go to a
 * contact of the file only when the file brought the partner too: a file proves nobody's identity.
 */
class PartyMatcher
{
public:
    PartyMatcher(UnitOfWork &work, const QString &fileName, Findings &findings)
        : m_work(work)
        , m_fileName(fileName)
        , m_findings(findings)
    {}

    Result<MatchedParty> match(const UblParty &party, PartyRole role, const QString &place);

    /** Adds the address if it is complete and not there yet; null, with a finding, when it is not.
     */
    Result<Id> addAddress(const Id &partner,
                          const UblAddress &address,
                          const QString &label,
                          const QString &place);

    /** Adds the contact if it is not there yet; null when it says nothing. */
    Result<Id> addContact(const Id &partner,
                          const UblContact &contact,
                          const QString &department,
                          OrderMail mail,
                          const QString &place);

private:
    Result<std::optional<Record>> find(const UblParty &party, const QString &place);
    Result<std::optional<Record>> findByIdentifier(const UblParty &party, const QString &place);
    Result<std::optional<Record>> findByNumber(const UblParty &party);
    Result<std::optional<Record>> findByName(const UblParty &party);
    Result<Record> create(const UblParty &party, PartyRole role, const QString &place);
    Result<> addIdentifiers(const Id &partner, const UblParty &party);
    void note(Severity severity, int line, const QString &place, const QString &message);

    UnitOfWork &m_work;
    QString m_fileName;
    Findings &m_findings;
};

} // namespace purser::purchasing
