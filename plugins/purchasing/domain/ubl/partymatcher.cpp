#include "plugins/purchasing/domain/ubl/partymatcher.h"

#include "plugins/purchasing/domain/tr.h"
#include "plugins/purchasing/domain/ubl/partydrafts.h"

#include "models/reference/partnername.h"
#include "models/reference/taxid.h"
#include "models/services/unitofwork.h"

#include <QSet>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCandidates = 500;
/** Below it two names have little in common (partnername.h). */
constexpr int Alike = 500;

QList<const UblText *> identifiersOf(const UblParty &party)
{
    QList<const UblText *> given;
    for (const UblText *identifier : {&party.endpoint, &party.identifier, &party.legalId}) {
        if (!identifier->isEmpty())
            given.append(identifier);
    }
    return given;
}

bool hasAlikeName(const Record &partner, const UblParty &party)
{
    for (const QString &own : {partner.text(u"name"), partner.text(u"legal_name")}) {
        for (const QString &given : {party.name.text, party.legalName.text}) {
            if (nameSimilarity(own, given) >= Alike)
                return true;
        }
    }
    return party.name.isEmpty() && party.legalName.isEmpty();
}

bool hasSameName(const Record &partner, const UblParty &party)
{
    for (const QString &own : {partner.text(u"name"), partner.text(u"legal_name")}) {
        for (const QString &given : {party.name.text, party.legalName.text}) {
            if (!own.isEmpty() && !given.isEmpty()
                && normalizedPartnerName(own) == normalizedPartnerName(given))
                return true;
        }
    }
    return false;
}

/** Two tax ids that differ are two firms, whatever they are called. */
bool hasOtherTaxId(const Record &partner, const UblParty &party)
{
    const QString own = partner.text(u"tax_id");
    return !own.isEmpty() && !party.taxId.isEmpty()
           && checkTaxId(own).normalized != checkTaxId(party.taxId.text).normalized;
}

/** The longest word, which finds the fewest others. */
QString tellingWord(const QString &name)
{
    QString longest;
    for (const QString &word : normalizedPartnerName(name).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > longest.size())
            longest = word;
    }
    return longest;
}

} // namespace

Result<MatchedParty> PartyMatcher::match(const UblParty &party,
                                         PartyRole role,
                                         const QString &place)
{
    PURSER_ASSIGN(std::optional<Record> partner, find(party, place));
    const bool isNew = !partner;
    if (isNew) {
        PURSER_ASSIGN(partner, create(party, role, place));
    } else if (role == PartyRole::Supplier && !partner->boolean(u"is_supplier")
               && !partner->boolean(u"is_vendor")) {
        PURSER_ASSIGN(partner, m_work.update(*partner, {{}, {{u"is_supplier"_s, true}}, {}}));
        note(Severity::Note, party.line, place,
             Tr::tr("%1 is marked as a supplier now.").arg(partner->text(u"name")));
    }
    PURSER_TRY(addIdentifiers(partner->id(), party));
    MatchedParty matched{partner->id(), {}, {}};
    const OrderMail mail = role != PartyRole::Supplier ? OrderMail::No
                           : isNew                     ? OrderMail::Yes
                                                       : OrderMail::Unconfirmed;
    PURSER_ASSIGN(matched.contact, addContact(partner->id(), party.contact, {}, mail, place));
    if (party.address) {
        PURSER_ASSIGN(matched.address,
                      addAddress(partner->id(), *party.address, {}, place + u"/PostalAddress"_s));
    }
    return matched;
}

Result<std::optional<Record>> PartyMatcher::find(const UblParty &party, const QString &place)
{
    PURSER_ASSIGN(std::optional<Record> partner, findByIdentifier(party, place));
    if (!partner) {
        PURSER_ASSIGN(partner, findByNumber(party));
    }
    if (!partner) {
        PURSER_ASSIGN(partner, findByName(party));
    }
    return partner;
}

Result<std::optional<Record>> PartyMatcher::findByIdentifier(const UblParty &party,
                                                             const QString &place)
{
    for (const UblText *identifier : identifiersOf(party)) {
        PURSER_ASSIGN(const QList<Record> known,
                      m_work.find(u"partner_identifier"_s,
                                  {.filters = {Filter::equal(u"value"_s, identifier->text)},
                                   .limit = MostCandidates}));
        for (const Record &row : known) {
            if (row.text(u"scheme") != identifier->scheme)
                continue;
            PURSER_ASSIGN(const Record partner,
                          m_work.read(u"partner"_s, row.reference(u"partner_id")));
            if (hasAlikeName(partner, party) && !hasOtherTaxId(partner, party))
                return std::optional<Record>(partner);
            note(Severity::Warning, identifier->line, place,
                 Tr::tr("The identifier %1 is that of %2 already, whose name has nothing in common "
                        "with “%3”; they are kept apart.")
                     .arg(identifier->text, partner.text(u"name"), party.title()));
        }
    }
    return std::optional<Record>();
}

Result<std::optional<Record>> PartyMatcher::findByNumber(const UblParty &party)
{
    const QString taxId =
        party.taxId.isEmpty() ? QString() : checkTaxId(party.taxId.text).normalized;
    for (const auto &[field, number] :
         {std::pair(u"tax_id"_s, taxId), std::pair(u"registration_number"_s, party.legalId.text)}) {
        if (number.isEmpty())
            continue;
        PURSER_ASSIGN(const QList<Record> found,
                      m_work.find(u"partner"_s, {.filters = {Filter::equal(field, number)},
                                                 .limit = MostCandidates}));
        for (const Record &partner : found) {
            if (hasAlikeName(partner, party))
                return std::optional<Record>(partner);
        }
    }
    return std::optional<Record>();
}

Result<std::optional<Record>> PartyMatcher::findByName(const UblParty &party)
{
    QSet<QString> words{tellingWord(party.name.text), tellingWord(party.legalName.text)};
    words.remove(QString());
    for (const QString &word : words) {
        PURSER_ASSIGN(const QList<Record> found,
                      m_work.find(u"partner"_s, {.search = word, .limit = MostCandidates}));
        for (const Record &partner : found) {
            if (hasSameName(partner, party) && !hasOtherTaxId(partner, party))
                return std::optional<Record>(partner);
        }
    }
    return std::optional<Record>();
}

Result<Record> PartyMatcher::create(const UblParty &party, PartyRole role, const QString &place)
{
    if (party.title().isEmpty())
        return errorOf({{Severity::Error,
                         {},
                         party.line,
                         place,
                         Tr::tr("The party has neither a name nor an identifier.")}},
                       m_fileName);
    const PartnerDraft made =
        partnerDraft(party, role == PartyRole::Supplier, m_fileName, {m_findings, place});
    if (!made.doubt.isEmpty())
        note(Severity::Warning, party.taxId.line, place + u"/PartyTaxScheme/CompanyID"_s,
             made.doubt);
    return m_work.create(u"partner"_s, made.draft);
}

Result<> PartyMatcher::addIdentifiers(const Id &partner, const UblParty &party)
{
    PURSER_ASSIGN(
        const QList<Record> known,
        m_work.find(u"partner_identifier"_s, {.filters = {Filter::equal(u"partner_id"_s, partner)},
                                              .limit = MostCandidates}));
    QSet<QString> present;
    for (const Record &row : known)
        present.insert(row.text(u"scheme") + u':' + row.text(u"value"));
    for (const UblText *identifier : identifiersOf(party)) {
        const QString key = identifier->scheme + u':' + identifier->text;
        if (present.contains(key))
            continue;
        present.insert(key);
        PURSER_TRY(m_work.create(u"partner_identifier"_s, {{},
                                                           {{u"partner_id"_s, partner},
                                                            {u"scheme"_s, identifier->scheme},
                                                            {u"value"_s, identifier->text}},
                                                           {}}));
    }
    return {};
}

Result<Id> PartyMatcher::addContact(const Id &partner,
                                    const UblContact &contact,
                                    const QString &department,
                                    OrderMail mail,
                                    const QString &place)
{
    if (contact.isEmpty())
        return Id();
    PURSER_ASSIGN(const Record owner, m_work.read(u"partner"_s, partner, true));
    for (const Record &known : owner.children(u"contacts"_s)) {
        const bool sameMail =
            !contact.email.isEmpty()
            && known.text(u"email").compare(contact.email.text, Qt::CaseInsensitive) == 0;
        if (sameMail || (contact.email.isEmpty() && known.text(u"name") == contact.name.text))
            return known.id();
    }
    Draft draft = contactDraft(contact, department, owner.text(u"name"), {m_findings, place});
    draft.values.insert(u"partner_id"_s, partner);
    draft.values.insert(u"receives_orders"_s, mail == OrderMail::Yes);
    PURSER_ASSIGN(const Record made, m_work.create(u"partner_contact"_s, draft));
    if (mail == OrderMail::Unconfirmed && !made.text(u"email").isEmpty())
        note(Severity::Warning, contact.email.line, place + u"/Contact"_s,
             Tr::tr("%1 is a new contact of %2 and does not receive its orders. Check the address, "
                    "then let the contact receive orders if it should.")
                 .arg(made.text(u"email"), owner.text(u"name")));
    return made.id();
}

Result<Id> PartyMatcher::addAddress(const Id &partner,
                                    const UblAddress &address,
                                    const QString &label,
                                    const QString &place)
{
    const AddressParts parts = addressParts(address, {m_findings, place});
    const QList<FieldIssue> issues = addressIssues(parts);
    for (const FieldIssue &issue : issues)
        note(Severity::Warning, address.line, place,
             Tr::tr("The address is not kept as one: %1: %2").arg(issue.field, issue.message));
    if (!issues.isEmpty())
        return Id();
    PURSER_ASSIGN(const Record owner, m_work.read(u"partner"_s, partner, true));
    for (const Record &known : owner.children(u"addresses"_s)) {
        if (isSameAddress(known, parts))
            return known.id();
    }
    Draft draft = addressDraft(parts, label, {m_findings, place});
    draft.values.insert(u"partner_id"_s, partner);
    PURSER_ASSIGN(const Record made, m_work.create(u"partner_address"_s, draft));
    return made.id();
}

void PartyMatcher::note(Severity severity, int line, const QString &place, const QString &message)
{
    m_findings.append({severity, {}, line, place, message});
}

} // namespace purser::purchasing
