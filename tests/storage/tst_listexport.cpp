#include "models/objects/export/listexport.h"
#include "models/objects/import/csvreader.h"
#include "models/objects/import/partnerimport.h"
#include "models/objects/import/tablefile.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testworkspace.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_ListExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCsv_data() { TestDatabase::addEngines(); }
    void writesCsv();
    void writesEveryPage_data() { TestDatabase::addEngines(); }
    void writesEveryPage();
    void canBeReadInAgain();
    void writesXlsx();
    void xlsxCanBeReadInAgain();
    void leavesOutWhatIsSensitive();
    void refuses();
};

namespace {

Result<Record> addPartner(LocalRecordService &service,
                          const QString &name,
                          const QMap<QString, Value> &more = {})
{
    QMap<QString, Value> values{{u"name"_s, name}, {u"is_supplier"_s, true}};
    values.insert(more);
    return service.create(u"partner"_s, draft(values));
}

QByteArray csvOf(LocalRecordService &service, const ExportRequest &request)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<qint64> rows = exportCsv(service, request, buffer);
    return rows ? buffer.data() : described(rows.error()).toUtf8();
}

} // namespace

void tst_ListExport::writesCsv()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<Record> category =
        test.service().create(u"partner_category"_s, draft({{u"name"_s, u"Steel, raw"_s}}));
    PURSER_VERIFY(category);
    PURSER_VERIFY(addPartner(test.service(), u"Łódź \"Stal\""_s,
                             {{u"category_id"_s, category->id()},
                              {u"currency"_s, u"PLN"_s},
                              {u"credit_limit"_s, Decimal::fromUnits(15, 1)}}));
    const ExportRequest request{
        u"partner"_s,
        {},
        {u"name"_s, u"is_supplier"_s, u"category_id"_s, u"credit_limit"_s, u"email"_s}};
    QCOMPARE(QString::fromUtf8(csvOf(test.service(), request)),
             u"name,is_supplier,category_id,credit_limit,email\r\n"
             "\"Łódź \"\"Stal\"\"\",true,\"Steel, raw\",1.5,\r\n"_s);
}

void tst_ListExport::writesEveryPage()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    constexpr int Many = 1'203;
    PURSER_VERIFY(test.service().inOneTransaction([](UnitOfWork &work) -> Result<> {
        for (int i = 0; i < Many; ++i)
            PURSER_TRY(work.create(u"partner_category"_s,
                                   draft({{u"name"_s, u"Category %1"_s.arg(i % 7)}})));
        return {};
    }));
    ExportRequest request{u"partner_category"_s, {}, {u"id"_s}};
    qint64 last = 0;
    request.progress = [&last](qint64 rows) {
        last = rows;
        return true;
    };
    const QList<QByteArray> lines = csvOf(test.service(), request).trimmed().split('\n');
    QCOMPARE(lines.size(), Many + 1);
    QCOMPARE(QSet<QByteArray>(lines.cbegin(), lines.cend()).size(), Many + 1);
    QCOMPARE(last, Many);
}

void tst_ListExport::canBeReadInAgain()
{
    TestWorkspace test(u"sqlite"_s);
    PURSER_VERIFY(test.open());
    PURSER_VERIFY(addPartner(test.service(), u"Zeile eins, \"zwei\""_s,
                             {{u"code"_s, u"X-1"_s}, {u"website"_s, u"https://example.com/"_s}}));
    QByteArray csv =
        csvOf(test.service(), {u"partner"_s, {}, {u"code"_s, u"name"_s, u"website"_s}});
    const Result<Id> other = test.addCompany(u"Other"_s, u"EUR"_s);
    PURSER_VERIFY(other);
    const auto there = test.serviceOf(*other);
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    const auto reader = CsvReader::open(buffer);
    PURSER_VERIFY(reader);
    const Result<ImportReport> report = PartnerImport(*there, {}).run(**reader);
    PURSER_VERIFY(report);
    QCOMPARE(report->created, 1);
    QVERIFY(report->issues.isEmpty());
    QCOMPARE(csvOf(*there, {u"partner"_s, {}, {u"code"_s, u"name"_s, u"website"_s}}), csv);
}

void tst_ListExport::writesXlsx()
{
    const QTemporaryDir folder;
    TestWorkspace test(u"sqlite"_s);
    PURSER_VERIFY(test.open());
    PURSER_VERIFY(addPartner(test.service(), u"A"_s));
    const QString file = folder.filePath(u"partners.xlsx"_s);
    const Result<qint64> rows = exportXlsx(test.service(), {u"partner"_s}, file);
    PURSER_VERIFY(rows);
    QCOMPARE(*rows, 1);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.read(4).startsWith("PK\x03\x04"));
    const Result<qint64> nowhere =
        exportXlsx(test.service(), {u"partner"_s}, folder.filePath(u"no/such/folder.xlsx"_s));
    QCOMPARE(nowhere.error().kind, ErrorKind::Unavailable);
}

void tst_ListExport::xlsxCanBeReadInAgain()
{
    const QTemporaryDir folder;
    TestWorkspace test(u"sqlite"_s);
    PURSER_VERIFY(test.open());
    PURSER_VERIFY(addPartner(test.service(), u"Zeile <eins> & \"zwei\""_s,
                             {{u"code"_s, u"0042"_s},
                              {u"currency"_s, u"EUR"_s},
                              {u"credit_limit"_s, Decimal::fromUnits(12345, 1)}}));
    const QStringList columns{u"code"_s, u"name"_s, u"currency"_s, u"credit_limit"_s};
    const QString file = folder.filePath(u"partners.xlsx"_s);
    PURSER_VERIFY(exportXlsx(test.service(), {u"partner"_s, {}, columns}, file));
    const Result<Id> other = test.addCompany(u"Other"_s, u"EUR"_s);
    PURSER_VERIFY(other);
    const auto there = test.serviceOf(*other);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const auto reader = openTable(written);
    PURSER_VERIFY(reader);
    const Result<ImportReport> report = PartnerImport(*there, {}).run(**reader);
    PURSER_VERIFY(report);
    QCOMPARE(report->created, 1);
    for (const ImportIssue &issue : report->issues)
        QFAIL(qPrintable(issue.column + u": "_s + issue.message));
    QCOMPARE(csvOf(*there, {u"partner"_s, {}, columns}),
             csvOf(test.service(), {u"partner"_s, {}, columns}));
}

void tst_ListExport::leavesOutWhatIsSensitive()
{
    TestWorkspace test(u"sqlite"_s);
    PURSER_VERIFY(test.open());
    const QByteArray header = csvOf(test.service(), {u"user"_s});
    QVERIFY(header.contains("login"));
    QVERIFY(!header.contains("password_hash"));
}

void tst_ListExport::refuses()
{
    TestWorkspace test(u"sqlite"_s);
    PURSER_VERIFY(test.open());
    QBuffer closed;
    const auto kindOf = [&](const ExportRequest &request, QIODevice &device) {
        const Result<qint64> rows = exportCsv(test.service(), request, device);
        return rows ? ErrorKind::Internal : rows.error().kind;
    };
    QBuffer open;
    open.open(QIODevice::WriteOnly);
    QCOMPARE(kindOf({u"partner"_s, {}, {u"shoe_size"_s}}, open), ErrorKind::Invalid);
    QCOMPARE(kindOf({u"nothing"_s}, open), ErrorKind::NotFound);
    ExportRequest cancelled{u"industry"_s};
    cancelled.progress = [](qint64) { return false; };
    QCOMPARE(kindOf(cancelled, open), ErrorKind::Cancelled);
    QCOMPARE(kindOf({u"industry"_s}, closed), ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(tst_ListExport)
#include "tst_listexport.moc"
