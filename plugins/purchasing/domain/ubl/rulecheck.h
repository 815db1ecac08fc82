#pragma once

#include "plugins/purchasing/domain/ubl/finding.h"
#include "plugins/purchasing/domain/ubl/ublorder.h"

namespace purser::purchasing {

/** Collects what breaks the rules, for the parts of checkPeppolRules(). */
class RuleCheck
{
public:
    explicit RuleCheck(const UblOrder &order)
        : m_order(order)
    {}

    const UblOrder &order() const { return m_order; }

    /** Notes a fault of `rule` unless `holds`. */
    void require(
        bool holds, const QString &rule, int line, const QString &place, const QString &message);

    /** The same for what should be so. */
    void advise(
        bool holds, const QString &rule, int line, const QString &place, const QString &message);

    Findings findings;

private:
    const UblOrder &m_order;
};

/** Sums, differences and products of the amounts of an order, exact as long as 64 bits suffice. */
namespace exact {

/** Whether |a − b| is at most `slack` cents. */
bool within(Decimal a, Decimal b, int slack);

Decimal sum(Decimal a, Decimal b);
Decimal difference(Decimal a, Decimal b);

} // namespace exact

/** R006 – R011, R016, R017: the totals of the order. */
void checkTotals(RuleCheck &check);

/** R001, R004, R005, R013, R019, R024, R025, R027, R033: the lines. */
void checkLines(RuleCheck &check);

/** R020 – R023, R032, CL001, CL002, R029, R030: allowances, charges and taxes. */
void checkAllowances(RuleCheck &check);

/** R003, R028: currency and decimals of every amount. */
void checkAmounts(RuleCheck &check);

} // namespace purser::purchasing
