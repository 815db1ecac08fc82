#include "tests/support/twins.h"

#include "models/meta/recordjson.h"

namespace purser::test {

using namespace Qt::StringLiterals;

namespace {

const QString Partner = u"partner"_s;
const QString Deal = u"deal"_s;

/** What a module declares that the core knows nothing of. */
ObjectType dealType()
{
    ObjectType type(Deal, u"deals"_s, Text(u"Deal"_s), Text(u"Deals"_s));
    type.field(text(u"name"_s).label(Text(u"Name"_s)).required())
        .field(reference(u"seller_id"_s, Partner).label(Text(u"Seller"_s)))
        .field(reference(u"contact_id"_s, u"partner_contact"_s).label(Text(u"Contact"_s)))
        .children({u"parties"_s, u"deal_party"_s})
        .rule(u"never-written-again"_s,
              [](const Record &deal) {
                  return deal.version() <= 1 || deal.text(u"name") != u"Closed"
                             ? Result<>()
                             : conflict(u"closed"_s);
              })
        .title({u"name"_s})
        .list({u"name"_s});
    return type;
}

ObjectType dealPartyType()
{
    ObjectType type(u"deal_party"_s, u"deal-parties"_s, Text(u"Party"_s), Text(u"Parties"_s));
    type.childOf(Deal, u"deal_id"_s)
        .field(reference(u"deal_id"_s, Deal).label(Text(u"Deal"_s)).required().fixed())
        .field(reference(u"partner_id"_s, Partner).label(Text(u"Partner"_s)))
        .title({u"partner_id"_s})
        .list({u"partner_id"_s});
    return type;
}

/** One of which there is one for each partner. */
ObjectType badgeType()
{
    ObjectType type(u"badge"_s, u"badges"_s, Text(u"Badge"_s), Text(u"Badges"_s));
    type.field(reference(u"partner_id"_s, Partner).label(Text(u"Partner"_s)).required())
        .unique({{u"partner_id"_s}, true, {}, Text(u"The partner has a badge already."_s)})
        .title({u"partner_id"_s})
        .list({u"partner_id"_s});
    return type;
}

Draft address(const QString &street, bool isDefault = true)
{
    return draft({{u"street"_s, street},
                  {u"city"_s, u"Bremen"_s},
                  {u"postal_code"_s, u"28195"_s},
                  {u"country"_s, u"DE"_s},
                  {u"is_default"_s, isDefault}});
}

} // namespace

Draft contact(const QString &name, const QString &email, const QMap<QString, Value> &more)
{
    Draft wanted = draft({{u"name"_s, name}, {u"email"_s, email}});
    wanted.values.insert(more);
    return wanted;
}

QStringList titles(const QList<Record> &records)
{
    QStringList all;
    for (const Record &record : records)
        all.append(record.title());
    all.sort();
    return all;
}

QJsonObject content(const Record &partner)
{
    const auto fieldsOf = [](const Record &record) {
        QJsonObject fields;
        for (const Field &field : record.type().ownFields())
            fields.insert(field.key(), toJson(record.value(field.key()), field, &record));
        return fields;
    };
    QJsonObject all = fieldsOf(partner);
    for (const Children &children : partner.type().children()) {
        QJsonObject list;
        for (const Record &child : partner.children(children.key))
            list.insert(toText(child.id()), fieldsOf(child));
        all.insert(children.key, list);
    }
    return all;
}

Result<> Twins::fill(const QMap<QString, Value> &keptMore, const QMap<QString, Value> &otherMore)
{
    PURSER_TRY(registry().add(dealType(), u"shop"_s));
    PURSER_TRY(registry().add(dealPartyType(), u"shop"_s));
    PURSER_TRY(registry().add(badgeType(), u"shop"_s));
    PURSER_TRY(open());
    PURSER_ASSIGN(const Record kept,
                  add(u"Nordlicht GmbH"_s, keptMore, {contact(u"Anna"_s, u"anna@nord.example"_s)},
                      {address(u"Am Wall 1"_s)}));
    PURSER_ASSIGN(const Record other,
                  add(u"Nordlicht"_s, otherMore,
                      {contact(u"A. Berg"_s, u"ANNA@nord.example"_s, {{u"title"_s, u"Head"_s}}),
                       contact(u"Bernd"_s, u"bernd@nord.example"_s)},
                      {address(u"Am Wall 1"_s, false), address(u"Hafen 2"_s)}));
    keptId = kept.id();
    otherId = other.id();
    return {};
}

Result<Record> Twins::add(const QString &name,
                          const QMap<QString, Value> &more,
                          const QList<Draft> &contacts,
                          const QList<Draft> &addresses)
{
    Draft wanted = draft({{u"name"_s, name}, {u"is_supplier"_s, true}},
                         {{u"contacts"_s, contacts}, {u"addresses"_s, addresses}});
    wanted.values.insert(more);
    return service().create(Partner, wanted);
}

Result<Id> Twins::addDeal(const QString &name, const Id &seller, const Id &contact)
{
    Draft wanted = draft({{u"name"_s, name}, {u"seller_id"_s, seller}},
                         {{u"parties"_s, {draft({{u"partner_id"_s, seller}})}}});
    if (!contact.isNull())
        wanted.values.insert(u"contact_id"_s, contact);
    PURSER_ASSIGN(const Record made, service().create(Deal, wanted));
    return made.id();
}

Result<ActionResult> Twins::merge(const QJsonObject &more, qint64 version)
{
    QJsonObject input{{u"other_id"_s, toText(otherId)}};
    for (auto entry = more.begin(); entry != more.end(); ++entry)
        input.insert(entry.key(), *entry);
    return service().act(Partner, keptId, u"merge"_s, input, version);
}

Result<ActionResult> Twins::unmerge()
{
    return service().act(Partner, keptId, u"unmerge"_s, {});
}

/** Deleted or not. */
Result<Record> Twins::partner(const Id &id)
{
    return service().read(Partner, id, {true, true});
}

Result<Record> Twins::deal(const Id &id)
{
    return service().read(Deal, id);
}

Id Twins::contactNamed(const Id &partner, const QString &name)
{
    const Result<Record> found = service().read(Partner, partner);
    for (const Record &contact : found ? found->children(u"contacts"_s) : QList<Record>()) {
        if (contact.text(u"name") == name)
            return contact.id();
    }
    return {};
}

} // namespace purser::test
