#include "models/objects/paymentterm.h"

#include "models/meta/record.h"
#include "models/objects/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

Result<> discountIsComplete(const Record &term)
{
    const bool hasDays = !term.isNull(u"discount_days");
    const bool hasPercent = !term.decimal(u"discount_percent").isZero();
    if (hasDays == hasPercent)
        return {};
    if (hasDays)
        return invalid(u"discount_percent"_s, Tr::tr("Enter how much paying sooner saves."));
    return invalid(u"discount_days"_s, Tr::tr("Enter within how many days the discount is given."));
}

Result<> discountEndsBeforeDue(const Record &term)
{
    if (term.isNull(u"discount_days") || term.boolean(u"end_of_month")
        || term.integer(u"discount_days") <= term.integer(u"net_days"))
        return {};
    return invalid(u"discount_days"_s, Tr::tr("The discount must end before payment is due."));
}

} // namespace

ObjectType paymentTermType()
{
    constexpr int LongestTerm = 3'650;
    ObjectType type(u"payment_term"_s, u"payment-terms"_s, Tr::mark("Payment term"),
                    Tr::mark("Payment terms"));
    type.icon(u"payment-term"_s)
        .field(text(u"code"_s).label(Tr::mark("Code")).length(20).required().unique().searchable())
        .field(
            text(u"name"_s).label(Tr::mark("Name")).length(100).required().searchable().sortable())
        .field(integer(u"net_days"_s)
                   .label(Tr::mark("Due after"))
                   .unit(Tr::mark("days"))
                   .required()
                   .defaultsTo(0)
                   .range(0, LongestTerm))
        .field(boolean(u"end_of_month"_s).label(Tr::mark("Counted from the end of the month")))
        .field(integer(u"discount_days"_s)
                   .label(Tr::mark("Discount within"))
                   .unit(Tr::mark("days"))
                   .range(0, LongestTerm))
        .field(percentage(u"discount_percent"_s).label(Tr::mark("Discount")))
        .rule(u"discount-is-complete"_s, discountIsComplete)
        .rule(u"discount-ends-before-due"_s, discountEndsBeforeDue)
        .title({u"name"_s})
        .list({u"code"_s, u"name"_s, u"net_days"_s, u"discount_days"_s, u"discount_percent"_s});
    return type;
}

QDate dueDate(const Record &term, const QDate &invoiced)
{
    if (!invoiced.isValid())
        return {};
    const QDate from = term.boolean(u"end_of_month")
                           ? QDate(invoiced.year(), invoiced.month(), invoiced.daysInMonth())
                           : invoiced;
    return from.addDays(term.integer(u"net_days"));
}

} // namespace purser
