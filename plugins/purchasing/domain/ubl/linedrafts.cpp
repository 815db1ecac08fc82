#include "plugins/purchasing/domain/tr.h"
#include "plugins/purchasing/domain/ubl/lineamount.h"
#include "plugins/purchasing/domain/ubl/orderdraft.h"
#include "plugins/purchasing/domain/ubl/shortening.h"

#include "models/base/iso3166.h"
#include "models/base/iso4217.h"
#include "models/reference/unitofmeasure.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int CodeLength = 100;
constexpr int CostCenterLength = 50;
constexpr int DescriptionLength = 2'000;
constexpr int NotesLength = 4'000;

struct LineContext
{
    QString place;
    int minorUnits = 2;
    QDate issued;
    Findings &findings;
};

void note(LineContext &in, Severity severity, int line, const QString &message)
{
    in.findings.append({severity, {}, line, in.place, message});
}

/** Name, then the description, then the properties, each on lines of its own. */
QString description(const UblLine &line)
{
    QStringList parts{line.name.text};
    if (line.description.text != line.name.text)
        parts.append(line.description.text);
    parts.append(line.properties.join(u", "_s));
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void setText(Draft &draft, LineContext &in, const QString &key, const UblText &text, int length)
{
    if (!text.isEmpty())
        draft.values.insert(key, shortened(in.findings, in.place, text, length));
}

void setFigures(Draft &draft, LineContext &in, const UblLine &line)
{
    const Decimal one = Decimal::fromUnits(1, 0);
    const Decimal quantity = line.quantity.value.value_or(one);
    const Result<Decimal> parts = amountByParts(line);
    const Decimal stated = line.amount.value.value_or(parts.value_or(Decimal()));
    const Result<Decimal> wanted = stated.rounded(in.minorUnits);
    const Result<OwnFigures> own =
        wanted ? ownFigures(line, *wanted, in.minorUnits) : Result<OwnFigures>(wanted.error());
    if (!own) {
        note(in, Severity::Error, line.line, own.error().message);
        return;
    }
    if (own->carriesAllowances)
        note(in, Severity::Note, line.line,
             Tr::tr("The price carries the allowances and charges of the line."));
    draft.values.insert(u"quantity"_s, quantity);
    draft.values.insert(u"unit_price"_s, own->unitPrice);
    draft.values.insert(u"discount_percent"_s, own->discountPercent);
    if (line.tax && line.tax->percent.value)
        draft.values.insert(u"tax_rate"_s, *line.tax->percent.value);
}

void setDate(Draft &draft, LineContext &in, const UblLine &line)
{
    const UblDate wanted = line.deliveryEnd.date.isValid() ? line.deliveryEnd : line.deliveryStart;
    if (wanted.date.isValid())
        draft.values.insert(u"required_date"_s, wanted.date);
    if (wanted.date.isValid() && in.issued.isValid() && wanted.date < in.issued)
        note(in, Severity::Warning, wanted.line,
             Tr::tr("It is wanted before the order was written."));
}

Draft lineDraft(const UblLine &line, LineContext &in)
{
    Draft draft;
    draft.values.insert(u"kind"_s, word(LineKind::Item));
    setText(draft, in, u"description"_s, {description(line), {}, line.name.line},
            DescriptionLength);
    const bool hasOwnCode = !line.buyersItem.isEmpty();
    setText(draft, in, u"product_code"_s, hasOwnCode ? line.buyersItem : line.standardItem,
            CodeLength);
    setText(draft, in, u"supplier_product_code"_s, line.sellersItem, CodeLength);
    setText(draft, in, u"cost_center"_s, line.accountingCost, CostCenterLength);
    setText(draft, in, u"notes"_s, line.note, NotesLength);
    draft.values.insert(u"unit"_s,
                        currentUnitCode(line.quantity.unit).value_or(line.quantity.unit));
    setFigures(draft, in, line);
    setDate(draft, in, line);
    return draft;
}

void requireCode(
    Findings &findings, bool isKnown, int line, const QString &place, const QString &message)
{
    if (!isKnown)
        findings.append({Severity::Error, {}, line, place, message});
}

void checkCountry(Findings &findings,
                  const std::optional<UblAddress> &address,
                  const QString &place)
{
    if (!address || address->country.isEmpty())
        return;
    requireCode(findings, isCountryCode(address->country.text), address->country.line,
                place + u"/Country/IdentificationCode"_s,
                Tr::tr("“%1” is not a country code of ISO 3166.").arg(address->country.text));
}

void checkParty(Findings &findings, const UblParty &party, const QString &place)
{
    checkCountry(findings, party.address, place + u"/PostalAddress"_s);
    checkCountry(findings, party.registered, place + u"/PartyLegalEntity/RegistrationAddress"_s);
}

} // namespace

QList<Draft> lineDrafts(const UblOrder &order, int minorUnits, Findings &findings)
{
    QList<Draft> drafts;
    for (qsizetype i = 0; i < order.lines.size(); ++i) {
        LineContext in{u"OrderLine[%1]/LineItem"_s.arg(i + 1), minorUnits, order.issued.date,
                       findings};
        drafts.append(lineDraft(order.lines.at(i), in));
    }
    return drafts;
}

void checkCodes(const UblOrder &order, Findings &findings)
{
    requireCode(findings, currencyMinorUnits(order.currency.text).has_value(), order.currency.line,
                u"DocumentCurrencyCode"_s,
                Tr::tr("“%1” is not a currency code of ISO 4217.").arg(order.currency.text));
    checkParty(findings, order.buyer, u"BuyerCustomerParty/Party"_s);
    checkParty(findings, order.seller, u"SellerSupplierParty/Party"_s);
    if (order.invoicee)
        checkParty(findings, *order.invoicee, u"AccountingCustomerParty/Party"_s);
    checkCountry(findings, order.delivery.address, u"Delivery/DeliveryLocation/Address"_s);
    for (qsizetype i = 0; i < order.lines.size(); ++i) {
        const UblNumber &quantity = order.lines.at(i).quantity;
        requireCode(findings, currentUnitCode(quantity.unit).has_value(),
                    quantity.line > 0 ? quantity.line : order.lines.at(i).line,
                    u"OrderLine[%1]/LineItem/Quantity"_s.arg(i + 1),
                    Tr::tr("“%1” is not a unit code of UN/ECE Recommendation 20 or 21.")
                        .arg(quantity.unit));
    }
}

} // namespace purser::purchasing
