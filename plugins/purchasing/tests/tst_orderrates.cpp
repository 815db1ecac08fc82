#include "plugins/purchasing/tests/purchasingworld.h"

#include <QTest>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_OrderRates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixesRateWhenSubmitted_data();
    void fixesRateWhenSubmitted();
    void findsNewestRateInForce();
    void refusesSubmissionWithoutRate();
    void computesExactlyAtSmallRates_data();
    void computesExactlyAtSmallRates();
    void findsRateBehindNewerOnesOfOtherPairs();
};

void tst_OrderRates::fixesRateWhenSubmitted_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<QString>("secondBase");
    QTest::addColumn<QString>("secondCurrency");
    QTest::addColumn<QString>("secondRate");
    QTest::addColumn<QString>("amount");
    const QString none;
    QTest::addRow("direct") << u"SEK"_s << u"EUR"_s << u"0.09"_s << none << none << none << u"90"_s;
    QTest::addRow("inverse") << u"EUR"_s << u"SEK"_s << u"12.5"_s << none << none << none
                             << u"80"_s;
    QTest::addRow("through a common base")
        << u"USD"_s << u"SEK"_s << u"10"_s << u"USD"_s << u"EUR"_s << u"0.9"_s << u"90"_s;
    QTest::addRow("through a third, one inverse")
        << u"USD"_s << u"SEK"_s << u"10"_s << u"EUR"_s << u"USD"_s << u"1.25"_s << u"80"_s;
    QTest::addRow("through a common quote")
        << u"SEK"_s << u"USD"_s << u"0.1"_s << u"EUR"_s << u"USD"_s << u"1.25"_s << u"80"_s;
    QTest::addRow("through a third, the other inverse")
        << u"SEK"_s << u"USD"_s << u"0.1"_s << u"USD"_s << u"EUR"_s << u"0.8"_s << u"80"_s;
}

void tst_OrderRates::fixesRateWhenSubmitted()
{
    QFETCH(QString, base);
    QFETCH(QString, currency);
    QFETCH(QString, rate);
    QFETCH(QString, secondBase);
    QFETCH(QString, secondCurrency);
    QFETCH(QString, secondRate);
    QFETCH(QString, amount);
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const QDate day(2026, 2, 27);
    PURSER_VERIFY(world.addRate(base, currency, rate, day));
    if (!secondBase.isEmpty())
        PURSER_VERIFY(world.addRate(secondBase, secondCurrency, secondRate, day.addDays(-3)));
    const Result<Record> order = world.submitted(u"1000"_s, {{u"currency"_s, u"SEK"_s}});
    PURSER_VERIFY(order);
    QCOMPARE(order->decimal(u"total_amount_company"), dec(amount));
    QCOMPARE(order->date(u"exchange_rate_date"), secondBase.isEmpty() ? day : day.addDays(-3));
    QCOMPARE(order->text(u"exchange_rate_source"), u"test"_s);
}

void tst_OrderRates::findsNewestRateInForce()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(world.addRate(u"EUR"_s, u"SEK"_s, u"20"_s, QDate(2026, 1, 1)));
    PURSER_VERIFY(world.addRate(u"EUR"_s, u"SEK"_s, u"10"_s, QDate(2026, 3, 2)));
    PURSER_VERIFY(world.addRate(u"EUR"_s, u"SEK"_s, u"1"_s, QDate(2026, 3, 3)));
    const Result<Record> order = world.submitted(u"1000"_s, {{u"currency"_s, u"SEK"_s}});
    PURSER_VERIFY(order);
    QCOMPARE(order->decimal(u"total_amount_company"), dec(u"100"_s));
    PURSER_VERIFY(world.addRate(u"SEK"_s, u"EUR"_s, u"0.5"_s, QDate(2026, 3, 2)));
    const Result<Record> after = world.act(u"manager"_s, order->id(), u"approve"_s);
    PURSER_VERIFY(after);
    QCOMPARE(after->decimal(u"total_amount_company"), dec(u"100"_s));
}

void tst_OrderRates::refusesSubmissionWithoutRate()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(world.addRate(u"EUR"_s, u"SEK"_s, u"10"_s, QDate(2026, 3, 3)));
    const Result<Record> order = world.submitted(u"1000"_s, {{u"currency"_s, u"SEK"_s}});
    QVERIFY(!order);
    QCOMPARE(order.error().kind, ErrorKind::Invalid);
    QCOMPARE(order.error().field, u"currency"_s);
}

void tst_OrderRates::computesExactlyAtSmallRates_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QStringList>("roles");
    for (const QString &engine : {u"sqlite"_s, u"postgresql"_s}) {
        QTest::addRow("the most that a director approves, %s", qPrintable(engine))
            << engine << u"437500000"_s << u"25000.00"_s
            << QStringList{u"manager"_s, u"director"_s};
        QTest::addRow("the least that finance approves too, %s", qPrintable(engine))
            << engine << u"437500087.5"_s << u"25000.01"_s
            << QStringList{u"manager"_s, u"director"_s, u"finance"_s};
        QTest::addRow("rounded once, %s", qPrintable(engine))
            << engine << u"546875093.75"_s << u"31250.01"_s
            << QStringList{u"manager"_s, u"director"_s, u"finance"_s};
    }
}

void tst_OrderRates::computesExactlyAtSmallRates()
{
    PURSER_FETCH_ENGINE();
    QFETCH(QString, total);
    QFETCH(QString, amount);
    QFETCH(QStringList, roles);
    World world(engine);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(world.addRate(u"EUR"_s, u"IDR"_s, u"17500"_s, QDate(2026, 2, 27)));
    const Result<Record> order = world.submitted(total, {{u"currency"_s, u"IDR"_s}});
    PURSER_VERIFY(order);
    QCOMPARE(order->decimal(u"total_amount_company"), dec(amount));
    QCOMPARE(order->decimal(u"exchange_rate").toString(), u"0.000057143"_s);
    QCOMPARE(order->text(u"exchange_rate_quotations"), u"1 EUR = 17500 IDR"_s);
    const Result<QJsonValue> preview = world.ask(order->id(), u"approvals/preview"_s);
    PURSER_VERIFY(preview);
    QCOMPARE((*preview)[u"amount"].toString(), amount);
    Result<Record> latest = order;
    for (const QString &role : roles) {
        QCOMPARE(latest->text(u"status"), u"pending_approval"_s);
        latest = world.act(role, order->id(), u"approve"_s);
        PURSER_VERIFY(latest);
        QCOMPARE(latest->decimal(u"total_amount_company"), dec(amount));
    }
    QCOMPARE(latest->text(u"status"), u"approved"_s);
}

void tst_OrderRates::findsRateBehindNewerOnesOfOtherPairs()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const QDate day(2024, 1, 2);
    PURSER_VERIFY(world.addRate(u"EUR"_s, u"USD"_s, u"1.25"_s, day));
    for (int later = 1; later <= 401; ++later)
        PURSER_VERIFY(world.addRate(u"EUR"_s, u"SEK"_s, u"11"_s, day.addDays(later)));
    const Result<Record> order = world.submitted(u"100"_s, {{u"currency"_s, u"USD"_s}});
    PURSER_VERIFY(order);
    QCOMPARE(order->decimal(u"total_amount_company"), dec(u"80"_s));
    QCOMPARE(order->date(u"exchange_rate_date"), day);
}

QTEST_GUILESS_MAIN(tst_OrderRates)
#include "tst_orderrates.moc"
