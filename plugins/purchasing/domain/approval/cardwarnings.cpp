#include "plugins/purchasing/domain/approval/cardwarnings.h"

#include "plugins/purchasing/domain/approval/plan.h"
#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/domain/tr.h"

#include "models/base/clock.h"
#include "models/base/iso4217.h"
#include "models/services/unitofwork.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int SplitWindowDays = 30;
const Decimal NoticeablePercent = Decimal::fromUnits(5, 0);

QJsonObject warning(const QString &code, const QString &message)
{
    return {{u"code"_s, code}, {u"message"_s, message}};
}

void addPriceRises(QJsonArray &warnings, const CardSubject &subject)
{
    for (const Record &line : subject.order.children(u"lines"_s)) {
        const QList<PastPrice> prices = subject.history.of(line);
        const std::optional<Decimal> change = priceChange(line, prices);
        if (change && *change >= NoticeablePercent)
            warnings.append(
                warning(u"price_rise"_s, Tr::tr("Line %1 costs %2 % more than in %3.")
                                             .arg(line.integer(u"position"))
                                             .arg(change->toString(), prices.first().number)));
    }
}

void addSupplierWarnings(QJsonArray &warnings, const CardSubject &subject)
{
    const QString name = subject.supplier.text(u"name");
    if (subject.supplier.text(u"status") == u"blocked")
        warnings.append(warning(u"supplier_blocked"_s, Tr::tr("%1 is blocked.").arg(name)));
    const bool isKnown =
        std::any_of(subject.supplierOrders.cbegin(), subject.supplierOrders.cend(),
                    [](const Record &order) { return isBinding(order.text(u"status")); });
    if (!isKnown)
        warnings.append(
            warning(u"new_supplier"_s, Tr::tr("This is the first order from “%1”.").arg(name)));
}

/** Orders that belong to the same purchase, if it was split. */
QList<Record> neighbours(const CardSubject &subject)
{
    static const QStringList countedNot{status::Draft, status::Rejected, status::Cancelled};
    const QDate day = subject.order.date(u"order_date");
    QList<Record> found;
    for (const Record &other : subject.supplierOrders) {
        const qint64 distance = std::abs(other.date(u"order_date").daysTo(day));
        if (distance <= SplitWindowDays && !countedNot.contains(other.text(u"status"))
            && other.reference(u"requester_id") == subject.order.reference(u"requester_id"))
            found.append(other);
    }
    return found;
}

Result<> addSplit(UnitOfWork &work, QJsonArray &warnings, const CardSubject &subject)
{
    const QList<Record> others = neighbours(subject);
    if (others.isEmpty() || subject.order.isNull(u"total_amount_company"))
        return {};
    Decimal sum = subject.order.decimal(u"total_amount_company");
    QStringList numbers;
    for (const Record &other : others) {
        PURSER_ASSIGN(sum, sum.plus(other.decimal(u"total_amount_company")));
        numbers.append(other.text(u"number"));
    }
    PURSER_ASSIGN(const QList<Chain> chains, chainsOf(work));
    ChainSubject alone =
        chainSubject(subject.order, subject.order.decimal(u"total_amount_company"));
    const Chain *now = chooseChain(chains, alone);
    alone.amount = sum;
    const Chain *together = chooseChain(chains, alone);
    if (!now || !together || together->steps.size() <= now->steps.size())
        return {};
    const QString currency = subject.order.text(u"company_currency");
    warnings.append(
        warning(u"split"_s,
                Tr::tr("With %1 (same supplier and requester, within %2 days) it comes to %3 %4, "
                       "which “%5” would have to approve.")
                    .arg(numbers.join(u", "_s))
                    .arg(SplitWindowDays)
                    .arg(sum.toString(currencyMinorUnits(currency).value_or(2)), currency,
                         together->name)));
    return {};
}

} // namespace

Result<QJsonArray> cardWarnings(UnitOfWork &work, const CardSubject &subject)
{
    QJsonArray warnings;
    addPriceRises(warnings, subject);
    addSupplierWarnings(warnings, subject);
    const QDate required = subject.order.date(u"required_date");
    if (required.isValid() && required < work.clock().today())
        warnings.append(
            warning(u"date_passed"_s, Tr::tr("The date it is required by has passed.")));
    PURSER_TRY(addSplit(work, warnings, subject));
    return warnings;
}

} // namespace purser::purchasing
