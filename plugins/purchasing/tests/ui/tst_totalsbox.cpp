#include "plugins/purchasing/tests/purchasingworld.h"
#include "plugins/purchasing/ui/order/totalsbox.h"

#include <QLabel>
#include <QTest>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace purser::purchasing::ui;
using namespace Qt::StringLiterals;

/** The totals below the lines of an order. */
class tst_TotalsBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void showsWhatTheOrderHas();
    void faultStandsInTheirPlace();
    void thousandEditsLeaveItAsItWas();

private:
    static OrderTotals twoTaxes()
    {
        return {.lines = {},
                .subtotal = dec(u"300.00"_s),
                .taxes = {{dec(u"7"_s), dec(u"100.00"_s), dec(u"7.00"_s)},
                          {dec(u"19"_s), dec(u"200.00"_s), dec(u"38.00"_s)}},
                .tax = dec(u"45.00"_s),
                .total = dec(u"345.00"_s)};
    }
    /** What can be read, joined by bars. */
    static QString shown(const TotalsBox &box)
    {
        QStringList texts;
        for (const QLabel *label : box.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&box))
                texts.append(label->text());
        }
        texts.sort();
        return texts.join(u'|');
    }
};

void tst_TotalsBox::showsWhatTheOrderHas()
{
    TotalsBox box;
    OrderFigures figures;
    figures.minorUnits = 2;
    figures.discount = dec(u"10"_s);
    box.show(twoTaxes(), figures, u"EUR"_s);
    QCOMPARE(shown(box), u"-10.00|300.00|345.00 EUR|38.00|7.00|Discount|Subtotal|"
                         "Tax 19 % on 200.00|Tax 7 % on 100.00|Total"_s);
    figures.discount = {};
    OrderTotals oneTax = twoTaxes();
    oneTax.taxes.removeFirst();
    box.show(oneTax, figures, u"EUR"_s);
    QCOMPARE(shown(box), u"300.00|345.00 EUR|38.00|Subtotal|Tax 19 % on 200.00|Total"_s);
}

void tst_TotalsBox::faultStandsInTheirPlace()
{
    TotalsBox box;
    box.show(twoTaxes(), {}, u"EUR"_s);
    box.show(invalid(u"lines[0].unit_price"_s, u"Too much."_s), {}, u"EUR"_s);
    QCOMPARE(shown(box), u"Too much."_s);
    box.show(twoTaxes(), {}, u"EUR"_s);
    QVERIFY(!shown(box).contains(u"Too much."_s));
    QVERIFY(shown(box).contains(u"345"_s));
}

void tst_TotalsBox::thousandEditsLeaveItAsItWas()
{
    TotalsBox box;
    box.show(twoTaxes(), {}, u"EUR"_s);
    const QList<QLabel *> labels = box.findChildren<QLabel *>();
    const QSize size = box.sizeHint();
    for (int edit = 0; edit < 1'000; ++edit)
        box.show(twoTaxes(), {}, u"EUR"_s);
    QCOMPARE(box.findChildren<QLabel *>(), labels);
    QCOMPARE(box.sizeHint(), size);
}

QTEST_MAIN(tst_TotalsBox)
#include "tst_totalsbox.moc"
