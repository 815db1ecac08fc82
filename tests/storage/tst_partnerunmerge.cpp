#include <QTest>

#include "tests/support/twins.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

namespace {

const QString Partner = u"partner"_s;
const QString Deal = u"deal"_s;

} // namespace

/** Two partners that became one are two again. */
class tst_PartnerUnmerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenBack_data() { TestDatabase::addEngines(); }
    void isTakenBack();
    void takesBackOneAfterTheOther_data() { TestDatabase::addEngines(); }
    void takesBackOneAfterTheOther();
    void leavesWhatIsNew_data() { TestDatabase::addEngines(); }
    void leavesWhatIsNew();
    void isNotTakenBackOverChanges_data();
    void isNotTakenBackOverChanges();
};

void tst_PartnerUnmerge::isTakenBack()
{
    PURSER_OPEN_TWINS({},
                      {{u"code"_s, u"S7"_s}, {u"is_customer"_s, true}, {u"phone"_s, u"030 1"_s}});
    const Id berg = twins.contactNamed(twins.otherId, u"A. Berg"_s);
    const Result<Id> deal = twins.addDeal(u"Closed"_s, twins.otherId, berg);
    PURSER_VERIFY(deal);
    const QJsonObject kept = content(*twins.partner(twins.keptId));
    const QJsonObject other = content(*twins.partner(twins.otherId));
    PURSER_VERIFY(twins.merge());
    QVERIFY(content(*twins.partner(twins.keptId)) != kept);
    const Result<ActionResult> undone = twins.unmerge();
    PURSER_VERIFY(undone);
    QCOMPARE(undone->result[u"other_id"_s].toString(), toText(twins.otherId));
    QCOMPARE(content(*twins.partner(twins.keptId)), kept);
    QCOMPARE(content(*twins.partner(twins.otherId)), other);
    QVERIFY(twins.partner(twins.otherId)->isActive());
    QCOMPARE(twins.deal(*deal)->reference(u"seller_id"), twins.otherId);
    QCOMPARE(twins.deal(*deal)->reference(u"contact_id"), berg);
    QCOMPARE(twins.deal(*deal)->children(u"parties"_s).first().reference(u"partner_id"),
             twins.otherId);
    const Result<ActionResult> again = twins.unmerge();
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    PURSER_VERIFY(twins.merge());
}

void tst_PartnerUnmerge::takesBackOneAfterTheOther()
{
    PURSER_OPEN_TWINS();
    const Result<Record> third =
        twins.add(u"Nord"_s, {}, {contact(u"Carl"_s, u"carl@nord.example"_s)}, {});
    PURSER_VERIFY(third);
    PURSER_VERIFY(twins.merge());
    PURSER_VERIFY(twins.merge({{u"other_id"_s, toText(third->id())}}));
    PURSER_VERIFY(twins.unmerge());
    QVERIFY(twins.partner(third->id())->isActive());
    QVERIFY(!twins.partner(twins.otherId)->isActive());
    PURSER_VERIFY(twins.unmerge());
    QVERIFY(twins.partner(twins.otherId)->isActive());
    QCOMPARE(titles(twins.partner(twins.keptId)->children(u"contacts"_s)), QStringList{u"Anna"_s});
}

void tst_PartnerUnmerge::leavesWhatIsNew()
{
    PURSER_OPEN_TWINS();
    PURSER_VERIFY(twins.merge());
    const Id anna = twins.contactNamed(twins.keptId, u"Anna"_s);
    const Result<Id> deal = twins.addDeal(u"New"_s, twins.keptId, anna);
    PURSER_VERIFY(deal);
    PURSER_VERIFY(twins.service().update(Partner, twins.keptId, Operation::AnyVersion,
                                         draft({{u"notes"_s, u"Calls on Mondays"_s}})));
    PURSER_VERIFY(twins.unmerge());
    QCOMPARE(twins.deal(*deal)->reference(u"seller_id"), twins.keptId);
    QCOMPARE(twins.partner(twins.keptId)->text(u"notes"), u"Calls on Mondays"_s);
}

void tst_PartnerUnmerge::isNotTakenBackOverChanges_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("said");
    for (const QString &engine : {u"sqlite"_s, u"postgresql"_s}) {
        const auto row = [&engine](const QString &what, const QString &said) {
            QTest::addRow("%s, %s", qPrintable(engine), qPrintable(what)) << engine << what << said;
        };
        row(u"field"_s, u"Code"_s);
        row(u"reference"_s, u"Open"_s);
        row(u"new use of a contact"_s, u"New"_s);
        row(u"contact of the kept one"_s, u"Open"_s);
        row(u"restored by hand"_s, u"Active"_s);
        row(u"code given again"_s, u"Code"_s);
    }
}

void tst_PartnerUnmerge::isNotTakenBackOverChanges()
{
    QFETCH(QString, what);
    QFETCH(QString, said);
    PURSER_OPEN_TWINS({}, {{u"code"_s, u"S7"_s}});
    const Result<Id> deal = twins.addDeal(u"Open"_s, twins.otherId);
    PURSER_VERIFY(deal);
    PURSER_VERIFY(twins.merge());
    RecordService &service = twins.service();
    const auto update = [&](const QString &type, const Id &id, const QString &key,
                            const Value &to) {
        return service.update(type, id, Operation::AnyVersion, draft({{key, to}}));
    };
    const Id bernd = twins.contactNamed(twins.keptId, u"Bernd"_s);
    if (what == u"field") {
        PURSER_VERIFY(update(Partner, twins.keptId, u"code"_s, u"S8"_s));
    } else if (what == u"reference") {
        const Result<Record> third = twins.add(u"Third"_s, {}, {}, {});
        PURSER_VERIFY(third);
        PURSER_VERIFY(update(Deal, *deal, u"seller_id"_s, third->id()));
    } else if (what == u"new use of a contact") {
        PURSER_VERIFY(twins.addDeal(u"New"_s, twins.keptId, bernd));
    } else if (what == u"contact of the kept one") {
        PURSER_VERIFY(
            update(Deal, *deal, u"contact_id"_s, twins.contactNamed(twins.keptId, u"Anna"_s)));
    } else if (what == u"restored by hand") {
        PURSER_VERIFY(update(Partner, twins.keptId, u"code"_s, Value()));
        PURSER_VERIFY(service.restore(Partner, twins.otherId));
        PURSER_VERIFY(update(Partner, twins.otherId, u"code"_s, Value()));
        PURSER_VERIFY(update(Partner, twins.keptId, u"code"_s, u"S7"_s));
    } else {
        PURSER_VERIFY(update(Partner, twins.keptId, u"code"_s, Value()));
        PURSER_VERIFY(twins.add(u"Third"_s, {{u"code"_s, u"S7"_s}}, {}, {}));
    }
    const QJsonObject before = content(*twins.partner(twins.keptId));
    const Result<ActionResult> refused = twins.unmerge();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY2(refused.error().message.contains(said), qPrintable(refused.error().message));
    QCOMPARE(content(*twins.partner(twins.keptId)), before);
}

QTEST_GUILESS_MAIN(tst_PartnerUnmerge)
#include "tst_partnerunmerge.moc"
