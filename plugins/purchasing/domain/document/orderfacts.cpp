#include "plugins/purchasing/domain/document/orderfacts.h"

#include "plugins/purchasing/domain/document/ordertemplate.h"
#include "plugins/purchasing/domain/orders/ordercontent.h"
#include "plugins/purchasing/domain/orders/ordersurroundings.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const std::optional<Record> &record, const QString &key)
{
    return record ? record->text(key) : QString();
}

bool isLanguageOf(const OrderSurroundings &around, const OrderTemplate &words)
{
    return QLocale(around.company.text(u"document_language")).language()
           == words.locale().language();
}

/** `30 days net, 2 % within 10 days`: names of terms are in the company's language, so that other
 * languages get it from the figures. */
QString paymentText(const OrderSurroundings &around, const OrderTemplate &words)
{
    if (!around.paymentTerm)
        return {};
    const Record &term = *around.paymentTerm;
    if (isLanguageOf(around, words))
        return term.text(u"name");
    const qint64 days = term.integer(u"net_days");
    const QString kind = term.boolean(u"end_of_month") ? u"payment_end_of_month"_s
                         : days == 0                   ? u"payment_at_once"_s
                                                       : u"payment_net"_s;
    QString text = words.word(kind);
    if (text.contains(u"%1"))
        text = text.arg(days);
    const Decimal percent = term.decimal(u"discount_percent");
    if (percent.isZero())
        return text;
    const NumberFormat numbers = NumberFormat::forLanguage(words.language());
    return u"%1, %2"_s.arg(text, words.word(u"payment_discount"_s)
                                     .arg(numbers.number(percent))
                                     .arg(term.integer(u"discount_days")));
}

QString incoterms(const Record &order, const OrderTemplate &words)
{
    const QString rule = order.text(u"delivery_terms");
    return rule.isEmpty() ? QString() : words.word(u"incoterms"_s).arg(rule);
}

} // namespace

QList<DocumentPair> factsOf(const Record &order,
                            const OrderSurroundings &around,
                            const OrderTemplate &words)
{
    const QList<std::pair<QString, QString>> facts{
        {u"number"_s, order.text(u"number")},
        {u"date"_s, words.date(order.date(u"order_date"))},
        {u"revision"_s, QString::number(order.integer(u"revision"))},
        {u"supplier_reference"_s, order.text(u"supplier_reference")},
        {u"supplier_code"_s, around.supplier.text(u"code")},
        {u"supplier_contact"_s, textOf(around.supplierContact, u"name"_s)},
        {u"buyer"_s, textOf(around.buyer, u"display_name"_s)},
        {u"buyer_email"_s, textOf(around.buyer, u"email"_s)},
        {u"required_date"_s, words.date(order.date(u"required_date"))},
        {u"delivery_terms"_s, incoterms(order, words)},
        {u"carrier"_s, order.text(u"carrier")},
        {u"payment_terms"_s, paymentText(around, words)},
        {u"project"_s, order.text(u"project")},
        {u"cost_center"_s, order.text(u"cost_center")}};
    QList<DocumentPair> pairs;
    for (const auto &[word, value] : facts) {
        if (!value.isEmpty())
            pairs.append({words.word(word), value});
    }
    return pairs;
}

QList<DocumentTotal> totalsOf(const Record &order,
                              const OrderTemplate &words,
                              const NumberFormat &numbers)
{
    const auto amount = [&](Decimal value) {
        return order.text(u"currency") + QChar(QChar::Nbsp) + numbers.amount(value);
    };
    QList<DocumentTotal> totals{
        {words.word(u"lines_total"_s), amount(order.decimal(u"subtotal")), TextEmphasis::Plain}};
    const Decimal discount = order.decimal(u"discount_amount");
    if (!discount.isZero())
        totals.append({words.word(u"discount"_s), amount(discount.negated()), TextEmphasis::Plain});
    const Decimal shipping = order.decimal(u"shipping_amount");
    if (!shipping.isZero())
        totals.append({words.word(u"shipping"_s), amount(shipping), TextEmphasis::Plain});
    for (const TaxSum &tax : taxesFromJson(order.json(u"taxes")))
        totals.append({words.word(u"tax"_s).arg(numbers.number(tax.rate), numbers.amount(tax.base)),
                       amount(tax.amount), TextEmphasis::Plain});
    totals.append(
        {words.word(u"total"_s), amount(order.decimal(u"total_amount")), TextEmphasis::Strong});
    return totals;
}

} // namespace purser::purchasing
