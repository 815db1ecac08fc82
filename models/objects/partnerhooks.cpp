#include "models/objects/partnerhooks.h"

#include "models/objects/markedchild.h"
#include "models/objects/taxidrule.h"
#include "models/objects/tr.h"
#include "models/objects/treerule.h"
#include "models/reference/phone.h"
#include "models/services/unitofwork.h"

#include <QJsonArray>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

const MarkedChild &primary()
{
    static const MarkedChild marked{u"contacts"_s, u"is_primary"_s};
    return marked;
}

const MarkedChild &defaults()
{
    static const MarkedChild marked{u"addresses"_s, u"is_default"_s, u"address_type"_s};
    return marked;
}

/** The first contact of a partner is the primary one, whether somebody says so or not. */
void makeFirstContactPrimary(Record &partner, const Record *before)
{
    const bool hadContacts = before && !before->children(primary().children).isEmpty();
    if (hadContacts || !partner.hasChildren(primary().children) || primary().find(partner))
        return;
    QList<Record> &contacts = partner.childrenOf(primary().children);
    if (!contacts.isEmpty())
        contacts.first().set(primary().mark, true);
}

void flagPhone(Record &record, const QString &field, const QString &country)
{
    const QString number = record.text(field);
    record.set(field + u"_unreadable"_s, !number.isEmpty() && !parsePhone(number, country).isValid);
}

bool hasPhone(const Record &partner)
{
    const QList<Record> contacts = partner.children(primary().children);
    return !partner.text(u"phone").isEmpty()
           || std::any_of(contacts.cbegin(), contacts.cend(), [](const Record &contact) {
                  return !contact.text(u"phone").isEmpty() || !contact.text(u"mobile").isEmpty();
              });
}

/** Numbers without a country are taken as of the partner's, or else of our own. */
Result<> flagPhones(UnitOfWork &work, Record &partner)
{
    QString country = countryOf(partner);
    if (country.isEmpty() && hasPhone(partner)) {
        PURSER_ASSIGN(const Record company, work.read(u"company"_s, work.caller().companyId));
        country = company.text(u"country");
    }
    flagPhone(partner, u"phone"_s, country);
    if (!partner.hasChildren(primary().children))
        return {};
    for (Record &contact : partner.childrenOf(primary().children)) {
        flagPhone(contact, u"phone"_s, country);
        flagPhone(contact, u"mobile"_s, country);
    }
    return {};
}

Result<> prepare(UnitOfWork &work, Record &partner, const Record *before)
{
    primary().keepOne(partner, before);
    makeFirstContactPrimary(partner, before);
    defaults().keepOne(partner, before);
    normalizeTaxId(partner, before, countryOf(partner));
    return flagPhones(work, partner);
}

Result<> check(UnitOfWork &work, const Record &partner, const Record *before)
{
    return isNotItsOwnAncestor(work, partner, before, u"parent_id"_s,
                               Tr::tr("A partner cannot be its own ancestor."));
}

QJsonObject markedState(const Record &partner, const Record *marked)
{
    return {{u"partner_id"_s, toText(partner.id())},
            {u"id"_s, marked ? QJsonValue(toText(marked->id())) : QJsonValue()}};
}

/** Says who holds the mark now, if that changed; also when nobody holds it any more. */
Result<> tellOfMark(UnitOfWork &work,
                    const QString &event,
                    const Record &partner,
                    const Record *before,
                    const Record *now)
{
    const bool isSame = before && now ? before->id() == now->id() : before == now;
    if (isSame)
        return {};
    QJsonObject data{{u"before"_s, markedState(partner, before)},
                     {u"after"_s, markedState(partner, now)},
                     {u"changed"_s, QJsonArray{u"id"_s}}};
    return work.emitEvent(event, now ? *now : *before, data);
}

Result<> written(UnitOfWork &work, const Record &partner, const Record *before)
{
    if (partner.hasChildren(primary().children))
        PURSER_TRY(tellOfMark(work, u"partner_contact.primary_changed"_s, partner,
                              before ? primary().find(*before) : nullptr, primary().find(partner)));
    QStringList types = defaults().groups(partner);
    if (before)
        types += defaults().groups(*before);
    types.removeDuplicates();
    for (const QString &type : std::as_const(types))
        PURSER_TRY(tellOfMark(work, u"partner_address.default_changed"_s, partner,
                              before ? defaults().find(*before, type) : nullptr,
                              defaults().find(partner, type)));
    return {};
}

} // namespace

WriteHooks partnerHooks()
{
    return {.prepare = prepare, .check = check, .written = written};
}

Result<> onePrimaryContact(const Record &partner)
{
    return primary().atMostOne(partner, Tr::tr("Only one contact can be the primary one."));
}

Result<> oneDefaultAddress(const Record &partner)
{
    return defaults().atMostOne(partner,
                                Tr::tr("Only one address of each type can be the default."));
}

Result<> contactEmailOnce(const Record &partner)
{
    const QList<Record> contacts = partner.children(u"contacts"_s);
    QHash<QString, QString> owners;
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        const QString email = contacts.at(i).text(u"email").toLower();
        if (email.isEmpty())
            continue;
        if (const auto owner = owners.constFind(email); owner != owners.cend())
            return invalid(u"contacts[%1].email"_s.arg(i),
                           Tr::tr("%1 has this e-mail address already.").arg(*owner));
        owners.insert(email, contacts.at(i).title());
    }
    return {};
}

const Record *primaryContact(const Record &partner)
{
    return primary().find(partner);
}

const Record *defaultAddress(const Record &partner, const QString &addressType)
{
    return defaults().find(partner, addressType);
}

QString countryOf(const Record &partner)
{
    const QList<Record> addresses = partner.children(defaults().children);
    if (const Record *general = defaultAddress(partner, u"default"_s))
        return general->text(u"country");
    return addresses.isEmpty() ? QString() : addresses.first().text(u"country");
}

} // namespace purser
