#include "models/objects/partnerhooks.h"

#include <QJsonArray>
#include <QTest>

#include <latch>
#include <thread>

#include "tests/support/testworkspace.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_Partners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheFirstContactPrimary_data() { TestDatabase::addEngines(); }
    void makesTheFirstContactPrimary();
    void movesThePrimary_data() { TestDatabase::addEngines(); }
    void movesThePrimary();
    void marksByAction_data() { TestDatabase::addEngines(); }
    void marksByAction();
    void refusesTwoPrimaries_data() { TestDatabase::addEngines(); }
    void refusesTwoPrimaries();
    void saysWhenNobodyIsPrimaryAnyMore_data() { TestDatabase::addEngines(); }
    void saysWhenNobodyIsPrimaryAnyMore();
    void takesBackAContactWithoutTheMark_data() { TestDatabase::addEngines(); }
    void takesBackAContactWithoutTheMark();
    void keepsOnePrimaryOfTwoWriters_data() { TestDatabase::addEngines(); }
    void keepsOnePrimaryOfTwoWriters();
    void keepsOneDefaultForEachType_data() { TestDatabase::addEngines(); }
    void keepsOneDefaultForEachType();
    void refusesAnEmailTwice_data() { TestDatabase::addEngines(); }
    void refusesAnEmailTwice();
    void computesForPeople_data() { TestDatabase::addEngines(); }
    void computesForPeople();
};

namespace {

Draft contact(const QString &name, bool isPrimary = false)
{
    QMap<QString, Value> values{{u"name"_s, name}};
    if (isPrimary)
        values.insert(u"is_primary"_s, true);
    return draft(values);
}

Draft address(const QString &type, const QString &street, bool isDefault)
{
    return draft({{u"address_type"_s, type},
                  {u"street"_s, street},
                  {u"city"_s, u"Berlin"_s},
                  {u"postal_code"_s, u"10115"_s},
                  {u"country"_s, u"DE"_s},
                  {u"is_default"_s, isDefault}});
}

Draft partner(const QString &name,
              const QList<Draft> &contacts = {},
              const QList<Draft> &addresses = {})
{
    QMap<QString, QList<Draft>> children;
    if (!contacts.isEmpty())
        children.insert(u"contacts"_s, contacts);
    if (!addresses.isEmpty())
        children.insert(u"addresses"_s, addresses);
    return draft({{u"name"_s, name}, {u"is_supplier"_s, true}}, children);
}

/** Names of the marked children. */
QStringList marked(LocalRecordService &service,
                   const Id &partnerId,
                   const QString &children,
                   const QString &mark,
                   const QString &shown)
{
    QStringList names;
    const Result<Record> read = service.read(u"partner"_s, partnerId, {});
    if (!read)
        return {described(read.error())};
    for (const Record &child : read->children(children)) {
        if (child.boolean(mark))
            names.append(child.text(shown));
    }
    return names;
}

QStringList primaries(LocalRecordService &service, const Id &partnerId)
{
    return marked(service, partnerId, u"contacts"_s, u"is_primary"_s, u"name"_s);
}

QStringList defaultStreets(LocalRecordService &service, const Id &partnerId)
{
    return marked(service, partnerId, u"addresses"_s, u"is_default"_s, u"street"_s);
}

Record childNamed(LocalRecordService &service, const Id &partnerId, const QString &name)
{
    const Result<Record> read = service.read(u"partner"_s, partnerId, {});
    for (const Record &child : read->children(u"contacts"_s)) {
        if (child.text(u"name") == name)
            return child;
    }
    qFatal("no contact %s", qPrintable(name));
}

int events(LocalRecordService &service, const QString &type)
{
    const Result<Page> page =
        service.list(u"outbox_event"_s, {.filters = {Filter::equal(u"event_type"_s, type)}});
    return page ? static_cast<int>(page->items.size()) : -1;
}

} // namespace

void tst_Partners::makesTheFirstContactPrimary()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<Record> created = test.service().create(
        u"partner"_s, partner(u"A"_s, {contact(u"One"_s), contact(u"Two"_s)}));
    PURSER_VERIFY(created);
    QCOMPARE(primaries(test.service(), created->id()), QStringList{u"One"_s});

    const Result<Record> empty = test.service().create(u"partner"_s, partner(u"B"_s));
    PURSER_VERIFY(empty);
    Draft later = contact(u"Late"_s);
    later.values.insert(u"partner_id"_s, empty->id());
    PURSER_VERIFY(test.service().create(u"partner_contact"_s, later));
    QCOMPARE(primaries(test.service(), empty->id()), QStringList{u"Late"_s});
}

void tst_Partners::movesThePrimary()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<Record> created = test.service().create(
        u"partner"_s, partner(u"A"_s, {contact(u"One"_s), contact(u"Two"_s)}));
    PURSER_VERIFY(created);
    const int before = events(test.service(), u"partner_contact.primary_changed"_s);
    const Record two = childNamed(test.service(), created->id(), u"Two"_s);
    PURSER_VERIFY(test.service().update(u"partner_contact"_s, two.id(), two.version(),
                                        draft({{u"is_primary"_s, true}})));
    QCOMPARE(primaries(test.service(), created->id()), QStringList{u"Two"_s});
    QCOMPARE(events(test.service(), u"partner_contact.primary_changed"_s), before + 1);
}

void tst_Partners::marksByAction()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<Record> created = test.service().create(
        u"partner"_s,
        partner(u"A"_s, {contact(u"One"_s), contact(u"Two"_s)},
                {address(u"billing"_s, u"B1"_s, true), address(u"billing"_s, u"B2"_s, false)}));
    PURSER_VERIFY(created);
    const auto act = [&](const QString &action, const QString &key, const Id &id) {
        return test.service().act(u"partner"_s, created->id(), action, {{key, toText(id)}},
                                  Operation::AnyVersion);
    };
    const Record two = childNamed(test.service(), created->id(), u"Two"_s);
    PURSER_VERIFY(act(u"set_primary_contact"_s, u"contact_id"_s, two.id()));
    QCOMPARE(primaries(test.service(), created->id()), QStringList{u"Two"_s});
    const Id second = created->children(u"addresses"_s).at(1).id();
    PURSER_VERIFY(act(u"set_default_address"_s, u"address_id"_s, second));
    QCOMPARE(defaultStreets(test.service(), created->id()), QStringList{u"B2"_s});
    QCOMPARE(act(u"set_primary_contact"_s, u"contact_id"_s, second).error().kind,
             ErrorKind::NotFound);
    const Result<QJsonValue> details =
        test.service().ask(u"partner"_s, created->id(), u"details"_s, {});
    PURSER_VERIFY(details);
    QCOMPARE((*details)[u"primary_contact"_s][u"name"_s].toString(), u"Two"_s);
    QCOMPARE((*details)[u"default_addresses"_s][u"billing"_s][u"street"_s].toString(), u"B2"_s);
}

void tst_Partners::refusesTwoPrimaries()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<Record> created = test.service().create(
        u"partner"_s, partner(u"A"_s, {contact(u"One"_s, true), contact(u"Two"_s, true)}));
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Invalid);
    QCOMPARE(faultyFields(created), u"contacts[1].is_primary"_s);
}

void tst_Partners::saysWhenNobodyIsPrimaryAnyMore()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<Record> created = test.service().create(
        u"partner"_s, partner(u"A"_s, {contact(u"One"_s), contact(u"Two"_s)}));
    PURSER_VERIFY(created);
    const int before = events(test.service(), u"partner_contact.primary_changed"_s);
    const Record one = childNamed(test.service(), created->id(), u"One"_s);
    PURSER_VERIFY(test.service().remove(u"partner_contact"_s, one.id(), one.version()));
    QCOMPARE(primaries(test.service(), created->id()), QStringList());
    QCOMPARE(events(test.service(), u"partner_contact.primary_changed"_s), before + 1);
}

void tst_Partners::takesBackAContactWithoutTheMark()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<Record> created = test.service().create(
        u"partner"_s, partner(u"A"_s, {contact(u"One"_s), contact(u"Two"_s)}));
    PURSER_VERIFY(created);
    const Record one = childNamed(test.service(), created->id(), u"One"_s);
    PURSER_VERIFY(test.service().remove(u"partner_contact"_s, one.id(), one.version()));
    const Record two = childNamed(test.service(), created->id(), u"Two"_s);
    PURSER_VERIFY(test.service().update(u"partner_contact"_s, two.id(), two.version(),
                                        draft({{u"is_primary"_s, true}})));
    PURSER_VERIFY(test.service().restore(u"partner_contact"_s, one.id()));
    QCOMPARE(primaries(test.service(), created->id()), QStringList{u"Two"_s});
}

void tst_Partners::keepsOnePrimaryOfTwoWriters()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<Record> created = test.service().create(
        u"partner"_s, partner(u"A"_s, {contact(u"One"_s), contact(u"Two"_s), contact(u"Three"_s)}));
    PURSER_VERIFY(created);
    constexpr int Rounds = 10;
    std::atomic<int> unexpected = 0;
    const auto write = [&](const QString &name, std::latch &start) {
        Result<std::unique_ptr<Connection>> connection = test.workspace().connect();
        start.arrive_and_wait();
        if (!connection) {
            ++unexpected;
            return;
        }
        const auto service = (*connection)->program(test.company());
        const Id id = childNamed(*service, created->id(), name).id();
        for (int round = 0; round < Rounds; ++round) {
            const Result<Record> updated = service->update(
                u"partner_contact"_s, id, Operation::AnyVersion, draft({{u"is_primary"_s, true}}));
            if (!updated && updated.error().kind != ErrorKind::Stale)
                ++unexpected;
        }
    };
    std::latch start(2);
    {
        const std::jthread first([&] { write(u"Two"_s, start); });
        const std::jthread second([&] { write(u"Three"_s, start); });
    }
    QCOMPARE(unexpected.load(), 0);
    QCOMPARE(primaries(test.service(), created->id()).size(), 1);
}

void tst_Partners::keepsOneDefaultForEachType()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<Record> created =
        test.service().create(u"partner"_s, partner(u"A"_s, {},
                                                    {address(u"billing"_s, u"B1"_s, true),
                                                     address(u"billing"_s, u"B2"_s, false),
                                                     address(u"shipping"_s, u"S1"_s, true)}));
    PURSER_VERIFY(created);
    Draft third = address(u"billing"_s, u"B3"_s, true);
    third.values.insert(u"partner_id"_s, created->id());
    const Result<Record> added = test.service().create(u"partner_address"_s, third);
    PURSER_VERIFY(added);
    QCOMPARE(defaultStreets(test.service(), created->id()), (QStringList{u"S1"_s, u"B3"_s}));
    PURSER_VERIFY(test.service().update(u"partner_address"_s, added->id(), added->version(),
                                        draft({{u"address_type"_s, u"shipping"_s}})));
    QCOMPARE(defaultStreets(test.service(), created->id()), QStringList{u"B3"_s});
}

void tst_Partners::refusesAnEmailTwice()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    Draft one = contact(u"One"_s);
    one.values.insert(u"email"_s, u"a@example.com"_s);
    Draft two = contact(u"Two"_s);
    two.values.insert(u"email"_s, u"A@Example.com"_s);
    const Result<Record> created = test.service().create(u"partner"_s, partner(u"A"_s, {one, two}));
    QCOMPARE(faultyFields(created), u"contacts[1].email"_s);
    PURSER_VERIFY(test.service().create(u"partner"_s, partner(u"A"_s, {one})));
    PURSER_VERIFY(test.service().create(u"partner"_s, partner(u"B"_s, {two})));
}

void tst_Partners::computesForPeople()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    Draft anna = contact(u"Anna Berg"_s);
    anna.values.insert(u"title"_s, u"Buyer"_s);
    anna.values.insert(u"phone"_s, u"+49 30 22732152"_s);
    const Result<Record> created = test.service().create(
        u"partner"_s, partner(u"A"_s, {anna}, {address(u"default"_s, u"Platz 1"_s, true)}));
    PURSER_VERIFY(created);
    const Result<Record> read = test.service().read(u"partner"_s, created->id(), {});
    const Record one = read->children(u"contacts"_s).first();
    const auto computed = [](const Record &record, const QString &field) {
        return record.type().field(field)->compute(record);
    };
    QCOMPARE(computed(one, u"display_name"_s).toText(), u"Anna Berg (Buyer)"_s);
    QCOMPARE(computed(one, u"preferred_phone"_s).toText(), u"+49 30 22732152"_s);
    const Record place = read->children(u"addresses"_s).first();
    QCOMPARE(computed(place, u"formatted"_s).toJson().toArray(),
             (QJsonArray{u"Platz 1"_s, u"10115 Berlin"_s, u"GERMANY"_s}));
    QVERIFY(computed(place, u"single_line"_s).toText().startsWith(u"Platz 1, 10115 Berlin"));
}

QTEST_GUILESS_MAIN(tst_Partners)
#include "tst_partners.moc"
