#include "plugins/purchasing/domain/orders/totals.h"

#include <QRandomGenerator>
#include <QTest>

using namespace purser;
using namespace purser::purchasing;
using namespace Qt::StringLiterals;

namespace {

Decimal dec(const QString &text)
{
    return Decimal::parse(text, 6).value();
}

/**
 * A whole number of any size in decimal digits, the lowest first: slow and independent of the
 * 128-bit arithmetic that it checks.
 */
class Digits
{
public:
    explicit Digits(quint64 value = 0)
    {
        for (; value > 0; value /= 10)
            m_digits.append(int(value % 10));
    }

    Digits operator*(const Digits &other) const
    {
        Digits product;
        product.m_digits.fill(0, m_digits.size() + other.m_digits.size() + 1);
        for (qsizetype i = 0; i < m_digits.size(); ++i) {
            int carry = 0;
            for (qsizetype j = 0; j < other.m_digits.size() || carry > 0; ++j) {
                const int digit = j < other.m_digits.size() ? other.m_digits.at(j) : 0;
                const int sum = product.m_digits.at(i + j) + m_digits.at(i) * digit + carry;
                product.m_digits[i + j] = sum % 10;
                carry = sum / 10;
            }
        }
        return product.trimmed();
    }

    Digits operator+(const Digits &other) const
    {
        Digits sum;
        int carry = 0;
        for (qsizetype i = 0; i < std::max(m_digits.size(), other.m_digits.size()) || carry; ++i) {
            const int digits = m_digits.value(i) + other.m_digits.value(i) + carry;
            sum.m_digits.append(digits % 10);
            carry = digits / 10;
        }
        return sum.trimmed();
    }

    /** Without its last `places` digits, the last kept one rounded half up. */
    Digits withoutLast(int places) const
    {
        Digits kept;
        kept.m_digits = m_digits.mid(places);
        const bool up = places > 0 && m_digits.value(places - 1) >= 5;
        return up ? kept + Digits(1) : kept;
    }

    quint64 toNumber() const
    {
        quint64 number = 0;
        for (qsizetype i = m_digits.size() - 1; i >= 0; --i)
            number = number * 10 + quint64(m_digits.at(i));
        return number;
    }

private:
    Digits trimmed() const
    {
        Digits result = *this;
        while (!result.m_digits.isEmpty() && result.m_digits.last() == 0)
            result.m_digits.removeLast();
        return result;
    }

    QList<int> m_digits;
};

/** The totals by the rule as it is written, in units of the currency's last decimal. */
struct Expected
{
    QList<quint64> lines;
    quint64 subtotal = 0;
    quint64 tax = 0;
};

constexpr int QuantityScale = 3;
constexpr int PriceScale = 4;
constexpr int PercentScale = 2;

struct RandomOrder
{
    OrderFigures figures;
    Expected expected;
};

RandomOrder randomOrder(QRandomGenerator &random)
{
    static const QList<int> rates{0, 500, 700, 1900, 2550};
    static const QList<int> minorUnits{0, 2, 2, 2, 3};
    RandomOrder order;
    order.figures.minorUnits = minorUnits.at(random.bounded(int(minorUnits.size())));
    QMap<int, Digits> bases;
    const int count = random.bounded(1, 40);
    for (int i = 0; i < count; ++i) {
        const qint64 quantity = random.bounded(10'000'000);
        const qint64 price = random.bounded(1'000'000'000);
        const int discount = random.bounded(3) == 0 ? random.bounded(10'001) : 0;
        const int rate = rates.at(random.bounded(int(rates.size())));
        order.figures.lines.append({LineKind::Item, Decimal::fromUnits(quantity, QuantityScale),
                                    Decimal::fromUnits(price, PriceScale),
                                    Decimal::fromUnits(discount, PercentScale),
                                    Decimal::fromUnits(rate, PercentScale)});
        const Digits exact =
            Digits(quint64(quantity)) * Digits(quint64(price)) * Digits(quint64(10'000 - discount));
        const int places = QuantityScale + PriceScale + PercentScale + 2 - order.figures.minorUnits;
        const Digits line = exact.withoutLast(places);
        order.expected.lines.append(line.toNumber());
        order.expected.subtotal += line.toNumber();
        bases[rate] = bases.value(rate) + line;
    }
    for (auto base = bases.cbegin(); base != bases.cend(); ++base) {
        const Digits tax = *base * Digits(quint64(base.key()));
        order.expected.tax += tax.withoutLast(PercentScale + 2).toNumber();
    }
    return order;
}

quint64 units(Decimal amount, int scale)
{
    return quint64(amount.rounded(scale).value().units());
}

} // namespace

class tst_Totals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsEachLineOnce_data();
    void roundsEachLineOnce();
    void roundsTaxOncePerRate();
    void knowsNoTaxFromZeroTax();
    void addsDiscountAndShipping();
    void sumsSinceLastSubtotal();
    void leavesOutComments();
    void namesLineThatOverflows_data();
    void namesLineThatOverflows();
    void namesOverflowOfTotal();
    void agreesWithIndependentArithmetic();
};

void tst_Totals::roundsEachLineOnce_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("discount");
    QTest::addColumn<int>("minorUnits");
    QTest::addColumn<QString>("total");
    QTest::addRow("plain") << u"10"_s << u"4"_s << u"0"_s << 2 << u"40"_s;
    QTest::addRow("half goes up") << u"1"_s << u"0.125"_s << u"0"_s << 2 << u"0.13"_s;
    QTest::addRow("below half goes down") << u"1"_s << u"0.124999"_s << u"0"_s << 2 << u"0.12"_s;
    QTest::addRow("discount before rounding")
        << u"3"_s << u"0.333333"_s << u"50"_s << 2 << u"0.5"_s;
    QTest::addRow("one rounding, not two") << u"1"_s << u"1.115"_s << u"1"_s << 2 << u"1.1"_s;
    QTest::addRow("all taken off") << u"7"_s << u"9.99"_s << u"100"_s << 2 << u"0"_s;
    QTest::addRow("no decimals") << u"1.5"_s << u"333"_s << u"0"_s << 0 << u"500"_s;
    QTest::addRow("three decimals") << u"1"_s << u"0.0005"_s << u"0"_s << 3 << u"0.001"_s;
    QTest::addRow("small price, large quantity")
        << u"1000000"_s << u"0.000123"_s << u"0"_s << 2 << u"123"_s;
    QTest::addRow("largest that can be kept")
        << u"922337203685"_s << u"1000"_s << u"0"_s << 2 << u"922337203685000"_s;
}

void tst_Totals::roundsEachLineOnce()
{
    QFETCH(QString, quantity);
    QFETCH(QString, price);
    QFETCH(QString, discount);
    QFETCH(int, minorUnits);
    QFETCH(QString, total);
    const Result<Decimal> amount =
        lineTotal({LineKind::Item, dec(quantity), dec(price), dec(discount), {}}, minorUnits);
    QVERIFY(amount);
    QCOMPARE(amount->toString(), total);
}

void tst_Totals::roundsTaxOncePerRate()
{
    OrderFigures order;
    for (int i = 0; i < 3; ++i)
        order.lines.append({LineKind::Item, dec(u"1"_s), dec(u"0.05"_s), {}, dec(u"10"_s)});
    order.lines.append({LineKind::Service, dec(u"1"_s), dec(u"100"_s), {}, dec(u"5"_s)});
    const Result<OrderTotals> totals = computeTotals(order);
    QVERIFY(totals);
    QCOMPARE(totals->taxes.size(), 2);
    QCOMPARE(totals->taxes.at(0).rate, dec(u"5"_s));
    QCOMPARE(totals->taxes.at(0).amount, dec(u"5"_s));
    // three times 0.05 at 10 %: 0.015 rounded once is 0.02; rounded on each line it would be 0.03
    QCOMPARE(totals->taxes.at(1).base, dec(u"0.15"_s));
    QCOMPARE(totals->taxes.at(1).amount, dec(u"0.02"_s));
    QCOMPARE(totals->total, dec(u"105.17"_s));
}

void tst_Totals::knowsNoTaxFromZeroTax()
{
    OrderFigures order;
    order.lines.append({LineKind::Item, dec(u"1"_s), dec(u"10"_s), {}, {}});
    QVERIFY(computeTotals(order)->taxes.isEmpty());
    order.lines.append({LineKind::Item, dec(u"1"_s), dec(u"10"_s), {}, Decimal()});
    QCOMPARE(computeTotals(order)->taxes.size(), 1);
    QCOMPARE(computeTotals(order)->taxes.first().base, dec(u"10"_s));
}

void tst_Totals::addsDiscountAndShipping()
{
    OrderFigures order;
    order.lines.append({LineKind::Item, dec(u"50"_s), dec(u"1"_s), {}, dec(u"10"_s)});
    order.discount = dec(u"10"_s);
    order.shipping = dec(u"12.5"_s);
    const Result<OrderTotals> totals = computeTotals(order);
    QVERIFY(totals);
    QCOMPARE(totals->subtotal, dec(u"50"_s));
    QCOMPARE(totals->tax, dec(u"5"_s));
    QCOMPARE(totals->total, dec(u"57.5"_s));
}

void tst_Totals::sumsSinceLastSubtotal()
{
    OrderFigures order;
    const LineFigures ten{LineKind::Item, dec(u"1"_s), dec(u"10"_s), {}, {}};
    const LineFigures subtotal{LineKind::Subtotal, {}, {}, {}, {}};
    order.lines = {ten, ten, subtotal, ten, subtotal, subtotal};
    const Result<OrderTotals> totals = computeTotals(order);
    QVERIFY(totals);
    QCOMPARE(totals->lines.at(2), dec(u"20"_s));
    QCOMPARE(totals->lines.at(4), dec(u"10"_s));
    QCOMPARE(totals->lines.at(5), Decimal());
    QCOMPARE(totals->subtotal, dec(u"30"_s));
}

void tst_Totals::leavesOutComments()
{
    OrderFigures order;
    order.lines.append({LineKind::Comment, dec(u"5"_s), dec(u"5"_s), {}, dec(u"5"_s)});
    const Result<OrderTotals> totals = computeTotals(order);
    QVERIFY(totals);
    QCOMPARE(totals->total, Decimal());
    QVERIFY(totals->taxes.isEmpty());
}

void tst_Totals::namesLineThatOverflows_data()
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("price");
    QTest::addColumn<int>("minorUnits");
    const QString most = u"999999999999"_s;
    QTest::addRow("the product") << most << most << 2;
    QTest::addRow("the product without decimals") << most << most << 0;
    QTest::addRow("just more than can be kept") << u"922337203685"_s << u"1000.01"_s << 2;
    QTest::addRow("many decimals") << u"922337203685.477581"_s << u"9223372036854.775807"_s << 3;
}

void tst_Totals::namesLineThatOverflows()
{
    QFETCH(QString, quantity);
    QFETCH(QString, price);
    QFETCH(int, minorUnits);
    OrderFigures order;
    order.minorUnits = minorUnits;
    order.lines.append({LineKind::Item, dec(u"1"_s), dec(u"1"_s), {}, {}});
    order.lines.append({LineKind::Item, dec(quantity), dec(price), dec(u"0.5"_s), {}});
    order.lines[1].discountPercent = quantity.contains(u'.') ? dec(u"0.0001"_s) : Decimal();
    const Result<OrderTotals> totals = computeTotals(order);
    QVERIFY(!totals);
    QCOMPARE(totals.error().kind, ErrorKind::Invalid);
    QCOMPARE(totals.error().field, u"lines[1].unit_price"_s);
    QVERIFY(totals.error().message.contains(u"2"_s));
}

void tst_Totals::namesOverflowOfTotal()
{
    OrderFigures order;
    order.lines.append({LineKind::Item, dec(u"900000000000"_s), dec(u"1000"_s), {}, dec(u"10"_s)});
    const Result<OrderTotals> totals = computeTotals(order);
    QVERIFY(!totals);
    QCOMPARE(totals.error().field, u"total_amount"_s);
}

void tst_Totals::agreesWithIndependentArithmetic()
{
    constexpr int Orders = 5'000;
    QRandomGenerator random(20'260'302);
    for (int i = 0; i < Orders; ++i) {
        const RandomOrder order = randomOrder(random);
        const Result<OrderTotals> totals = computeTotals(order.figures);
        QVERIFY2(totals, qPrintable(totals ? QString() : totals.error().text()));
        const int scale = order.figures.minorUnits;
        for (qsizetype line = 0; line < order.expected.lines.size(); ++line)
            QCOMPARE(units(totals->lines.at(line), scale), order.expected.lines.at(line));
        QCOMPARE(units(totals->subtotal, scale), order.expected.subtotal);
        QCOMPARE(units(totals->tax, scale), order.expected.tax);
        QCOMPARE(units(totals->total, scale), order.expected.subtotal + order.expected.tax);
    }
}

QTEST_APPLESS_MAIN(tst_Totals)
#include "tst_totals.moc"
