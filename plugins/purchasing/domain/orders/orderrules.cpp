#include "plugins/purchasing/domain/orders/orderrules.h"

#include "plugins/purchasing/domain/orders/linekind.h"
#include "plugins/purchasing/domain/tr.h"

#include "models/base/iso4217.h"
#include "models/meta/record.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLines = 10'000;

Result<> requiredDateNotBeforeOrder(const Record &order)
{
    const QDate ordered = order.date(u"order_date");
    const QDate required = order.date(u"required_date");
    if (!ordered.isValid() || !required.isValid() || required >= ordered)
        return {};
    return invalid(u"required_date"_s, Tr::tr("Choose a date on or after the order date."));
}

Result<> amountsInMinorUnits(const Record &order)
{
    const int decimals = currencyMinorUnits(order.text(u"currency")).value_or(2);
    for (const QString &key : {u"discount_amount"_s, u"shipping_amount"_s}) {
        const Decimal amount = order.decimal(key);
        const Result<Decimal> rounded = amount.rounded(decimals);
        if (!rounded || *rounded != amount)
            return invalid(key,
                           Tr::tr("Amounts in %1 have at most %n decimal(s).", nullptr, decimals)
                               .arg(order.text(u"currency")));
    }
    return {};
}

Result<> discountNotAboveOrder(const Record &order)
{
    const bool hasWrongLine = order.decimal(u"subtotal").isNegative(); // said at the line
    if (hasWrongLine || !order.decimal(u"total_amount").isNegative())
        return {};
    return invalid(
        u"discount_amount"_s,
        Tr::tr("The discount is more than the order; lower it to at most the subtotal."));
}

Result<> notTooManyLines(const Record &order)
{
    if (!order.hasChildren(u"lines"_s) || order.children(u"lines"_s).size() <= MostLines)
        return {};
    return invalid(u"lines"_s, Tr::tr("An order has at most %n lines. Split it into several.",
                                      nullptr, MostLines));
}

Result<> saysWhat(const Record &line)
{
    const QString kind = line.text(u"kind");
    if (kind == word(LineKind::Subtotal) || !line.text(u"description").trimmed().isEmpty())
        return {};
    return invalid(u"description"_s, kind == word(LineKind::Comment)
                                         ? Tr::tr("Write the comment.")
                                         : Tr::tr("Describe what is ordered."));
}

Result<> hasFigures(const Record &line)
{
    const std::optional<LineKind> kind = lineKind(line.text(u"kind"));
    if (!kind || !counts(*kind))
        return {};
    if (line.isNull(u"quantity"))
        return invalid(u"quantity"_s, Tr::tr("Enter how much is ordered."));
    if (line.text(u"unit").isEmpty())
        return invalid(u"unit"_s, Tr::tr("Choose the unit of the quantity."));
    return {};
}

} // namespace

void addOrderRules(ObjectType &order)
{
    order.rule(u"required-date-not-before-order"_s, requiredDateNotBeforeOrder)
        .rule(u"amounts-in-minor-units"_s, amountsInMinorUnits)
        .rule(u"discount-not-above-order"_s, discountNotAboveOrder)
        .rule(u"not-too-many-lines"_s, notTooManyLines);
}

void addLineRules(ObjectType &line)
{
    line.rule(u"says-what"_s, saysWhat).rule(u"has-figures"_s, hasFigures);
}

} // namespace purser::purchasing
