#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

#include "tests/cli/clirun.h"

using namespace purser::test;
using namespace Qt::StringLiterals;

/** `purserctl import`: what is good goes in, the rest is named by file, row and field. */
class CliImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsSamples();
    void namesFaultsByRowAndField();
    void stopsOnFaultWhenTold();
    void dryRunWritesNothing();
    void dryRunOfOrdersSaysWhatWouldHappen();
    void takesColumnsAsTold();
    void hidesNotesUntilAsked();
    void answersInJson();
    void badTable_data();
    void badTable();
    void badOrder_data();
    void badOrder();
    void totalsThatDifferAreShown();
    void mayNot();
    void interruptionStopsCleanly();

private:
    int count(const QString &noun) const;

    std::unique_ptr<CliRun> m_run;
};

namespace {

QByteArray content(const QString &path)
{
    QFile file(QStringLiteral(PURSER_SOURCE_DIR) + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll();
}

QByteArray order()
{
    return content(u"plugins/purchasing/sample/orders/workshop-tools.xml"_s);
}

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray xml = order();
    if (!xml.contains(from))
        qFatal("the sample order does not hold %s", from.constData());
    return xml.replace(xml.indexOf(from), from.size(), to);
}

constexpr qint64 Huge = 100 * 1024 * 1024;

/** A file of that size without its bytes being written. */
void makeLarge(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(Huge))
        qFatal("%s cannot be made", qPrintable(path));
}

} // namespace

void CliImportTest::init()
{
    m_run = std::make_unique<CliRun>();
    m_run->environment().insert(u"PURSER_SAMPLE_PASSWORD"_s, u"correct horse battery"_s);
    PURSER_COMPARE_EXIT((*m_run)({u"db"_s, u"init"_s, u"--sample"_s}), 0);
}

int CliImportTest::count(const QString &noun) const
{
    return int((*m_run)({noun, u"list"_s, u"--ids"_s, u"--limit=0"_s}).lines().size());
}

void CliImportTest::importsSamples()
{
    const int before = count(u"partner"_s);
    const QString partners = m_run->write(u"p.csv"_s, content(u"resources/sample/partners.csv"_s));
    const QString rates = m_run->write(u"r.csv"_s, content(u"resources/sample/rates.csv"_s));
    PURSER_COMPARE_EXIT((*m_run)({u"import"_s, u"rates"_s, rates, u"--user=finance"_s}), 0);
    PURSER_COMPARE_EXIT((*m_run)({u"import"_s, u"partners"_s, partners, u"--user=buyer"_s}), 0);
    QCOMPARE(count(u"partner"_s), before + 16);
    const CliOutcome orders =
        (*m_run)({u"import"_s, u"orders"_s, m_run->write(u"o.xml"_s, order()), u"--user=buyer"_s});
    PURSER_COMPARE_EXIT(orders, 0);
    QVERIFY2(orders.out.contains("PO-"), orders.out.constData());
    QCOMPARE(count(u"partner"_s), before + 17); // the supplier was found, the buyer is new
}

void CliImportTest::namesFaultsByRowAndField()
{
    const int before = count(u"partner"_s);
    const QString path = m_run->write(u"p.csv"_s, "name,currency,credit_limit,email,country\n"
                                                  "Good One,EUR,100.50,a@one.example,DE\n"
                                                  ",EUR,1,b@two.example,DE\n"
                                                  "Bad Currency,EUX,1,c@three.example,DE\n"
                                                  "Many Digits,EUR,1.1234567,d@four.example,DE\n"
                                                  "Bad Country,EUR,1,e@five.example,QQ\n"
                                                  "Good Two,USD,2,f@six.example,\n");
    const CliOutcome outcome = (*m_run)({u"import"_s, u"partners"_s, path});
    PURSER_COMPARE_EXIT(outcome, 5);
    for (const QByteArray place :
         {"p.csv:3: name", "p.csv:4: currency", "p.csv:5: credit_limit", "p.csv:6: country"})
        QVERIFY2(outcome.out.contains(place), outcome.out.constData());
    QVERIFY2(!outcome.out.contains("p.csv:7"), outcome.out.constData());
    QVERIFY2(count(u"partner"_s) >= before + 2, outcome.out.constData());
}

void CliImportTest::stopsOnFaultWhenTold()
{
    const int before = count(u"partner"_s);
    const QString path = m_run->write(u"p.csv"_s, "name,currency\nGood,EUR\n,EUR\n");
    const CliOutcome outcome = (*m_run)({u"import"_s, u"partners"_s, path, u"--stop-on-fault"_s});
    PURSER_COMPARE_EXIT(outcome, 5);
    QVERIFY2(outcome.err.contains("p.csv"), outcome.err.constData());
    QCOMPARE(count(u"partner"_s), before);
}

void CliImportTest::dryRunWritesNothing()
{
    const int before = count(u"partner"_s);
    const QString path = m_run->write(u"p.csv"_s, "name,currency\nGood,EUR\n");
    const CliOutcome outcome =
        (*m_run)({u"import"_s, u"partners"_s, path, u"--dry-run"_s, u"--json"_s});
    PURSER_COMPARE_EXIT(outcome, 0);
    QCOMPARE(outcome.json()[u"files"][0][u"created"].toInt(), 1);
    QCOMPARE(count(u"partner"_s), before);
}

void CliImportTest::dryRunOfOrdersSaysWhatWouldHappen()
{
    const int orders = count(u"order"_s);
    const int partners = count(u"partner"_s);
    const QString good = m_run->write(u"o.xml"_s, order());
    const QString bad = m_run->write(u"bad.xml"_s, "<Order>");
    const QStringList line{u"import"_s, u"orders"_s, good, bad, u"--user=buyer"_s};
    const CliOutcome tried = (*m_run)(line + QStringList{u"--dry-run"_s});
    PURSER_COMPARE_EXIT(tried, 5);
    QVERIFY2(tried.out.contains("PO-") && tried.out.contains("nothing was written"),
             tried.out.constData());
    QVERIFY2(tried.err.contains("bad.xml"), tried.err.constData());
    QCOMPARE(count(u"order"_s), orders);
    QCOMPARE(count(u"partner"_s), partners);
    const CliOutcome done = (*m_run)(line);
    PURSER_COMPARE_EXIT(done, 5);
    QCOMPARE(count(u"order"_s), orders + 1);
    const auto number = [](const CliOutcome &outcome) {
        const qsizetype at = outcome.out.indexOf("PO-");
        return outcome.out.mid(at, outcome.out.indexOf(',', at) - at).trimmed();
    };
    QVERIFY2(number(tried).startsWith(number(done).left(14)), "no number was used up");
}

void CliImportTest::takesColumnsAsTold()
{
    const QString path = m_run->write(u"p.csv"_s, "name,home\nGood,https://good.example\n");
    PURSER_COMPARE_EXIT(
        (*m_run)({u"import"_s, u"partners"_s, path, u"--column"_s, u"home=website"_s}), 0);
    const CliOutcome shown = (*m_run)({u"partner"_s, u"show"_s, u"Good"_s, u"--json"_s});
    QCOMPARE(shown.json()[u"website"].toString(), u"https://good.example"_s);
    const CliOutcome unwanted =
        (*m_run)({u"import"_s, u"partners"_s, path, u"--column"_s, u"home="_s});
    PURSER_COMPARE_EXIT(unwanted, 0);
    QVERIFY2(!unwanted.out.contains("home"), unwanted.out.constData());
    PURSER_COMPARE_EXIT((*m_run)({u"import"_s, u"partners"_s, path}), 5);
    const CliOutcome unclear =
        (*m_run)({u"import"_s, u"partners"_s, path, u"--column"_s, u"home"_s});
    PURSER_COMPARE_EXIT(unclear, 5);
    QVERIFY(unclear.err.contains("NAME=FIELD"));
}

void CliImportTest::hidesNotesUntilAsked()
{
    const QString path = m_run->write(u"p.csv"_s, "name\nFjordfrakt AS\n");
    const QStringList line{u"import"_s, u"partners"_s, path};
    QVERIFY(!(*m_run)(line).out.contains("Taken for"));
    QVERIFY((*m_run)(line + QStringList{u"--notes"_s}).out.contains("p.csv:2: name: Taken for"));
}

void CliImportTest::answersInJson()
{
    const QString good = m_run->write(u"good.csv"_s, "name\nGood\n,\n");
    const CliOutcome outcome =
        (*m_run)({u"import"_s, u"partners"_s, u"missing.csv"_s, good, u"--json"_s});
    PURSER_COMPARE_EXIT(outcome, 3);
    const QJsonArray files = outcome.json()[u"files"].toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0][u"error"][u"code"].toString(), u"RESOURCE_NOT_FOUND"_s);
    QCOMPARE(files[1][u"file"].toString(), good);
    QCOMPARE(files[1][u"created"].toInt(), 1);
}

void CliImportTest::badTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("empty") << QByteArray() << QByteArray("Line 1");
    QTest::newRow("quote that is not closed")
        << QByteArray("name\nGood\n\"Bad\n") << QByteArray("Line 3");
    QTest::newRow("quote inside") << QByteArray("name\n\"A\"B\n") << QByteArray("Line 2");
    QTest::newRow("no UTF-8") << QByteArray("name\nGood\nB\xe9rgen\n") << QByteArray("Line 3");
    QTest::newRow("NUL") << QByteArray("name\nGo\0od\n", 11) << QByteArray("Line 2");
    QTest::newRow("no column of names") << QByteArray("city\nOslo\n") << QByteArray("name");
    QTest::newRow("100 MB") << QByteArray() << QByteArray("at most 64 MB");
}

void CliImportTest::badTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, said);
    const QString bad = m_run->write(u"bad.csv"_s, bytes);
    if (said.contains("MB"))
        makeLarge(bad);
    const QString good = m_run->write(u"good.csv"_s, "name\nGood\n");
    const int before = count(u"partner"_s);
    const CliOutcome outcome = (*m_run)({u"import"_s, u"partners"_s, bad, good});
    PURSER_COMPARE_EXIT(outcome, 5);
    QVERIFY2(outcome.err.contains("bad.csv"), outcome.err.constData());
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    QVERIFY(count(u"partner"_s) > before);
    QVERIFY(outcome.out.contains("good.csv"));
}

void CliImportTest::badOrder_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("said");
    QByteArray deep;
    for (int i = 0; i < 5'000; ++i)
        deep += "<a>";
    QTest::newRow("malformed") << changed("</cbc:ID>", "</cbc:Id>") << QByteArray("line 7");
    QTest::newRow("truncated") << order().left(3'000) << QByteArray("ends in the middle");
    QTest::newRow("no UTF-8") << changed("Bremen", "Br\xe9men") << QByteArray("UTF-8");
    QTest::newRow("nested deeply") << changed("<cac:Delivery>", deep) << QByteArray("nested");
    QTest::newRow("entity") << changed("<Order ", "<!DOCTYPE a [<!ENTITY b \"c\">]><Order ")
                            << QByteArray("line 2");
    QTest::newRow("too many digits")
        << changed(">12<", ">12.00000001<") << QByteArray("OrderLine[2]/LineItem/Quantity");
    QTest::newRow("currency") << changed(">EUR</cbc:Doc", ">EUX</cbc:Doc")
                              << QByteArray("DocumentCurrencyCode");
    QTest::newRow("country") << changed(">DE<", ">QQ<") << QByteArray("IdentificationCode");
    QTest::newRow("unit") << changed("\"SET\"", "\"??\"")
                          << QByteArray("OrderLine[2]/LineItem/Quantity");
    QTest::newRow("100 MB") << QByteArray() << QByteArray("larger than");
}

void CliImportTest::badOrder()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, said);
    const int before = count(u"order"_s);
    const QString bad = m_run->write(u"bad.xml"_s, bytes);
    if (bytes.isEmpty())
        makeLarge(bad);
    const QString good = m_run->write(u"good.xml"_s, order());
    const CliOutcome outcome = (*m_run)({u"import"_s, u"orders"_s, bad, good, u"--user=buyer"_s});
    PURSER_COMPARE_EXIT(outcome, 5);
    QVERIFY2(outcome.err.contains("bad.xml"), outcome.err.constData());
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    QCOMPARE(count(u"order"_s), before + 1);
    QVERIFY(outcome.out.contains("good.xml: imported"));
}

void CliImportTest::totalsThatDifferAreShown()
{
    const int before = count(u"order"_s);
    const QString path = m_run->write(u"o.xml"_s, changed("PayableAmount currencyID=\"EUR\">2",
                                                          "PayableAmount currencyID=\"EUR\">3"));
    const CliOutcome outcome = (*m_run)({u"import"_s, u"orders"_s, path, u"--user=buyer"_s});
    PURSER_COMPARE_EXIT(outcome, 5);
    QVERIFY2(outcome.out.contains("payable_amount is 3690.77 in the file and 2690.77 here"),
             outcome.out.constData());
    QCOMPARE(count(u"order"_s), before + 1);
}

void CliImportTest::mayNot()
{
    const QString path = m_run->write(u"o.xml"_s, order());
    PURSER_COMPARE_EXIT((*m_run)({u"import"_s, u"orders"_s, path, u"--user=auditor"_s}), 4);
    const QString table = m_run->write(u"p.csv"_s, "name\nGood\n");
    PURSER_COMPARE_EXIT((*m_run)({u"import"_s, u"partners"_s, table, u"--user=auditor"_s}), 4);
}

/** The file is a pipe, so that the signal comes before the rows do. */
void CliImportTest::interruptionStopsCleanly()
{
    const int before = count(u"partner"_s);
    const QString path = m_run->path(u"pipe.csv"_s);
    QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    QProcess process;
    process.setProcessEnvironment(m_run->environment());
    process.start(QStringLiteral(PURSER_BINARY_DIR "/bin/purserctl"),
                  {u"import"_s, u"partners"_s, path});
    QVERIFY(process.waitForStarted());
    QFile pipe(path);
    QVERIFY(pipe.open(QIODevice::WriteOnly)); // waits until it is read
    QCOMPARE(kill(pid_t(process.processId()), SIGINT), 0);
    QByteArray rows = "name\n";
    for (int i = 0; i < 1'000; ++i)
        rows += "Firm " + QByteArray::number(i) + '\n';
    pipe.write(rows);
    pipe.close();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("cancelled"));
    QCOMPARE(count(u"partner"_s), before);
}

QTEST_GUILESS_MAIN(CliImportTest)
#include "tst_import.moc"
