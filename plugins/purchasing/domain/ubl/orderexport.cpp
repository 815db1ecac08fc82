#include "plugins/purchasing/domain/ubl/orderexport.h"

#include "plugins/purchasing/domain/orders/ordercontent.h"
#include "plugins/purchasing/domain/orders/ordersurroundings.h"
#include "plugins/purchasing/domain/tr.h"
#include "plugins/purchasing/domain/ubl/lineexport.h"
#include "plugins/purchasing/domain/ubl/partyexport.h"

#include "models/base/iso4217.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

/** For how long an order is valid that is not required by a certain day. */
constexpr int DaysValid = 30;
constexpr int MostDecimals = 2;

UblText ublText(const QString &text)
{
    return {text, {}, 0};
}

QDate validUntil(const Record &order)
{
    const QDate required = order.date(u"required_date");
    return required.isValid() ? required : order.date(u"order_date").addDays(DaysValid);
}

UblAllowance ofTheOrder(bool isCharge, const UblNumber &amount)
{
    UblAllowance one;
    one.isCharge = isCharge;
    one.reasonCode = ublText(isCharge ? u"FC"_s : u"95"_s); // UNCL 7161, 5189
    one.reason = ublText(isCharge ? u"Freight"_s : u"Discount"_s);
    one.amount = amount;
    return one;
}

/** What of an order has no money. */
void setHeader(UblOrder &ubl, const Record &order, const OrderSurroundings &around)
{
    ubl.customization = ublText(u"urn:fdc:peppol.eu:poacc:trns:order:3"_s);
    ubl.profile = ublText(u"urn:fdc:peppol.eu:poacc:bis:order_only:3"_s);
    ubl.id = ublText(order.text(u"number"));
    ubl.issued.date = order.date(u"order_date");
    ubl.currency = ublText(order.text(u"currency"));
    ubl.accountingCost = ublText(order.text(u"cost_center"));
    ubl.validUntil.date = validUntil(order);
    ubl.quotation = ublText(order.text(u"supplier_reference"));
    ubl.project = ublText(order.text(u"project"));
    ubl.note = ublText(order.text(u"notes"));
    ubl.deliveryTerms = ublText(order.text(u"delivery_terms"));
    ubl.specialTerms = ublText(order.text(u"terms"));
    if (around.paymentTerm)
        ubl.paymentTerms = ublText(around.paymentTerm->text(u"name"));
    ubl.delivery.end.date = order.date(u"required_date");
    if (const QString department = order.text(u"department"); !department.isEmpty()) {
        ubl.originator.emplace();
        ubl.originator->name = ublText(department);
    }
}

Result<> setParties(UnitOfWork &work, UblOrder &ubl, const OrderSurroundings &around)
{
    PURSER_ASSIGN(ubl.buyer, buyerOf(work, around));
    PURSER_ASSIGN(ubl.seller, sellerOf(work, around));
    if (around.billTo) {
        PURSER_ASSIGN(ubl.invoicee, invoiceeOf(work, *around.billTo));
    }
    if (around.deliverTo) {
        const QString label = around.deliverTo->address.text(u"label");
        ubl.delivery.address = ublAddress(around.deliverTo->address);
        ubl.delivery.party.emplace();
        ubl.delivery.party->name =
            ublText(label.isEmpty() ? around.deliverTo->partner.text(u"name") : label);
    }
    return {};
}

Result<> setTotals(UblOrder &ubl, const Record &order)
{
    const Decimal discount = order.decimal(u"discount_amount");
    const Decimal shipping = order.decimal(u"shipping_amount");
    const Decimal total = order.decimal(u"total_amount");
    const auto amount = [&ubl](Decimal value) { return ublAmount(value, ubl.currency.text); };
    UblTotals &totals = ubl.totals.emplace();
    totals.lines = amount(order.decimal(u"subtotal"));
    if (!discount.isZero()) {
        ubl.allowances.append(ofTheOrder(false, amount(discount)));
        totals.allowances = amount(discount);
    }
    if (!shipping.isZero()) {
        ubl.allowances.append(ofTheOrder(true, amount(shipping)));
        totals.charges = amount(shipping);
    }
    PURSER_ASSIGN(const Decimal withoutTax, total.minus(order.decimal(u"tax_amount")));
    totals.withoutTax = amount(withoutTax);
    totals.withTax = amount(total);
    totals.payable = amount(total);
    if (!order.json(u"taxes").toArray().isEmpty())
        ubl.tax = amount(order.decimal(u"tax_amount"));
    return {};
}

} // namespace

Result<UblOrder> ublOrder(UnitOfWork &work, const Record &order, const OrderSurroundings &around)
{
    const QString currency = order.text(u"currency");
    if (currencyMinorUnits(currency).value_or(MostDecimals) > MostDecimals)
        return invalid(u"currency"_s, Tr::tr("Electronic orders know two decimals at most; amounts "
                                             "in %1 have more.")
                                          .arg(currency));
    UblOrder ubl;
    setHeader(ubl, order, around);
    PURSER_TRY(setParties(work, ubl, around));
    PURSER_TRY(addLines(ubl, order));
    PURSER_TRY(setTotals(ubl, order));
    return ubl;
}

} // namespace purser::purchasing
