#include "plugins/purchasing/domain/ubl/peppolrules.h"
#include "plugins/purchasing/domain/ubl/ublreader.h"
#include "plugins/purchasing/tests/ublsample.h"

#include <QBuffer>
#include <QSet>
#include <QTest>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace Qt::StringLiterals;

class tst_PeppolRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingInValidOrder();
    void namesRule_data();
    void namesRule();
};

namespace {

Findings check(const QByteArray &xml)
{
    QBuffer buffer;
    buffer.setData(xml);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    const Result<UblReading> reading = readUblOrder(buffer, u"order.xml"_s);
    if (!reading)
        qFatal("%s", qPrintable(reading.error().text()));
    return checkPeppolRules(reading->order);
}

void change(const char *rule, const QByteArray &from, const QByteArray &to)
{
    QTest::addRow("%s: %s", rule, to.left(60).constData())
        << QString::fromLatin1(rule) << changedOrder(from, to);
}

} // namespace

void tst_PeppolRules::findsNothingInValidOrder()
{
    const Findings findings = check(validOrder());
    QVERIFY2(findings.isEmpty(), qPrintable(findings.isEmpty() ? QString()
                                                               : findings.first().rule + u' '
                                                                     + findings.first().message));
}

void tst_PeppolRules::namesRule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("xml");
    change("R034", "trns:order:3", "trns:invoice:3");
    change("R031", "bis:order_only:3", "bis:billing:3");
    change("R002", "<cac:ValidityPeriod><cbc:EndDate>2026-03-30</cbc:EndDate></cac:ValidityPeriod>",
           "");
    change("R003", "<cbc:PriceAmount currencyID=\"EUR\">10",
           "<cbc:PriceAmount currencyID=\"USD\">10");
    change("R028", ">12.50</cbc:Amount>", ">12.500</cbc:Amount>");
    change("R026", "DE136695976", "XQ136695976");
    change("R014", "<cac:AllowanceCharge>",
           "<cac:OriginatorCustomerParty><cac:Party><cac:Contact><cbc:Name>Bo</cbc:Name>"
           "</cac:Contact></cac:Party></cac:OriginatorCustomerParty><cac:AllowanceCharge>");
    change("R001", "<cbc:ID>2</cbc:ID>", "<cbc:ID>1</cbc:ID>");
    change("R004", ">10</cbc:Quantity>", ">-10</cbc:Quantity>");
    change("R013", "<cbc:Quantity unitCode=\"C62\">10</cbc:Quantity>", "");
    change("R005", ">4</cbc:PriceAmount>", ">-4</cbc:PriceAmount>");
    change("R024", ">4</cbc:PriceAmount>", ">4.003</cbc:PriceAmount>");
    change("R025", ">1000</cbc:BaseQuantity>", ">0</cbc:BaseQuantity>");
    change("R019", ">5</cbc:BaseAmount>", ">6</cbc:BaseAmount>");
    change("R027", ">5</cbc:BaseAmount>", ">-5</cbc:BaseAmount>");
    change("R033", ">1</cbc:Amount>", ">-1</cbc:Amount>");
    change("R008", ">60.00</cbc:LineExtensionAmount>", ">60.01</cbc:LineExtensionAmount>");
    change("R009", ">6.00</cbc:AllowanceTotalAmount>", ">6.01</cbc:AllowanceTotalAmount>");
    change("R010", ">12.50</cbc:ChargeTotalAmount>", ">12.51</cbc:ChargeTotalAmount>");
    change("R011", ">66.50<", ">66.51<");
    change("R017", ">81.50<", ">81.51<");
    change("R016", ">81.00</cbc:PayableAmount>", ">81.01</cbc:PayableAmount>");
    change("R006", ">81.00</cbc:PayableAmount>", ">-81.00</cbc:PayableAmount>");
    change("R007", ">60.00</cbc:LineExtensionAmount>", ">-60.00</cbc:LineExtensionAmount>");
    change("R020", "<cbc:BaseAmount currencyID=\"EUR\">60.00</cbc:BaseAmount>", "");
    change("R021", "<cbc:MultiplierFactorNumeric>10</cbc:MultiplierFactorNumeric>", "");
    change("R022", ">10</cbc:MultiplierFactorNumeric>", ">11</cbc:MultiplierFactorNumeric>");
    change("R023",
           "<cbc:AllowanceChargeReasonCode>FC</cbc:AllowanceChargeReasonCode>\n"
           "    <cbc:AllowanceChargeReason>Freight</cbc:AllowanceChargeReason>",
           "");
    change("R032", ">12.50</cbc:Amount>", ">-12.50</cbc:Amount>");
    change("CL001", "Code>95<", "Code>FC<");
    change("CL002", "Code>FC<", "Code>95<");
    change("R029", "<cbc:Percent>25</cbc:Percent>", "");
    change("R030", "<cbc:Percent>25</cbc:Percent>", "<cbc:Percent>0</cbc:Percent>");
}

void tst_PeppolRules::namesRule()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, xml);
    const Findings findings = check(xml);
    const auto found =
        std::find_if(findings.cbegin(), findings.cend(),
                     [&rule](const Finding &finding) { return finding.rule == rule; });
    QVERIFY2(found != findings.cend(), qPrintable(rule));
    const bool isAdvice = rule == u"R002" || rule == u"R013";
    QVERIFY(found->severity == (isAdvice ? Severity::Warning : Severity::Fault));
    QVERIFY(!found->place.isEmpty());
    QVERIFY(isAdvice || found->line > 0);
}

QTEST_APPLESS_MAIN(tst_PeppolRules)
#include "tst_peppolrules.moc"
