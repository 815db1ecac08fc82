#include "plugins/purchasing/domain/tr.h"
#include "plugins/purchasing/domain/ubl/lineamount.h"
#include "plugins/purchasing/domain/ubl/rulecheck.h"

#include <QSet>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

void checkQuantity(RuleCheck &check, const UblLine &line, const QString &place)
{
    check.advise(line.quantity.line > 0, u"R013"_s, line.line, place + u"/Quantity"_s,
                 Tr::tr("It should say how much is ordered."));
    check.require(!line.quantity.orZero().isNegative(), u"R004"_s, line.quantity.line,
                  place + u"/Quantity"_s, Tr::tr("It is negative."));
}

void checkPrice(RuleCheck &check, const UblLine &line, const QString &place)
{
    check.require(!line.price.orZero().isNegative(), u"R005"_s, line.price.line,
                  place + u"/Price/PriceAmount"_s, Tr::tr("It is negative."));
    check.require(!line.baseQuantity.value || *line.baseQuantity.value > Decimal(), u"R025"_s,
                  line.baseQuantity.line, place + u"/Price/BaseQuantity"_s,
                  Tr::tr("It must be above 0."));
    if (!line.priceAllowance)
        return;
    const UblAllowance &off = *line.priceAllowance;
    check.require(!off.base.orZero().isNegative(), u"R027"_s, off.base.line,
                  place + u"/Price/AllowanceCharge/BaseAmount"_s, Tr::tr("It is negative."));
    check.require(!off.amount.orZero().isNegative(), u"R033"_s, off.amount.line,
                  place + u"/Price/AllowanceCharge/Amount"_s, Tr::tr("It is negative."));
    if (!off.base.value)
        return;
    const Decimal net = exact::difference(*off.base.value, off.amount.orZero());
    check.require(line.price.orZero() == net, u"R019"_s, line.price.line,
                  place + u"/Price/PriceAmount"_s,
                  Tr::tr("It is %1; the gross price less the allowance is %2.")
                      .arg(line.price.orZero().toString(2), net.toString(2)));
}

void checkAmount(RuleCheck &check, const UblLine &line, const QString &place)
{
    constexpr int Slack = 2;
    const Result<Decimal> expected = amountByParts(line);
    check.require(expected && exact::within(line.amount.orZero(), *expected, Slack), u"R024"_s,
                  line.amount.line > 0 ? line.amount.line : line.line,
                  place + u"/LineExtensionAmount"_s,
                  Tr::tr("It is %1; quantity, price, allowances and charges come to %2.")
                      .arg(line.amount.orZero().toString(2),
                           expected ? expected->toString(2) : Tr::tr("more than can be kept")));
}

} // namespace

void checkLines(RuleCheck &check)
{
    QSet<QString> ids;
    const QList<UblLine> &lines = check.order().lines;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const UblLine &line = lines.at(i);
        const QString place = u"OrderLine[%1]/LineItem"_s.arg(i + 1);
        check.require(!ids.contains(line.id.text), u"R001"_s, line.id.line, place + u"/ID"_s,
                      Tr::tr("“%1” is the id of another line already.").arg(line.id.text));
        ids.insert(line.id.text);
        checkQuantity(check, line, place);
        checkPrice(check, line, place);
        checkAmount(check, line, place);
    }
}

} // namespace purser::purchasing
