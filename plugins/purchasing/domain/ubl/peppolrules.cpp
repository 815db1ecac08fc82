#include "plugins/purchasing/domain/ubl/peppolrules.h"

#include "plugins/purchasing/domain/tr.h"
#include "plugins/purchasing/domain/ubl/rulecheck.h"

#include "models/base/iso3166.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

const QString Customization = u"urn:fdc:peppol.eu:poacc:trns:order:3"_s;

const QStringList &profiles()
{
    static const QStringList known{u"urn:fdc:peppol.eu:poacc:bis:order_only:3"_s,
                                   u"urn:fdc:peppol.eu:poacc:bis:ordering:3"_s,
                                   u"urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3"_s};
    return known;
}

void checkVatPrefix(RuleCheck &check, const UblParty &party, const QString &place)
{
    if (party.taxId.isEmpty() || party.taxScheme.text != u"VAT")
        return;
    const QString prefix = party.taxId.text.left(2);
    check.require(isCountryCode(prefix) || prefix == u"EL", u"R026"_s, party.taxId.line,
                  place + u"/Party/PartyTaxScheme/CompanyID"_s,
                  Tr::tr("The VAT number “%1” does not begin with the code of a country.")
                      .arg(party.taxId.text));
}

void checkHeader(RuleCheck &check)
{
    const UblOrder &order = check.order();
    check.require(order.customization.text.startsWith(Customization), u"R034"_s,
                  order.customization.line, u"CustomizationID"_s,
                  Tr::tr("It does not begin with “%1”.").arg(Customization));
    check.require(profiles().contains(order.profile.text), u"R031"_s, order.profile.line,
                  u"ProfileID"_s,
                  Tr::tr("It is none of the profiles order only, ordering, advanced ordering."));
    check.advise(order.validUntil.line > 0, u"R002"_s, 0, u"ValidityPeriod/EndDate"_s,
                 Tr::tr("It should say until when the order is valid."));
    if (order.originator)
        check.require(!order.originator->name.isEmpty() || !order.originator->identifier.isEmpty(),
                      u"R014"_s, order.originator->line, u"OriginatorCustomerParty/Party"_s,
                      Tr::tr("The originator has neither a name nor an identifier."));
    checkVatPrefix(check, order.buyer, u"BuyerCustomerParty"_s);
    if (order.invoicee)
        checkVatPrefix(check, *order.invoicee, u"AccountingCustomerParty"_s);
}

} // namespace

Findings checkPeppolRules(const UblOrder &order)
{
    RuleCheck check(order);
    checkHeader(check);
    checkAmounts(check);
    checkTotals(check);
    checkAllowances(check);
    checkLines(check);
    return check.findings;
}

} // namespace purser::purchasing
