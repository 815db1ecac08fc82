#include "models/objects/partner.h"

#include "models/meta/record.h"
#include "models/objects/fieldrules.h"
#include "models/objects/partneractions.h"
#include "models/objects/partnerhooks.h"
#include "models/objects/partnermerge.h"
#include "models/objects/taxidrule.h"
#include "models/objects/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

const QList<Choice> &states()
{
    static const QList<Choice> all{
        {u"prospect"_s, Tr::mark("Prospect"), Tone::Info},
        {u"active"_s, Tr::mark("Active"), Tone::Success},
        {u"blocked"_s, Tr::mark("Blocked"), Tone::Danger},
    };
    return all;
}

Result<> isOfSomeKind(const Record &partner)
{
    if (partner.boolean(u"is_customer") || partner.boolean(u"is_supplier")
        || partner.boolean(u"is_vendor"))
        return {};
    return invalid(u"is_supplier"_s,
                   Tr::tr("Say what the partner is: customer, supplier or vendor."));
}

Result<> creditLimitIsNotNegative(const Record &partner)
{
    if (!partner.decimal(u"credit_limit").isNegative())
        return {};
    return invalid(u"credit_limit"_s, Tr::tr("Enter 0 or more."));
}

void addIdentity(ObjectType &type)
{
    type.field(text(u"code"_s).label(Tr::mark("Code")).length(50).unique().searchable().sortable())
        .field(text(u"name"_s).label(Tr::mark("Name")).required().searchable().sortable())
        .field(text(u"legal_name"_s).label(Tr::mark("Legal name")).searchable())
        .field(boolean(u"is_customer"_s).label(Tr::mark("Customer")))
        .field(boolean(u"is_supplier"_s).label(Tr::mark("Supplier")))
        .field(boolean(u"is_vendor"_s).label(Tr::mark("Vendor")))
        .field(choice(u"status"_s, states())
                   .label(Tr::mark("State"))
                   .help(Tr::mark("A blocked partner takes no new order."))
                   .required()
                   .defaultsTo(u"active"_s))
        .field(reference(u"industry_id"_s, u"industry"_s).label(Tr::mark("Industry")))
        .field(reference(u"category_id"_s, u"partner_category"_s).label(Tr::mark("Category")))
        .field(reference(u"parent_id"_s, u"partner"_s).label(Tr::mark("Parent partner")))
        .field(text(u"tax_id"_s).label(Tr::mark("Tax id")).length(50).searchable())
        .field(text(u"tax_id_override_reason"_s)
                   .label(Tr::mark("Why the tax id is right"))
                   .help(Tr::mark("Needed when the check says that the tax id is wrong.")))
        .field(text(u"registration_number"_s)
                   .label(Tr::mark("Registration number"))
                   .length(50)
                   .searchable());
}

void addDealings(ObjectType &type)
{
    type.field(url(u"website"_s).label(Tr::mark("Website")))
        .field(email(u"email"_s).label(Tr::mark("E-mail")).searchable())
        .field(phone(u"phone"_s).label(Tr::mark("Phone")))
        .field(boolean(u"phone_unreadable"_s)
                   .label(Tr::mark("Phone number cannot be read"))
                   .readOnly())
        .field(language(u"language"_s).label(Tr::mark("Language")))
        .field(currency(u"currency"_s).label(Tr::mark("Currency")))
        .field(reference(u"payment_term_id"_s, u"payment_term"_s).label(Tr::mark("Payment term")))
        .field(money(u"credit_limit"_s, u"currency"_s).label(Tr::mark("Credit limit")))
        .field(longText(u"notes"_s).label(Tr::mark("Notes")))
        .field(json(u"tags"_s).label(Tr::mark("Tags")));
}

} // namespace

ObjectType partnerType()
{
    ObjectType type(u"partner"_s, u"partners"_s, Tr::mark("Partner"), Tr::mark("Partners"));
    addIdentity(type);
    addDealings(type);
    type.icon(u"partner"_s)
        .children({u"contacts"_s, u"partner_contact"_s, true})
        .children({u"addresses"_s, u"partner_address"_s, true})
        .rule(u"is-of-some-kind"_s, isOfSomeKind)
        .rule(u"credit-limit-is-not-negative"_s, creditLimitIsNotNegative)
        .rule(u"tags-are-texts"_s,
              [](const Record &partner) { return isListOfTexts(partner, u"tags"_s); })
        .rule(u"tax-id-is-right"_s,
              [](const Record &partner) { return taxIdIsRight(partner, countryOf(partner)); })
        .rule(u"one-primary-contact"_s, onePrimaryContact)
        .rule(u"one-default-address"_s, oneDefaultAddress)
        .rule(u"contact-email-once"_s, contactEmailOnce)
        .hooks(partnerHooks())
        .action(setPrimaryContact())
        .action(setDefaultAddress())
        .action(mergePartner())
        .action(unmergePartner())
        .query(partnerDetails())
        .title({u"name"_s})
        .list({u"code"_s, u"name"_s, u"status"_s, u"is_supplier"_s, u"is_customer"_s,
               u"category_id"_s, u"email"_s, u"phone"_s});
    return type;
}

Result<> takesOrders(const Record &partner)
{
    if (partner.text(u"status") != u"blocked")
        return {};
    return conflict(Tr::tr("%1 is blocked and takes no new order.").arg(partner.title()));
}

} // namespace purser
