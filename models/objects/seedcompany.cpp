#include "models/objects/seedcompany.h"

#include "models/base/iso4217.h"
#include "models/meta/registry.h"
#include "models/objects/tr.h"
#include "models/reference/isic.h"
#include "models/reference/unitofmeasure.h"
#include "models/services/unitofwork.h"

#include <QJsonArray>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

struct SeedRole
{
    QString name;
    Text label;
    QStringList permissions;
};

/** What everybody who belongs to a company can see and keep for themselves. */
QStringList everybody()
{
    QStringList permissions{u"core.saved_view.*"_s};
    for (const char16_t *type :
         {u"company", u"user", u"role", u"membership", u"partner", u"partner_category", u"industry",
          u"currency", u"exchange_rate", u"payment_term", u"unit", u"number_sequence",
          u"attachment", u"notification", u"custom_field", u"setting"})
        permissions.append(u"core.%1.read"_s.arg(QString::fromUtf16(type)));
    return permissions;
}

QList<SeedRole> seedRoles()
{
    const QStringList all = everybody();
    const QStringList partners{u"core.partner.*"_s, u"core.partner_category.*"_s,
                               u"core.industry.*"_s, u"core.attachment.*"_s};
    return {
        {u"administrator"_s, Tr::mark("Administrator"), {u"*"_s}},
        {u"partner_manager"_s, Tr::mark("Partner manager"),
         all + partners + QStringList{u"core.payment_term.*"_s}},
        {u"buyer"_s, Tr::mark("Buyer"),
         all
             + QStringList{u"core.partner.create"_s, u"core.partner.update"_s,
                           u"core.attachment.*"_s}},
        {u"approver"_s, Tr::mark("Approver"), all},
        {u"manager"_s, Tr::mark("Manager"), all},
        {u"director"_s, Tr::mark("Director"), all},
        {u"finance"_s, Tr::mark("Finance"),
         all + QStringList{u"core.exchange_rate.*"_s, u"core.payment_term.*"_s}},
        {u"board"_s, Tr::mark("Board"), all},
        {u"receiver"_s, Tr::mark("Receiver"), all + QStringList{u"core.attachment.*"_s}},
        {u"auditor"_s, Tr::mark("Auditor"), {u"*.read"_s}},
        {u"module_manager"_s, Tr::mark("Module manager"),
         all + QStringList{u"system.modules.*"_s, u"company.modules.*"_s}},
    };
}

Result<> seedRolesOf(UnitOfWork &work, const RoleGrants &grants)
{
    const QList<SeedRole> roles = seedRoles();
    for (const SeedRole &role : roles) {
        Draft draft;
        draft.values = {
            {u"name"_s, role.name},
            {u"label"_s, role.label.toString()},
            {u"permissions"_s, QJsonValue(QJsonArray::fromStringList(role.permissions))},
        };
        PURSER_TRY(work.create(u"role"_s, draft));
    }
    return grantToRoles(work, grants);
}

Result<> seedIndustries(UnitOfWork &work)
{
    QHash<QString, Id> sections;
    for (const IsicCategory &category : isicCategories()) {
        Draft draft;
        draft.values = {{u"code"_s, category.code}, {u"name"_s, category.name.toString()}};
        if (!category.parent.isEmpty())
            draft.values.insert(u"parent_id"_s, sections.value(category.parent));
        PURSER_ASSIGN(const Record industry, work.create(u"industry"_s, draft));
        sections.insert(category.code, industry.id());
    }
    return {};
}

Result<> seedUnits(UnitOfWork &work)
{
    for (const UnitOfMeasure &unit : commonUnits()) {
        Draft draft;
        draft.values = {{u"code"_s, unit.code}, {u"name"_s, unit.name.toString()}};
        if (!unit.symbol.isEmpty())
            draft.values.insert(u"symbol"_s, unit.symbol);
        PURSER_TRY(work.create(u"unit"_s, draft));
    }
    return {};
}

struct SeedTerm
{
    const char16_t *code;
    Text name;
    int netDays = 0;
    bool endOfMonth = false;
    int discountDays = 0;
    int discountPercent = 0;
};

Result<> seedPaymentTerms(UnitOfWork &work)
{
    const QList<SeedTerm> terms{
        {u"NOW", Tr::mark("Due at once")},
        {u"N14", Tr::mark("14 days"), 14},
        {u"N30", Tr::mark("30 days"), 30},
        {u"N45", Tr::mark("45 days"), 45},
        {u"N60", Tr::mark("60 days"), 60},
        {u"EOM30", Tr::mark("30 days from the end of the month"), 30, true},
        {u"2D10N30", Tr::mark("2 % within 10 days, 30 days net"), 30, false, 10, 2},
    };
    for (const SeedTerm &term : terms) {
        Draft draft;
        draft.values = {{u"code"_s, QString::fromUtf16(term.code)},
                        {u"name"_s, term.name.toString()},
                        {u"net_days"_s, term.netDays},
                        {u"end_of_month"_s, term.endOfMonth}};
        if (term.discountDays > 0) {
            draft.values.insert(u"discount_days"_s, term.discountDays);
            draft.values.insert(u"discount_percent"_s, Decimal::fromUnits(term.discountPercent, 0));
        }
        PURSER_TRY(work.create(u"payment_term"_s, draft));
    }
    return {};
}

/** `PO` for `purchase_order`. */
QString initials(const QString &typeName)
{
    QString letters;
    for (const QString &word : typeName.split(u'_'))
        letters += word.at(0).toUpper();
    return letters;
}

bool isNumbered(const ObjectType &type)
{
    const Field *number = type.field(u"number");
    return type.isCompanyScoped() && number && number->isReadOnly() && number->isUnique();
}

} // namespace

Result<> seedCompany(UnitOfWork &work, const RoleGrants &grants)
{
    PURSER_TRY(seedRolesOf(work, grants));
    PURSER_TRY(seedIndustries(work));
    PURSER_TRY(seedUnits(work));
    PURSER_TRY(seedPaymentTerms(work));
    return addMissingSequences(work);
}

Result<> addMissingSequences(UnitOfWork &work)
{
    const QList<const ObjectType *> types = work.registry().all();
    for (const ObjectType *type : types) {
        if (!isNumbered(*type))
            continue;
        PURSER_ASSIGN(const std::optional<Record> present,
                      work.findOne(u"number_sequence"_s, {Filter::equal(u"key"_s, type->name())}));
        if (present)
            continue;
        Draft draft;
        draft.values = {{u"key"_s, type->name()},
                        {u"name"_s, type->pluralLabel().toString()},
                        {u"format"_s, initials(type->name()) + u"-{yyyy}-{000000}"_s},
                        {u"reset"_s, u"yearly"_s}};
        PURSER_TRY(work.create(u"number_sequence"_s, draft));
    }
    return {};
}

Result<> seedCurrencies(UnitOfWork &work)
{
    PURSER_ASSIGN(const QList<Record> present,
                  work.find(u"currency"_s, {.activity = Activity::Any, .limit = 1'000}));
    QSet<QString> known;
    for (const Record &currency : present)
        known.insert(currency.text(u"code"));
    const QStringList codes = currencyCodes();
    for (const QString &code : codes) {
        if (known.contains(code))
            continue;
        Draft draft;
        draft.values = {{u"code"_s, code},
                        {u"name"_s, currencyName(code, QLocale()).left(100)},
                        {u"minor_unit"_s, *currencyMinorUnits(code)},
                        {u"numeric_code"_s, *currencyNumericCode(code)}};
        PURSER_TRY(work.create(u"currency"_s, draft));
    }
    return {};
}

} // namespace purser
