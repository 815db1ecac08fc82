#include "models/objects/exchangerates.h"
#include "models/objects/import/rateimport.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include "tests/support/testworkspace.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_ExchangeRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convert_data();
    void convert();
    void areNeverInvented_data() { TestDatabase::addEngines(); }
    void areNeverInvented();
    void takeTheLatestOnOrBeforeTheDay_data() { TestDatabase::addEngines(); }
    void takeTheLatestOnOrBeforeTheDay();
    void loseNothingOnTheWay_data() { TestDatabase::addEngines(); }
    void loseNothingOnTheWay();
    void goThroughACurrencyWhoseRateIsOld_data() { TestDatabase::addEngines(); }
    void goThroughACurrencyWhoseRateIsOld();
    void comeFromTheEcb_data() { TestDatabase::addEngines(); }
    void comeFromTheEcb();
    void comeFromTheFed_data() { TestDatabase::addEngines(); }
    void comeFromTheFed();
    void readsTheFedInEitherDirection_data();
    void readsTheFedInEitherDirection();
    void nameTheFaultyRow_data();
    void nameTheFaultyRow();
    void refuseWhatTakesForever();
};

namespace {

Result<Record> quote(LocalRecordService &service,
                     const QString &base,
                     const QString &currency,
                     const QString &rate,
                     const QDate &day)
{
    PURSER_ASSIGN(const Decimal number, Decimal::parse(rate, Decimal::MaxScale));
    return service.create(u"exchange_rate"_s, draft({{u"base_currency"_s, base},
                                                     {u"currency"_s, currency},
                                                     {u"rate"_s, number},
                                                     {u"valid_on"_s, day}}));
}

const QDate Monday(2026, 3, 2);

Result<ImportReport> importText(LocalRecordService &service,
                                QByteArray content,
                                const ImportOptions &options = {})
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    return RateImport(service, options).run(buffer);
}

const QByteArray EcbDaily =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
 <gesmes:subject>Reference rates</gesmes:subject>
 <Cube>
  <Cube time='2026-03-02'>
   <Cube currency='USD' rate='1.1643'/>
   <Cube currency='JPY' rate='176.22'/>
  </Cube>
  <Cube time='2026-02-27'>
   <Cube currency='USD' rate='1.1600'/>
   <Cube currency='HRK' rate='7.5345'/>
  </Cube>
 </Cube>
</gesmes:Envelope>
)";

} // namespace

void tst_ExchangeRates::convert_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    for (const QString &engine : {u"sqlite"_s, u"postgresql"_s}) {
        const auto row = [&engine](const char *tag, const char *amount, const char *from,
                                   const char *to, const char *expected) {
            QTest::addRow("%s, %s", tag, qPrintable(engine))
                << engine << QString::fromLatin1(amount) << QString::fromLatin1(from)
                << QString::fromLatin1(to) << QString::fromLatin1(expected);
        };
        row("same", "12.34", "EUR", "EUR", "12.34");
        row("direct", "100.00", "EUR", "USD", "125.00");
        row("inverse", "100.00", "USD", "EUR", "80.00");
        row("rounded half away from zero", "0.025", "EUR", "USD", "0.03");
        row("negative", "-0.025", "EUR", "USD", "-0.03");
        row("no decimals", "10.00", "EUR", "JPY", "1762");
        row("three decimals", "10.00", "EUR", "BHD", "4.381");
        row("through the common base", "100.00", "USD", "JPY", "14098");
        row("through a common quotation", "100.00", "GBP", "AUD", "200.00");
        row("zero", "0.00", "USD", "JPY", "0");
    }
}

void tst_ExchangeRates::convert()
{
    PURSER_FETCH_ENGINE();
    QFETCH(QString, amount);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, expected);
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    PURSER_VERIFY(quote(test.service(), u"EUR"_s, u"USD"_s, u"1.25"_s, Monday));
    PURSER_VERIFY(quote(test.service(), u"EUR"_s, u"JPY"_s, u"176.22"_s, Monday));
    PURSER_VERIFY(quote(test.service(), u"EUR"_s, u"BHD"_s, u"0.43805"_s, Monday));
    PURSER_VERIFY(quote(test.service(), u"GBP"_s, u"USD"_s, u"1.3"_s, Monday));
    PURSER_VERIFY(quote(test.service(), u"AUD"_s, u"USD"_s, u"0.65"_s, Monday));
    const ExchangeRates rates(test.service());
    const Result<Decimal> converted =
        rates.convert(*Decimal::parse(amount, 4), from, to, Monday.addDays(3));
    PURSER_VERIFY(converted);
    QCOMPARE(converted->toString(), Decimal::parse(expected, 4)->toString());
}

void tst_ExchangeRates::areNeverInvented()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    PURSER_VERIFY(quote(test.service(), u"EUR"_s, u"USD"_s, u"1.25"_s, Monday));
    const ExchangeRates rates(test.service());
    for (const auto &[to, day] :
         {std::pair(u"USD"_s, Monday.addDays(-1)), std::pair(u"CHF"_s, Monday)}) {
        const Result<AppliedRate> rate = rates.rate(u"EUR"_s, to, day);
        QVERIFY(!rate);
        QCOMPARE(rate.error().kind, ErrorKind::Invalid);
        QCOMPARE(rate.error().field, u"currency"_s);
    }
    const Result<Id> other = test.addCompany(u"Other"_s, u"USD"_s);
    PURSER_VERIFY(other);
    const auto elsewhere = test.serviceOf(*other);
    QVERIFY(!ExchangeRates(*elsewhere).rate(u"EUR"_s, u"USD"_s, Monday));
}

void tst_ExchangeRates::takeTheLatestOnOrBeforeTheDay()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    PURSER_VERIFY(quote(test.service(), u"EUR"_s, u"USD"_s, u"1.1"_s, Monday));
    PURSER_VERIFY(quote(test.service(), u"EUR"_s, u"USD"_s, u"1.2"_s, Monday.addDays(2)));
    PURSER_VERIFY(quote(test.service(), u"USD"_s, u"EUR"_s, u"0.5"_s, Monday.addDays(3)));
    const ExchangeRates rates(test.service());
    const auto on = [&rates](int days) {
        const Result<AppliedRate> rate = rates.rate(u"EUR"_s, u"USD"_s, Monday.addDays(days));
        return rate ? rate->toDecimal()->toString() + u' ' + rate->date().toString(Qt::ISODate)
                    : rate.error().message;
    };
    QCOMPARE(on(0), u"1.1 2026-03-02"_s);
    QCOMPARE(on(1), u"1.1 2026-03-02"_s);
    QCOMPARE(on(2), u"1.2 2026-03-04"_s);
    QCOMPARE(on(5), u"2 2026-03-05"_s);
}

void tst_ExchangeRates::loseNothingOnTheWay()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    PURSER_VERIFY(quote(test.service(), u"USD"_s, u"IDR"_s, u"16543.21"_s, Monday));
    const ExchangeRates rates(test.service());
    const Decimal rupiah = Decimal::fromUnits(100'000'000'000'000, 2);
    // 1,000,000,000,000 / 16,543.21 = 60,447,760.742…
    QCOMPARE(rates.convert(rupiah, u"IDR"_s, u"USD"_s, Monday)->toString(), u"60447760.74"_s);
    const Decimal most = Decimal::fromUnits(std::numeric_limits<qint64>::max(), 2);
    QVERIFY(!rates.convert(most, u"USD"_s, u"IDR"_s, Monday));
}

void tst_ExchangeRates::goThroughACurrencyWhoseRateIsOld()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    constexpr int Days = 501;
    PURSER_VERIFY(quote(test.service(), u"EUR"_s, u"USD"_s, u"1.3"_s, Monday.addDays(-9)));
    PURSER_VERIFY(quote(test.service(), u"EUR"_s, u"USD"_s, u"1.25"_s, Monday));
    PURSER_VERIFY(quote(test.service(), u"EUR"_s, u"JPY"_s, u"175"_s, Monday.addDays(-1)));
    for (int day = 1; day <= Days; ++day)
        PURSER_VERIFY(quote(test.service(), u"USD"_s, u"CHF"_s, u"0.9"_s, Monday.addDays(day)));
    const Result<AppliedRate> rate =
        ExchangeRates(test.service()).rate(u"USD"_s, u"JPY"_s, Monday.addDays(Days));
    PURSER_VERIFY(rate);
    QCOMPARE(rate->toDecimal()->toString(), u"140"_s);
    QCOMPARE(rate->date(), Monday.addDays(-1));
    QCOMPARE(rate->quotations(), u"1 EUR = 1.25 USD; 1 EUR = 175 JPY"_s);
}

void tst_ExchangeRates::comeFromTheEcb()
{
    PURSER_FETCH_ENGINE();
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    ImportOptions rehearsal;
    rehearsal.isDryRun = true;
    const Result<ImportReport> rehearsed = importText(test.service(), EcbDaily, rehearsal);
    PURSER_VERIFY(rehearsed);
    QCOMPARE(rehearsed->created, 3);
    QCOMPARE(*test.service().count(u"exchange_rate"_s, {}, 100), 0);

    const Result<ImportReport> report = importText(test.service(), EcbDaily);
    PURSER_VERIFY(report);
    QCOMPARE(report->rows, 4);
    QCOMPARE(report->created, 3);
    QCOMPARE(report->skipped, 1);
    QCOMPARE(report->issues.first().row, 11);
    QCOMPARE(report->issues.first().column, u"currency"_s);
    QCOMPARE(ExchangeRates(test.service())
                 .convert(Decimal::fromUnits(1'000, 2), u"EUR"_s, u"USD"_s, QDate(2026, 2, 28))
                 ->toString(),
             u"11.6"_s);

    QByteArray corrected = EcbDaily;
    corrected.replace("1.1643", "1.1650");
    const Result<ImportReport> again = importText(test.service(), corrected);
    PURSER_VERIFY(again);
    QCOMPARE(again->created, 0);
    QCOMPARE(again->matched, 3);
    QCOMPARE(again->changed, 1);
    QCOMPARE(*test.service().count(u"exchange_rate"_s, {}, 100), 3);
}

void tst_ExchangeRates::comeFromTheFed()
{
    PURSER_FETCH_ENGINE();
    QFile file(QStringLiteral(PURSER_SOURCE_DIR "/../shared/data/exchange-rates-monthly.csv"));
    if (!file.exists())
        file.setFileName(u"/work/shared/data/exchange-rates-monthly.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the sample files are not here");
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<ImportReport> report = RateImport(test.service(), {}).run(file);
    PURSER_VERIFY(report);
    QCOMPARE(report->rows, 23 * 78);
    QCOMPARE(report->created, 23 * 78);
    QCOMPARE(report->count(ImportSeverity::Note), report->issues.size());
    const ExchangeRates rates(test.service());
    const auto rate = [&rates](const QString &from, const QString &to, const QDate &day) {
        const Result<AppliedRate> found = rates.rate(from, to, day);
        return found ? found->toDecimal()->toString() : found.error().message;
    };
    // In January 2020 a euro was worth 1.1098 dollars, and the file has 0.9011.
    QCOMPARE(rate(u"EUR"_s, u"USD"_s, {2020, 1, 15}), u"1.109754744"_s);
    QCOMPARE(rate(u"USD"_s, u"JPY"_s, {2020, 1, 15}), u"109.2667"_s);
    QCOMPARE(rate(u"EUR"_s, u"JPY"_s, {2020, 1, 15}), u"121.259238708"_s);
    QCOMPARE(rate(u"USD"_s, u"VES"_s, {2020, 1, 15}), u"66616.9705"_s);
    QCOMPARE(rate(u"USD"_s, u"VED"_s, {2021, 12, 1}), u"4.6038"_s);
}

void tst_ExchangeRates::readsTheFedInEitherDirection_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("rate");
    QTest::newRow("dollars for a pound") << QByteArray("United Kingdom,1.25\n") << u"1.1"_s;
    QTest::newRow("pounds for a dollar") << QByteArray("United Kingdom,0.8\n") << u"0.909090909"_s;
    QTest::newRow("dollars for a New Zealand dollar")
        << QByteArray("New Zealand,0.6\n") << u"1.1"_s;
    QTest::newRow("New Zealand dollars for a dollar")
        << QByteArray("New Zealand,1.6\n") << u"0.909090909"_s;
    QTest::newRow("as the release has it") << QByteArray("Japan,150\n") << u"1.1"_s;
}

void tst_ExchangeRates::readsTheFedInEitherDirection()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, rate);
    TestWorkspace test(u"sqlite"_s);
    PURSER_VERIFY(test.open());
    PURSER_VERIFY(importText(
        test.service(), "Date,Country,Exchange rate\n2026-01-01,Euro,1.1\n2026-01-01," + rows));
    const Result<AppliedRate> found =
        ExchangeRates(test.service()).rate(u"EUR"_s, u"USD"_s, QDate(2026, 2, 1));
    PURSER_VERIFY(found);
    QCOMPARE(found->toDecimal()->toString(), rate);
}

void tst_ExchangeRates::nameTheFaultyRow_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    const QByteArray header = "Date,Country,Exchange rate\n2026-01-01,Euro,1.1\n";
    QTest::newRow("no rate") << QByteArray(header + "2026-02-01,Euro,\n") << u"3 Exchange rate"_s;
    QTest::newRow("no number") << QByteArray(header + "2026-02-01,Euro,ND\n")
                               << u"3 Exchange rate"_s;
    QTest::newRow("zero") << QByteArray(header + "2026-02-01,Euro,0\n") << u"3 Exchange rate"_s;
    QTest::newRow("too many digits")
        << QByteArray(header + "2026-02-01,Euro,1.12345678901\n") << u"3 Exchange rate"_s;
    QTest::newRow("unknown country")
        << QByteArray(header + "2026-02-01,Mars,1.1\n") << u"3 Country"_s;
    QTest::newRow("former currency")
        << QByteArray(header + "2026-02-01,Ireland,1.1\n") << u"3 Country"_s;
    QTest::newRow("no date") << QByteArray(header + "Feb 2026,Euro,1.1\n") << u"3 Date"_s;
    QTest::newRow("cell missing") << QByteArray(header + "2026-02-01,Euro\n") << u"3 "_s;
    QTest::newRow("one currency") << QByteArray(
        "currency,base_currency,rate,valid_on\nGBP,EUR,0.85,2026-03-01\n"
        "USD,USD,2,2026-01-06\n") << u"3 currency"_s;
    QTest::newRow("one currency of the ECB")
        << QByteArray("<a><Cube time='2026-03-02'>\n<Cube currency='USD' rate='1.1'/>\n"
                      "<Cube currency='EUR' rate='1'/></Cube></a>")
        << u"3 currency"_s;
    QTest::newRow("twice") << QByteArray(header + "2026-01-01,Euro,1.2\n") << u"3 rate"_s;
}

void tst_ExchangeRates::nameTheFaultyRow()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, place);
    TestWorkspace test(u"sqlite"_s);
    PURSER_VERIFY(test.open());
    ImportOptions strict;
    strict.onFault = OnFault::Stop;
    const Result<ImportReport> stopped = importText(test.service(), content, strict);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Invalid);
    QCOMPARE(*test.service().count(u"exchange_rate"_s, {}, 100), 0);
    const Result<ImportReport> report = importText(test.service(), content);
    PURSER_VERIFY(report);
    QCOMPARE(report->created, 1);
    QCOMPARE(report->count(ImportSeverity::Skipped), 1);
    const auto fault =
        std::find_if(report->issues.cbegin(), report->issues.cend(), [](const ImportIssue &issue) {
            return issue.severity == ImportSeverity::Skipped;
        });
    QCOMPARE(u"%1 %2"_s.arg(fault->row).arg(fault->column), place);
    for (const QByteArray &broken :
         {QByteArray("<a><b>"), QByteArray("<a/>"), QByteArray(), QByteArray("x,y\n1,2\n")}) {
        const Result<ImportReport> refused = importText(test.service(), broken);
        QVERIFY(!refused);
        QVERIFY2(refused.error().field.startsWith(u"line"), qPrintable(refused.error().message));
    }
}

void tst_ExchangeRates::refuseWhatTakesForever()
{
    TestWorkspace test(u"sqlite"_s);
    PURSER_VERIFY(test.open());
    const auto messageFor = [&test](const QByteArray &from, const QByteArray &to) {
        const Result<ImportReport> refused =
            importText(test.service(), QByteArray(EcbDaily).replace(from, to));
        return refused ? QString() : refused.error().message;
    };
    QByteArray attributes;
    for (int i = 0; i < 300'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    QCOMPARE(messageFor("<Cube currency='JPY'", "<Cube" + attributes),
             u"Line 7: an element has more than 100 attributes."_s);
    const QString message = messageFor("<gesmes:Envelope", "<!DOCTYPE a><gesmes:Envelope");
    QVERIFY2(message.contains(u"document type declaration"), qPrintable(message));
}

QTEST_GUILESS_MAIN(tst_ExchangeRates)
#include "tst_exchangerates.moc"
