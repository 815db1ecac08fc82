#include "models/objects/import/csvreader.h"
#include "models/objects/import/partnerimport.h"

#include <QBuffer>
#include <QFile>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include "tests/support/testworkspace.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_PartnerImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesInTheRealFile_data() { TestDatabase::addEngines(); }
    void takesInTheRealFile();
    void leavesOutWhatDoesNotFit_data() { TestDatabase::addEngines(); }
    void leavesOutWhatDoesNotFit();
    void matches_data();
    void matches();
    void completesWhatIsEmpty_data() { TestDatabase::addEngines(); }
    void completesWhatIsEmpty();
    void takesAllOrNothing_data() { TestDatabase::addEngines(); }
    void takesAllOrNothing();
    void skipsOnlyTheRowThatTheDatabaseRefuses_data() { TestDatabase::addEngines(); }
    void skipsOnlyTheRowThatTheDatabaseRefuses();
    void addsNobodyTwiceAtOnce_data() { TestDatabase::addEngines(); }
    void addsNobodyTwiceAtOnce();
    void seesWhatOthersAddedMeanwhile();
    void canBeRehearsed_data() { TestDatabase::addEngines(); }
    void canBeRehearsed();
    void canBeCancelled();
    void needsTheRight();
    void recognisesColumns_data();
    void recognisesColumns();
};

namespace {

Result<ImportReport> importFrom(LocalRecordService &service,
                                QIODevice &device,
                                const ImportOptions &options = {})
{
    PURSER_ASSIGN(const std::unique_ptr<CsvReader> reader, CsvReader::open(device));
    return PartnerImport(service, options).run(*reader);
}

Result<ImportReport> importText(LocalRecordService &service,
                                const QString &text,
                                const ImportOptions &options = {})
{
    QByteArray content = text.toUtf8();
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    return importFrom(service, buffer, options);
}

/** `row column severity` of each issue but notes. */
QStringList faultsOf(const ImportReport &report)
{
    QStringList found;
    for (const ImportIssue &issue : report.issues) {
        if (issue.severity != ImportSeverity::Note)
            found.append(u"%1 %2%3"_s.arg(issue.row).arg(
                issue.column,
                issue.severity == ImportSeverity::Skipped ? u" skipped"_s : QString()));
    }
    return found;
}

Result<Record> partnerNamed(LocalRecordService &service, const QString &name)
{
    PURSER_ASSIGN(const Page page,
                  service.list(u"partner"_s, {.filters = {Filter::equal(u"name"_s, name)},
                                              .include = {u"addresses"_s, u"contacts"_s}}));
    if (page.items.size() != 1)
        return notFound(u"%1 partners called %2"_s.arg(page.items.size()).arg(name));
    return page.items.first();
}

const QString Header =
    u"name,registration_number,street,city,postal_code,country_alpha3,phone,email\n"_s;

QString manyRows(int count)
{
    QString text = Header;
    for (int i = 0; i < count; ++i)
        text += u"Firm number %1,,,,,,,\n"_s.arg(i);
    return text;
}

} // namespace

void tst_PartnerImport::takesInTheRealFile()
{
    PURSER_FETCH_ENGINE();
    QFile file(u"/work/shared/data/partners-ted.csv"_s);
    const QString beside = QStringLiteral(PURSER_SOURCE_DIR "/../shared/data/partners-ted.csv");
    if (QFile::exists(beside))
        file.setFileName(beside);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the sample files are not here");
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    ImportOptions options;
    options.fileName = u"partners-ted.csv"_s;
    const Result<ImportReport> report = importFrom(test.service(), file, options);
    PURSER_VERIFY(report);
    QCOMPARE(report->rows, 208);
    QCOMPARE(report->skipped, 0);
    QCOMPARE(report->created + report->matched, 208);
    QCOMPARE(report->created, 184);
    QCOMPARE(report->count(ImportSeverity::LeftOut), 160);
    QCOMPARE(*test.service().count(u"partner_address"_s, {}, 1'000), 117);
    QCOMPARE(*test.service().count(u"partner"_s, {}, 1'000), report->created);

    file.seek(0);
    const Result<ImportReport> again = importFrom(test.service(), file, options);
    PURSER_VERIFY(again);
    QCOMPARE(again->created, 0);
    QCOMPARE(again->matched, 208);
    QCOMPARE(again->changed, 0);
}

void tst_PartnerImport::leavesOutWhatDoesNotFit()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<ImportReport> report = importText(
        test.service(), Header + u"Good AS,1,Storgata 1,Oslo,0155,NOR,22 03 52 00,post@good.no\n"_s
                            + u"Cityless,2,Storgata 1,,0155,NOR,,\n"_s
                            + u"Wrong code,3,Rue 1,Rouen,ABC123,FRA,,\n"_s
                            + u"Wrong mail,4,,,,NOR,+47,post at wrong.no\n"_s + u",5,,,,NOR,,\n"_s
                            + u"Short,6\n"_s + u"Martian,7,Canal 1,Mars,1,MRS,,\n"_s
                            + u"VadsÃ¸ AS,8,,,,NOR,,\n"_s);
    PURSER_VERIFY(report);
    QCOMPARE(faultsOf(*report),
             (QStringList{u"3 city"_s, u"4 postal_code"_s, u"5 email"_s, u"6 name skipped"_s,
                          u"7  skipped"_s, u"8 country_alpha3"_s, u"8 country_alpha3"_s}));
    QCOMPARE(report->rows, 8);
    QCOMPARE(report->created, 6);
    QCOMPARE(report->skipped, 2);

    const Result<Record> good = partnerNamed(test.service(), u"Good AS"_s);
    PURSER_VERIFY(good);
    QCOMPARE(good->children(u"addresses"_s).size(), 1);
    QVERIFY(good->children(u"addresses"_s).first().boolean(u"is_default"));
    QCOMPARE(good->text(u"phone"), u"+47 22 03 52 00"_s);
    QVERIFY(good->boolean(u"is_supplier"));
    const Result<Record> wrong = partnerNamed(test.service(), u"Wrong code"_s);
    PURSER_VERIFY(wrong);
    QVERIFY(wrong->children(u"addresses"_s).isEmpty());
    QVERIFY2(wrong->text(u"notes").contains(u"Rue 1"), "nothing is lost");
    QVERIFY(wrong->text(u"notes").contains(u"ABC123"));
    const Result<Record> mail = partnerNamed(test.service(), u"Wrong mail"_s);
    PURSER_VERIFY(mail);
    QVERIFY(mail->text(u"notes").contains(u"post at wrong.no"));
    QCOMPARE(mail->text(u"phone"), u"+47"_s);
    QVERIFY(mail->boolean(u"phone_unreadable"));
    PURSER_VERIFY(partnerNamed(test.service(), u"Vadsø AS"_s));
}

void tst_PartnerImport::matches_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *tag, const char *first, const char *second, bool same) {
        QTest::newRow(tag) << QString::fromUtf8(first) << QString::fromUtf8(second) << same;
    };
    row("number with blanks", "Moss kommune,920 817 521", "Moss kommune,920817521", true);
    row("VAT form of the number", "PST,974 769 484", "PST Oslo,NO974769484MVA", true);
    row("number, other spelling", "Achilles Information AS,980430596",
        "\"Achilles Information AS, on behalf of others\",980430596", true);
    row("number, quite another name", "Stjørdal kommune,939958851",
        "Værnesregionen Innkjøp,939958851", false);
    row("name and no number", "Oslo tingrett,926725939", "OSLO TINGRETT,", true);
    row("name and another number", "Ålesund kommune,920415288", "Ålesund kommune,929911709", false);
    row("another legal form", "Rheinland Bürobedarf GmbH,", "Rheinland Buerobedarf,", false);
    row("legal form left out", "Toma AS,", "TOMA,", true);
    row("a name as the number", "Elvia AS,Elvia AS", "Elvia AS,980489698", true);
    row("nothing in common", "Moss kommune,920817521", "Hamar kommune,970540008", false);
}

void tst_PartnerImport::matches()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, same);
    TestWorkspace test(u"sqlite"_s);
    PURSER_VERIFY(test.open());
    const Result<ImportReport> report = importText(
        test.service(), u"name,registration_number\n"_s + first + u'\n' + second + u'\n');
    PURSER_VERIFY(report);
    QCOMPARE(report->created, same ? 1 : 2);
    QCOMPARE(report->matched, same ? 1 : 0);
}

void tst_PartnerImport::completesWhatIsEmpty()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    PURSER_VERIFY(importText(test.service(),
                             Header + u"Toma AS,984 684 037,Janaflaten 30,Godvik,5179,NOR,,\n"_s));
    const Result<ImportReport> report = importText(
        test.service(), Header + u"TOMA AS,984684037,Bryggen 1,Bergen,5003,NOR,,post@toma.no\n"_s
                            + u"Toma AS,984684037,Janaflaten 30,Godvik,5179,NOR,,info@toma.no\n"_s);
    PURSER_VERIFY(report);
    QCOMPARE(report->matched, 2);
    QCOMPARE(report->changed, 1);
    const Result<Record> toma = partnerNamed(test.service(), u"Toma AS"_s);
    PURSER_VERIFY(toma);
    QCOMPARE(toma->text(u"email"), u"post@toma.no"_s);
    const QList<Record> addresses = toma->children(u"addresses"_s);
    QCOMPARE(addresses.size(), 2);
    QCOMPARE(addresses.at(1).text(u"address_type"), u"other"_s);
    QVERIFY(addresses.at(0).boolean(u"is_default"));
    QVERIFY(!addresses.at(1).boolean(u"is_default"));
    QVERIFY2(std::any_of(report->issues.cbegin(), report->issues.cend(),
                         [](const ImportIssue &issue) {
                             return issue.row == 3 && issue.column == u"email";
                         }),
             "the other e-mail address is not passed over in silence");
}

void tst_PartnerImport::takesAllOrNothing()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    ImportOptions strict;
    strict.onFault = OnFault::Stop;
    const Result<ImportReport> refused = importText(
        test.service(), Header + u"A,,,,,NOR,,\n"_s + u"B,,,,,NOR,,nobody\n"_s + u",,,,,NOR,,\n"_s,
        strict);
    QVERIFY(!refused);
    QCOMPARE(faultyFields(refused), u"row 3 row 4"_s);
    QCOMPARE(*test.service().count(u"partner"_s, {}, 10), 0);
    const Result<ImportReport> taken =
        importText(test.service(), Header + u"A,,,,,NOR,,\nB,,,,,NOR,,\n"_s, strict);
    PURSER_VERIFY(taken);
    QCOMPARE(taken->created, 2);
}

void tst_PartnerImport::skipsOnlyTheRowThatTheDatabaseRefuses()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<ImportReport> report =
        importText(test.service(), u"name,code\nFirst,X1\nSecond,x1\nThird,X3\n"_s);
    PURSER_VERIFY(report);
    QCOMPARE(report->created, 2);
    QCOMPARE(faultsOf(*report), QStringList{u"3 code skipped"_s});
    PURSER_VERIFY(partnerNamed(test.service(), u"Third"_s));
}

void tst_PartnerImport::addsNobodyTwiceAtOnce()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    constexpr int Imports = 3;
    constexpr int Partners = 250;
    QSemaphore ready;
    QSemaphore start;
    QList<Result<ImportReport>> reports(Imports, internalError({}));
    std::vector<std::unique_ptr<QThread>> threads;
    for (Result<ImportReport> &report : reports) {
        threads.emplace_back(QThread::create([&test, &ready, &start, &report] {
            const auto session = Session::open(test.workspace().url());
            ready.release();
            start.acquire();
            if (!session)
                return;
            RecordStore store(**session);
            LocalRecordService service(store, test.workspace().registry(), test.clock(),
                                       test.service().caller());
            report = importText(service, manyRows(Partners));
        }));
        threads.back()->start();
    }
    ready.acquire(Imports);
    start.release(Imports);
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    int created = 0;
    for (const Result<ImportReport> &report : reports) {
        PURSER_VERIFY(report);
        created += report->created;
        QCOMPARE(report->created + report->matched, Partners);
    }
    QCOMPARE(created, Partners);
    QCOMPARE(*test.service().count(u"partner"_s, {}, 1'000), Partners);
}

void tst_PartnerImport::seesWhatOthersAddedMeanwhile()
{
    TestWorkspace test(u"sqlite"_s);
    PURSER_VERIFY(test.open());
    int calls = 0;
    ImportOptions options;
    options.progress = [&](int) {
        constexpr int FirstStretchIsKept = 2;
        return ++calls != FirstStretchIsKept || bool(importText(test.service(), manyRows(250)));
    };
    const Result<ImportReport> report = importText(test.service(), manyRows(250), options);
    PURSER_VERIFY(report);
    QCOMPARE(report->created, 200);
    QCOMPARE(report->matched, 50);
    QCOMPARE(*test.service().count(u"partner"_s, {}, 1'000), 250);
}

void tst_PartnerImport::canBeRehearsed()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    ImportOptions options;
    options.isDryRun = true;
    const QString content = Header + u"A,,,,,NOR,,\nB,,,,,NOR,,\nA,,,,,NOR,,\n"_s;
    const Result<ImportReport> rehearsed = importText(test.service(), content, options);
    PURSER_VERIFY(rehearsed);
    QCOMPARE(*test.service().count(u"partner"_s, {}, 10), 0);
    const Result<ImportReport> real = importText(test.service(), content);
    PURSER_VERIFY(real);
    QCOMPARE(rehearsed->created, 2);
    QCOMPARE(real->created, rehearsed->created);
    QCOMPARE(real->matched, rehearsed->matched);
}

void tst_PartnerImport::canBeCancelled()
{
    TestWorkspace test(u"sqlite"_s);
    PURSER_VERIFY(test.open());
    QString content = u"name\n"_s;
    for (int i = 0; i < 1'000; ++i)
        content += u"Partner number %1 of many\n"_s.arg(i);
    ImportOptions options;
    options.onFault = OnFault::SkipRow;
    options.progress = [](int done) { return done < 500; };
    const Result<ImportReport> cancelled = importText(test.service(), content, options);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
    const qint64 stayed = *test.service().count(u"partner"_s, {}, 10'000);
    QVERIFY2(stayed > 0 && stayed < 1'000, qPrintable(QString::number(stayed)));
    const Result<ImportReport> resumed = importText(test.service(), content);
    PURSER_VERIFY(resumed);
    QCOMPARE(resumed->created, 1'000 - stayed);
}

void tst_PartnerImport::needsTheRight()
{
    TestWorkspace test(u"sqlite"_s);
    PURSER_VERIFY(test.open());
    Caller reader = Caller::system(test.company());
    reader.permissions = {u"*.read"_s};
    const auto service = test.workspace().connection().service(reader);
    const Result<ImportReport> refused = importText(*service, u"name\nA\n"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
}

void tst_PartnerImport::recognisesColumns_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("field");
    QTest::newRow("field") << u"legal_name"_s << u"legal_name"_s;
    QTest::newRow("as people write it") << u"Legal Name"_s << u"legal_name"_s;
    QTest::newRow("other word") << u"VAT number"_s << u"tax_id"_s;
    QTest::newRow("German") << u"PLZ"_s << u"postal_code"_s;
    QTest::newRow("contact") << u"contact_name"_s << u"name"_s;
    QTest::newRow("address") << u"address.city"_s << u"city"_s;
    QTest::newRow("three letters") << u"country_alpha3"_s << u"country"_s;
    QTest::newRow("read-only") << u"phone_unreadable"_s << QString();
    QTest::newRow("reference") << u"parent_id"_s << QString();
    QTest::newRow("unknown") << u"shoe size"_s << QString();
    QTest::newRow("chosen") << u"Lieferant"_s << u"name"_s;
}

void tst_PartnerImport::recognisesColumns()
{
    QFETCH(QString, name);
    QFETCH(QString, field);
    TestWorkspace test(u"sqlite"_s);
    const QList<PartnerColumn> columns =
        recognisedColumns({name}, {{u"Lieferant"_s, u"name"_s}}, test.registry());
    QCOMPARE(columns.first().field, field);
}

QTEST_GUILESS_MAIN(tst_PartnerImport)
#include "tst_partnerimport.moc"
