#include <QTest>

#include "tests/support/twins.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

namespace {

const QString Partner = u"partner"_s;
const QString Deal = u"deal"_s;

} // namespace

/** Two partners become one. */
class tst_PartnerMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsWhatIsMissing_data() { TestDatabase::addEngines(); }
    void fillsWhatIsMissing();
    void amountsStayInTheirCurrency_data() { TestDatabase::addEngines(); }
    void amountsStayInTheirCurrency();
    void bringsChildrenTogether_data() { TestDatabase::addEngines(); }
    void bringsChildrenTogether();
    void marksGoToWhoeverLacksThem_data() { TestDatabase::addEngines(); }
    void marksGoToWhoeverLacksThem();
    void referencesFollow_data() { TestDatabase::addEngines(); }
    void referencesFollow();
    void keepsTheTree_data();
    void keepsTheTree();
    void isAuditedAndTold_data() { TestDatabase::addEngines(); }
    void isAuditedAndTold();
    void isRefused_data();
    void isRefused();
    void needsTheRight_data() { TestDatabase::addEngines(); }
    void needsTheRight();
    void staysInTheCompany_data() { TestDatabase::addEngines(); }
    void staysInTheCompany();
    void happensWholeOrNotAtAll_data() { TestDatabase::addEngines(); }
    void happensWholeOrNotAtAll();
};

void tst_PartnerMerge::fillsWhatIsMissing()
{
    PURSER_OPEN_TWINS({{u"website"_s, u"https://nord.example"_s}},
                      {{u"code"_s, u"S7"_s},
                       {u"website"_s, u"https://x.example"_s},
                       {u"tax_id"_s, u"DE136695976"_s},
                       {u"is_customer"_s, true}});
    const Result<ActionResult> merged = twins.merge();
    PURSER_VERIFY(merged);
    const Record &kept = merged->record;
    QCOMPARE(kept.text(u"name"), u"Nordlicht GmbH"_s);
    QCOMPARE(kept.text(u"code"), u"S7"_s);
    QCOMPARE(kept.text(u"tax_id"), u"DE136695976"_s);
    QCOMPARE(kept.text(u"website"), u"https://nord.example"_s);
    QVERIFY(kept.boolean(u"is_customer"));
    QVERIFY(kept.boolean(u"is_supplier"));
    const Result<Record> other = twins.partner(twins.otherId);
    PURSER_VERIFY(other);
    QVERIFY(!other->isActive());
    QCOMPARE(other->text(u"code"), u"S7"_s);
}

void tst_PartnerMerge::amountsStayInTheirCurrency()
{
    const Decimal thousand = Decimal::fromUnits(1000, 0);
    PURSER_OPEN_TWINS({{u"currency"_s, u"EUR"_s}},
                      {{u"currency"_s, u"USD"_s}, {u"credit_limit"_s, thousand}});
    const Result<ActionResult> merged = twins.merge();
    PURSER_VERIFY(merged);
    QCOMPARE(merged->record.text(u"currency"), u"EUR"_s);
    QVERIFY(merged->record.isNull(u"credit_limit"));
}

void tst_PartnerMerge::bringsChildrenTogether()
{
    PURSER_OPEN_TWINS();
    const Id bernd = twins.contactNamed(twins.otherId, u"Bernd"_s);
    const Result<ActionResult> merged = twins.merge();
    PURSER_VERIFY(merged);
    const QList<Record> contacts = merged->record.children(u"contacts"_s);
    QCOMPARE(titles(contacts), (QStringList{u"Anna"_s, u"Bernd"_s}));
    for (const Record &one : contacts) {
        QCOMPARE(one.reference(u"partner_id"), twins.keptId);
        QCOMPARE(one.boolean(u"is_primary"), one.title() == u"Anna"_s);
        QCOMPARE(one.text(u"title"), one.title() == u"Anna"_s ? u"Head"_s : QString());
    }
    QCOMPARE(twins.contactNamed(twins.keptId, u"Bernd"_s), bernd);
    int defaults = 0;
    QStringList streets;
    for (const Record &one : merged->record.children(u"addresses"_s)) {
        streets.append(one.text(u"street"));
        defaults += one.boolean(u"is_default");
    }
    streets.sort();
    QCOMPARE(streets, (QStringList{u"Am Wall 1"_s, u"Hafen 2"_s}));
    QCOMPARE(defaults, 1);
    QCOMPARE(twins.partner(twins.otherId)->children(u"contacts"_s).size(), 0);
}

void tst_PartnerMerge::marksGoToWhoeverLacksThem()
{
    PURSER_OPEN_TWINS();
    const Id anna = twins.contactNamed(twins.keptId, u"Anna"_s);
    PURSER_VERIFY(twins.service().update(u"partner_contact"_s, anna, Operation::AnyVersion,
                                         draft({{u"is_primary"_s, false}, {u"email"_s, Value()}})));
    const Result<ActionResult> merged = twins.merge();
    PURSER_VERIFY(merged);
    for (const Record &one : merged->record.children(u"contacts"_s))
        QCOMPARE(one.boolean(u"is_primary"), one.title() == u"A. Berg"_s);
}

void tst_PartnerMerge::referencesFollow()
{
    PURSER_OPEN_TWINS();
    const Id berg = twins.contactNamed(twins.otherId, u"A. Berg"_s);
    const Id bernd = twins.contactNamed(twins.otherId, u"Bernd"_s);
    const Result<Id> open = twins.addDeal(u"Open"_s, twins.otherId, berg);
    PURSER_VERIFY(open);
    const Result<Id> closed = twins.addDeal(u"Closed"_s, twins.otherId, bernd);
    PURSER_VERIFY(closed);
    const Result<Id> gone = twins.addDeal(u"Gone"_s, twins.otherId);
    PURSER_VERIFY(gone);
    PURSER_VERIFY(twins.service().remove(Deal, *gone));
    const Result<ActionResult> merged = twins.merge();
    PURSER_VERIFY(merged);
    QCOMPARE(merged->result[u"moved"_s], QJsonValue(QJsonObject{{u"deal"_s, 3},
                                                                {u"deal_party"_s, 3},
                                                                {u"partner_contact"_s, 1},
                                                                {u"partner_address"_s, 1}}));
    const Result<Record> deal = twins.deal(*open);
    PURSER_VERIFY(deal);
    QCOMPARE(deal->reference(u"seller_id"), twins.keptId);
    QCOMPARE(deal->reference(u"contact_id"), twins.contactNamed(twins.keptId, u"Anna"_s));
    QCOMPARE(deal->children(u"parties"_s).first().reference(u"partner_id"), twins.keptId);
    QVERIFY2(deal->version() > 1, "who looks at the deal sees that it changed");
    QCOMPARE(twins.deal(*closed)->reference(u"contact_id"), bernd);
    PURSER_VERIFY(twins.service().restore(Deal, *gone));
    QCOMPARE(twins.deal(*gone)->reference(u"seller_id"), twins.keptId);
}

void tst_PartnerMerge::keepsTheTree_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QStringList>("above"); // of kept, other, between: who stands above
    QTest::addColumn<QStringList>("expected");
    const QList<std::tuple<const char *, QStringList, QStringList>> cases{
        {"parent is taken over", {u""_s, u"top"_s, u""_s}, {u"top"_s, u""_s}},
        {"own parent stays", {u"between"_s, u"top"_s, u""_s}, {u"between"_s, u""_s}},
        {"kept stood below", {u"other"_s, u"top"_s, u""_s}, {u"top"_s, u""_s}},
        {"kept stood further below", {u"between"_s, u"top"_s, u"other"_s}, {u"top"_s, u"kept"_s}},
        {"other stood below", {u""_s, u"kept"_s, u""_s}, {u""_s, u""_s}},
        {"other stood further below", {u""_s, u"between"_s, u"kept"_s}, {u""_s, u"kept"_s}},
        {"its daughter follows", {u""_s, u""_s, u"other"_s}, {u""_s, u"kept"_s}},
    };
    for (const QString &engine : {u"sqlite"_s, u"postgresql"_s}) {
        for (const auto &[name, above, expected] : cases)
            QTest::addRow("%s, %s", qPrintable(engine), name) << engine << above << expected;
    }
}

void tst_PartnerMerge::keepsTheTree()
{
    QFETCH(QStringList, above);
    QFETCH(QStringList, expected);
    PURSER_OPEN_TWINS();
    QMap<QString, Id> ids{{u"kept"_s, twins.keptId}, {u"other"_s, twins.otherId}};
    for (const QString &name : {u"top"_s, u"between"_s}) {
        const Result<Record> made = twins.add(name, {}, {}, {});
        PURSER_VERIFY(made);
        ids.insert(name, made->id());
    }
    const QStringList who{u"kept"_s, u"other"_s, u"between"_s};
    for (qsizetype i = 0; i < who.size(); ++i) {
        if (!above.at(i).isEmpty())
            PURSER_VERIFY(
                twins.service().update(Partner, ids.value(who.at(i)), Operation::AnyVersion,
                                       draft({{u"parent_id"_s, ids.value(above.at(i))}})));
    }
    PURSER_VERIFY(twins.merge());
    QCOMPARE(ids.key(twins.partner(twins.keptId)->reference(u"parent_id")), expected.at(0));
    QCOMPARE(ids.key(twins.partner(ids.value(u"between"_s))->reference(u"parent_id")),
             expected.at(1));
    PURSER_VERIFY(twins.unmerge());
    for (qsizetype i = 0; i < who.size(); ++i)
        QCOMPARE(ids.key(twins.partner(ids.value(who.at(i)))->reference(u"parent_id")),
                 above.at(i));
}

void tst_PartnerMerge::isAuditedAndTold()
{
    PURSER_OPEN_TWINS();
    const Result<Id> deal = twins.addDeal(u"Open"_s, twins.otherId);
    PURSER_VERIFY(deal);
    PURSER_VERIFY(twins.merge());
    for (const Id &id : {twins.keptId, twins.otherId, *deal}) {
        const Result<Page> entries = twins.service().list(
            u"audit_entry"_s, {.filters = {Filter::equal(u"object_id"_s, id),
                                           Filter::equal(u"action"_s, u"merge"_s)}});
        PURSER_VERIFY(entries);
        QCOMPARE(entries->items.size(), 1);
    }
    const auto told = [&twins](const QString &type, const Id &id) {
        return *twins.service().count(
            u"outbox_event"_s,
            {.filters = {Filter::equal(u"event_type"_s, type),
                         {u"subject"_s, Operator::Contains, {Value(toText(id))}}}},
            10);
    };
    QCOMPARE(told(u"partner.merged"_s, twins.keptId), 1);
    QCOMPARE(told(u"deal.merge"_s, *deal), 1);
    PURSER_VERIFY(twins.unmerge());
    QCOMPARE(told(u"partner.unmerged"_s, twins.keptId), 1);
    QCOMPARE(told(u"partner.unmerge"_s, twins.otherId), 1);
}

void tst_PartnerMerge::isRefused_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("why");
    QTest::addColumn<int>("kind");
    for (const QString &engine : {u"sqlite"_s, u"postgresql"_s}) {
        const auto row = [&engine](const QString &why, ErrorKind kind) {
            QTest::addRow("%s, %s", qPrintable(engine), qPrintable(why))
                << engine << why << int(kind);
        };
        row(u"itself"_s, ErrorKind::Invalid);
        row(u"deleted"_s, ErrorKind::NotFound);
        row(u"blocked"_s, ErrorKind::Conflict);
        row(u"kept changed"_s, ErrorKind::Stale);
        row(u"other changed"_s, ErrorKind::Stale);
    }
}

void tst_PartnerMerge::isRefused()
{
    QFETCH(QString, why);
    QFETCH(int, kind);
    PURSER_OPEN_TWINS();
    RecordService &service = twins.service();
    const auto touch = [&](const Id &id, const QString &key, const QString &value) {
        return service.update(Partner, id, Operation::AnyVersion, draft({{key, value}}));
    };
    QJsonObject input{{u"other_version"_s, 1}};
    if (why == u"itself")
        input.insert(u"other_id"_s, toText(twins.keptId));
    else if (why == u"deleted")
        PURSER_VERIFY(service.remove(Partner, twins.otherId));
    else if (why == u"blocked")
        PURSER_VERIFY(touch(twins.otherId, u"status"_s, u"blocked"_s));
    else
        PURSER_VERIFY(
            touch(why.startsWith(u"kept") ? twins.keptId : twins.otherId, u"notes"_s, u"new"_s));
    if (why == u"blocked")
        input.remove(u"other_version"_s);
    const Result<ActionResult> refused = twins.merge(input, 1);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), kind);
    QCOMPARE(twins.partner(twins.keptId)->children(u"contacts"_s).size(), 1);
}

void tst_PartnerMerge::needsTheRight()
{
    PURSER_OPEN_TWINS();
    Caller caller = Caller::system(twins.company());
    caller.permissions = {u"core.partner.read"_s, u"core.partner.update"_s,
                          u"core.partner.delete"_s};
    const std::unique_ptr<RecordService> service = twins.workspace().connection().service(caller);
    for (const QString &action : {u"merge"_s, u"unmerge"_s}) {
        const QJsonObject input{{u"other_id"_s, toText(twins.otherId)}};
        const Result<ActionResult> refused =
            service->act(Partner, twins.keptId, action, action == u"merge" ? input : QJsonObject());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
    }
}

void tst_PartnerMerge::staysInTheCompany()
{
    PURSER_OPEN_TWINS();
    const Result<Id> company = twins.addCompany(u"Other"_s, u"USD"_s);
    PURSER_VERIFY(company);
    const std::unique_ptr<RecordService> service = twins.serviceOf(*company);
    const Result<Record> foreign =
        service->create(Partner, draft({{u"name"_s, u"Nordlicht"_s}, {u"is_supplier"_s, true}}));
    PURSER_VERIFY(foreign);
    const auto merge = [&](const Id &kept, const Id &other) {
        return service->act(Partner, kept, u"merge"_s, {{u"other_id"_s, toText(other)}});
    };
    QCOMPARE(merge(foreign->id(), twins.otherId).error().kind, ErrorKind::NotFound);
    QCOMPARE(merge(twins.keptId, foreign->id()).error().kind, ErrorKind::NotFound);
    PURSER_VERIFY(twins.merge());
    QVERIFY(!service->act(Partner, twins.keptId, u"unmerge"_s, {}));
}

/** The last thing that stands against it undoes all that went before. */
void tst_PartnerMerge::happensWholeOrNotAtAll()
{
    PURSER_OPEN_TWINS();
    const Result<Id> deal = twins.addDeal(u"Open"_s, twins.otherId);
    PURSER_VERIFY(deal);
    for (const Id &id : {twins.keptId, twins.otherId})
        PURSER_VERIFY(twins.service().create(u"badge"_s, draft({{u"partner_id"_s, id}})));
    const QJsonObject before = content(*twins.partner(twins.keptId));
    const Result<ActionResult> refused = twins.merge();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(refused.error().message, u"The partner has a badge already."_s);
    QCOMPARE(content(*twins.partner(twins.keptId)), before);
    QVERIFY(twins.partner(twins.otherId)->isActive());
    QCOMPARE(twins.deal(*deal)->reference(u"seller_id"), twins.otherId);
}

QTEST_GUILESS_MAIN(tst_PartnerMerge)
#include "tst_partnermerge.moc"
