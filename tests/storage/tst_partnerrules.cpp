#include <QTest>

#include <latch>
#include <thread>

#include "tests/support/testworkspace.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_PartnerRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesCircles_data() { TestDatabase::addEngines(); }
    void refusesCircles();
    void refusesACircleThroughADeletedOne_data() { TestDatabase::addEngines(); }
    void refusesACircleThroughADeletedOne();
    void refusesACircleOfTwoWriters_data() { TestDatabase::addEngines(); }
    void refusesACircleOfTwoWriters();
    void warnsOfATaxId_data() { TestDatabase::addEngines(); }
    void warnsOfATaxId();
    void flagsPhones_data() { TestDatabase::addEngines(); }
    void flagsPhones();
    void isUniqueByCode_data() { TestDatabase::addEngines(); }
    void isUniqueByCode();
    void keepsTheBaseCurrencyOnceThereAreAmounts_data() { TestDatabase::addEngines(); }
    void keepsTheBaseCurrencyOnceThereAreAmounts();
};

namespace {

Draft partner(const QString &name, const QList<Draft> &contacts = {})
{
    QMap<QString, QList<Draft>> children;
    if (!contacts.isEmpty())
        children.insert(u"contacts"_s, contacts);
    return draft({{u"name"_s, name}, {u"is_supplier"_s, true}}, children);
}

} // namespace

void tst_PartnerRules::refusesCircles()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    Id above;
    QList<Record> chain;
    for (const QString &name : {u"Top"_s, u"Middle"_s, u"Bottom"_s}) {
        Draft wanted = partner(name);
        if (!above.isNull())
            wanted.values.insert(u"parent_id"_s, above);
        const Result<Record> created = test.service().create(u"partner"_s, wanted);
        PURSER_VERIFY(created);
        chain.append(*created);
        above = created->id();
    }
    for (const Record &ancestor : {chain.at(0), chain.at(2)}) {
        const Result<Record> closed =
            test.service().update(u"partner"_s, chain.at(0).id(), Operation::AnyVersion,
                                  draft({{u"parent_id"_s, ancestor.id()}}));
        QCOMPARE(faultyFields(closed), u"parent_id"_s);
    }
    PURSER_VERIFY(test.service().update(u"partner"_s, chain.at(2).id(), Operation::AnyVersion,
                                        draft({{u"parent_id"_s, chain.at(0).id()}})));
}

void tst_PartnerRules::refusesACircleThroughADeletedOne()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    Draft own = partner(u"Own parent"_s);
    own.id = newId(test.clock());
    own.values.insert(u"parent_id"_s, own.id);
    QCOMPARE(faultyFields(test.service().create(u"partner"_s, own)), u"parent_id"_s);

    const Result<Record> b = test.service().create(u"partner"_s, partner(u"B"_s));
    PURSER_VERIFY(b);
    Draft below = partner(u"A"_s);
    below.values.insert(u"parent_id"_s, b->id());
    const Result<Record> a = test.service().create(u"partner"_s, below);
    PURSER_VERIFY(a);
    PURSER_VERIFY(test.service().remove(u"partner"_s, a->id(), Operation::AnyVersion));
    QCOMPARE(faultyFields(test.service().update(u"partner"_s, b->id(), Operation::AnyVersion,
                                                draft({{u"parent_id"_s, a->id()}}))),
             u"parent_id"_s);
    // A database in which it was done before it was refused.
    RecordStore &store = test.workspace().connection().store();
    Record wrong = *b;
    wrong.set(u"parent_id", a->id());
    QVERIFY(*store.update(wrong, b->version()));
    QCOMPARE(faultyFields(test.service().restore(u"partner"_s, a->id())), u"parent_id"_s);
}

void tst_PartnerRules::refusesACircleOfTwoWriters()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<Record> a = test.service().create(u"partner"_s, partner(u"A"_s));
    const Result<Record> b = test.service().create(u"partner"_s, partner(u"B"_s));
    PURSER_VERIFY(a);
    PURSER_VERIFY(b);
    std::atomic<int> written = 0;
    std::latch start(2);
    const auto write = [&](const Id &child, const Id &parent) {
        Result<std::unique_ptr<Connection>> connection = test.workspace().connect();
        start.arrive_and_wait();
        if (!connection)
            return;
        if ((*connection)
                ->program(test.company())
                ->update(u"partner"_s, child, Operation::AnyVersion,
                         draft({{u"parent_id"_s, parent}})))
            ++written;
    };
    {
        const std::jthread first([&] { write(a->id(), b->id()); });
        const std::jthread second([&] { write(b->id(), a->id()); });
    }
    QCOMPARE(written.load(), 1);
}

void tst_PartnerRules::warnsOfATaxId()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    Draft wanted = partner(u"A"_s);
    wanted.values.insert(u"tax_id"_s, u"DE 314 159 263"_s);
    const Result<Record> refused = test.service().create(u"partner"_s, wanted);
    QCOMPARE(faultyFields(refused), u"tax_id"_s);
    wanted.values.insert(u"tax_id_override_reason"_s, u"Seen on the certificate"_s);
    const Result<Record> overridden = test.service().create(u"partner"_s, wanted);
    PURSER_VERIFY(overridden);
    const Result<Record> other =
        test.service().update(u"partner"_s, overridden->id(), overridden->version(),
                              draft({{u"tax_id"_s, u"DE 314 159 264"_s}}));
    QVERIFY2(!other, "the reason was for the other number");
    QCOMPARE(faultyFields(other), u"tax_id"_s);
    const Result<Record> right =
        test.service().update(u"partner"_s, overridden->id(), overridden->version(),
                              draft({{u"tax_id"_s, u"DE 314 159 262"_s}}));
    PURSER_VERIFY(right);
    QCOMPARE(right->text(u"tax_id"), u"DE314159262"_s);
    QCOMPARE(right->text(u"tax_id_override_reason"), QString());
}

void tst_PartnerRules::flagsPhones()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    Draft wanted = partner(u"A"_s, {draft({{u"name"_s, u"One"_s}})});
    wanted.values.insert(u"phone"_s, u"030 1"_s); // of Germany, as the company
    wanted.children[u"contacts"_s][0].values.insert(u"phone"_s, u"ask for Anna"_s);
    const Result<Record> created = test.service().create(u"partner"_s, wanted);
    PURSER_VERIFY(created);
    const Record one = created->children(u"contacts"_s).first();
    QCOMPARE(created->boolean(u"phone_unreadable"), true);
    QCOMPARE(one.boolean(u"phone_unreadable"), true);
    QCOMPARE(one.text(u"phone"), u"ask for Anna"_s);
    const Result<Record> mended = test.service().update(
        u"partner"_s, created->id(), created->version(), draft({{u"phone"_s, u"030 2273 2152"_s}}));
    PURSER_VERIFY(mended);
    QCOMPARE(mended->boolean(u"phone_unreadable"), false);
}

void tst_PartnerRules::isUniqueByCode()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    Draft wanted = partner(u"A"_s);
    wanted.values.insert(u"code"_s, u"s-1"_s);
    PURSER_VERIFY(test.service().create(u"partner"_s, wanted));
    wanted.values.insert(u"code"_s, u"S-1"_s);
    const Result<Record> second = test.service().create(u"partner"_s, wanted);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QCOMPARE(second.error().field, u"code"_s);
    const Result<Id> other = test.addCompany(u"Other"_s, u"USD"_s);
    PURSER_VERIFY(other);
    PURSER_VERIFY(test.serviceOf(*other)->create(u"partner"_s, wanted));
}

void tst_PartnerRules::keepsTheBaseCurrencyOnceThereAreAmounts()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    ObjectType bill(u"bill"_s, u"bills"_s, Text(u"Bill"_s), Text(u"Bills"_s));
    bill.field(currency(u"currency"_s).label(Text(u"Currency"_s)))
        .field(money(u"total"_s, u"currency"_s).label(Text(u"Total"_s)))
        .title({u"currency"_s})
        .list({u"total"_s});
    PURSER_VERIFY(test.registry().add(bill, u"shop"_s));
    PURSER_VERIFY(test.open());
    const auto change = [&test](const QString &code) {
        return test.workspace()
            .connection()
            .program(test.company())
            ->update(u"company"_s, test.company(), Operation::AnyVersion,
                     draft({{u"currency"_s, code}}));
    };
    PURSER_VERIFY(change(u"USD"_s));
    PURSER_VERIFY(test.service().create(u"bill"_s, draft({{u"currency"_s, u"USD"_s}})));
    QCOMPARE(faultyFields(change(u"EUR"_s)), u"currency"_s);
    PURSER_VERIFY(change(u"USD"_s));
}

QTEST_GUILESS_MAIN(tst_PartnerRules)
#include "tst_partnerrules.moc"
