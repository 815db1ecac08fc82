#include "plugins/purchasing/domain/orders/linekind.h"
#include "plugins/purchasing/domain/orders/orderrules.h"
#include "plugins/purchasing/domain/orders/purchaseordertype.h"
#include "plugins/purchasing/domain/tr.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

/** Prices can be far below the minor unit: screws, kilowatt-hours. */
constexpr int PriceScale = 6;
constexpr int QuantityScale = 6;

void addProgress(ObjectType &type)
{
    const auto quantity = [&type](const QString &key, const Text &label) {
        type.field(decimal(key).label(label).scale(QuantityScale).defaultsTo(Decimal()).readOnly());
    };
    quantity(u"quantity_received"_s, Tr::mark("Received"));
    quantity(u"quantity_invoiced"_s, Tr::mark("Invoiced"));
    quantity(u"quantity_cancelled"_s, Tr::mark("Cancelled"));
}

} // namespace

ObjectType purchaseOrderLineType()
{
    const Decimal zero;
    const Decimal most = Decimal::fromUnits(999'999'999'999, 0);
    ObjectType type(u"purchase_order_line"_s, u"purchase-order-lines"_s,
                    Tr::mark("Purchase order line"), Tr::mark("Purchase order lines"));
    type.childOf(u"purchase_order"_s, u"order_id"_s)
        .icon(u"order"_s)
        .field(reference(u"order_id"_s, u"purchase_order"_s)
                   .label(Tr::mark("Purchase order"))
                   .required()
                   .fixed()
                   .onDelete(OnDelete::Cascade))
        .field(integer(u"position"_s).label(Tr::mark("Position")))
        .field(choice(u"kind"_s, lineKinds())
                   .label(Tr::mark("Kind"))
                   .required()
                   .defaultsTo(word(LineKind::Item)))
        .field(text(u"product_code"_s).label(Tr::mark("Product code")).length(100).searchable())
        .field(text(u"supplier_product_code"_s)
                   .label(Tr::mark("Supplier's code"))
                   .length(100)
                   .searchable())
        .field(longText(u"description"_s).label(Tr::mark("Description")).length(2'000).searchable())
        .field(decimal(u"quantity"_s)
                   .label(Tr::mark("Quantity"))
                   .scale(QuantityScale)
                   .range(zero, most))
        .field(text(u"unit"_s).label(Tr::mark("Unit")).length(10))
        .field(currency(u"currency"_s).label(Tr::mark("Currency")).readOnly())
        .field(money(u"unit_price"_s, u"currency"_s)
                   .label(Tr::mark("Unit price"))
                   .scale(PriceScale)
                   .range(zero, most))
        .field(percentage(u"discount_percent"_s).label(Tr::mark("Discount %")).defaultsTo(zero))
        .field(percentage(u"tax_rate"_s).label(Tr::mark("Tax %")))
        .field(money(u"line_total"_s, u"currency"_s).label(Tr::mark("Line total")).readOnly())
        .field(date(u"required_date"_s).label(Tr::mark("Required by")))
        .field(date(u"promised_date"_s).label(Tr::mark("Promised for")));
    addProgress(type);
    type.field(text(u"cost_center"_s).label(Tr::mark("Cost centre")).length(50))
        .field(longText(u"notes"_s).label(Tr::mark("Notes")).length(4'000))
        .title({u"description"_s})
        .list({u"position"_s, u"product_code"_s, u"description"_s, u"quantity"_s, u"unit"_s,
               u"unit_price"_s, u"discount_percent"_s, u"tax_rate"_s, u"line_total"_s})
        .index({u"product_code"_s});
    addLineRules(type);
    return type;
}

ObjectType purchaseOrderRevisionType()
{
    ObjectType type(u"purchase_order_revision"_s, u"purchase-order-revisions"_s,
                    Tr::mark("Revision of an order"), Tr::mark("Revisions of orders"));
    type.managed()
        .icon(u"revision"_s)
        .field(reference(u"order_id"_s, u"purchase_order"_s)
                   .label(Tr::mark("Purchase order"))
                   .required()
                   .fixed()
                   .onDelete(OnDelete::Cascade))
        .field(integer(u"revision"_s).label(Tr::mark("Revision")).required().fixed())
        .field(text(u"order_hash"_s).label(Tr::mark("Fingerprint")).length(64).required().fixed())
        .field(json(u"content"_s).label(Tr::mark("Content")).required().fixed())
        .field(json(u"changes"_s).label(Tr::mark("Changes since the revision before")).fixed())
        .unique(
            {{u"order_id"_s, u"revision"_s}, true, {}, Tr::mark("This revision is kept already.")})
        .title({u"order_hash"_s})
        .list({u"order_id"_s, u"revision"_s, u"order_hash"_s});
    return type;
}

} // namespace purser::purchasing
