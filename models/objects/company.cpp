#include "models/objects/company.h"

#include "models/meta/registry.h"
#include "models/objects/addressfields.h"
#include "models/objects/baseobjects.h"
#include "models/objects/fieldrules.h"
#include "models/objects/members.h"
#include "models/objects/seedcompany.h"
#include "models/objects/taxidrule.h"
#include "models/objects/tr.h"
#include "models/objects/treerule.h"
#include "models/services/unitofwork.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

Caller insiderOf(const UnitOfWork &work, const Id &company)
{
    Caller insider = work.caller();
    insider.companyId = company;
    return insider;
}

/** Whether the company has records of a module that hold amounts: orders, invoices, budgets. */
Result<bool> hasAmounts(UnitOfWork &outside, const Id &company)
{
    const Caller insider = insiderOf(outside, company);
    UnitOfWork work(outside.store(), outside.registry(), outside.clock(), insider);
    const QList<const ObjectType *> types = work.registry().all();
    for (const ObjectType *type : types) {
        const auto fields = type->ownFields();
        const bool holdsMoney = std::any_of(fields.begin(), fields.end(), [](const Field &field) {
            return field.type() == FieldType::Money;
        });
        if (!holdsMoney || !type->isCompanyScoped() || type->module() == CoreModule)
            continue;
        PURSER_ASSIGN(const QList<Record> found,
                      work.find(type->name(), {.activity = Activity::Any, .limit = 1}));
        if (!found.isEmpty())
            return true;
    }
    return false;
}

Result<> prepare(UnitOfWork &, Record &company, const Record *before)
{
    normalizeTaxId(company, before, company.text(u"country"));
    return {};
}

/** What the renderer of documents takes (documentlimit::LogoBytes). */
constexpr qint64 MostLogoBytes = 4 * 1024 * 1024;

/** Documents show PNG and SVG, of the company's own files. */
Result<> logoCanBeShown(UnitOfWork &outside, const Record &company, const Record *before)
{
    const QString key = u"logo_id"_s;
    if (company.isNull(key) || (before && before->value(key) == company.value(key)))
        return {};
    const Caller insider = insiderOf(outside, company.id());
    UnitOfWork work(outside.store(), outside.registry(), outside.clock(), insider);
    PURSER_ASSIGN(const std::optional<Record> file,
                  work.findOne(u"attachment"_s, {Filter::equal(u"id"_s, company.value(key))}));
    if (!file)
        return invalid(key, Tr::tr("This company has no such file. Change to the company first."));
    const QString type = file->text(u"media_type");
    if (type != u"image/png" && type != u"image/svg+xml")
        return invalid(key, Tr::tr("%1 is no PNG or SVG picture.").arg(file->text(u"file_name")));
    if (file->integer(u"size") > MostLogoBytes)
        return invalid(key, Tr::tr("%1 is too large: a logo has at most %2 MB.")
                                .arg(file->text(u"file_name"))
                                .arg(MostLogoBytes / 1024 / 1024));
    return {};
}

Result<> check(UnitOfWork &work, const Record &company, const Record *before)
{
    PURSER_TRY(logoCanBeShown(work, company, before));
    if (!before)
        return {};
    const Id present = work.caller().companyId;
    const bool isRestored = !before->isActive(); // nobody is in a deleted company
    if (!isRestored && !work.caller().userId.isNull() && present != company.id())
        return notFound(Tr::tr("There is no such company here. Change to it first."));
    if (before->text(u"currency") != company.text(u"currency")) {
        PURSER_ASSIGN(const bool isTooLate, hasAmounts(work, company.id()));
        if (isTooLate)
            return invalid(u"currency"_s,
                           Tr::tr("The base currency cannot be changed any more: there are "
                                  "documents with amounts in %1.")
                               .arg(before->text(u"currency")));
    }
    return isNotItsOwnAncestor(work, company, before, u"parent_id"_s,
                               Tr::tr("A company cannot be its own ancestor."));
}

/** Who founds a company is its first administrator. */
Result<> addFounder(UnitOfWork &work)
{
    if (work.caller().userId.isNull())
        return {};
    PURSER_TRY(addMember(work, work.caller().userId, {u"administrator"_s}));
    return {};
}

/** A new company begins with its roles, units and so on, whichever way it is made. */
Result<> found(UnitOfWork &work, const Record &company, const RoleGrants &grants)
{
    const Caller insider = insiderOf(work, company.id());
    UnitOfWork inside(work.store(), work.registry(), work.clock(), insider);
    PURSER_TRY(seedCompany(inside, grants));
    return addFounder(inside);
}

} // namespace

ObjectType companyType(const RoleGrants &grants)
{
    const auto written = [grants](UnitOfWork &work, const Record &company, const Record *before) {
        return before ? Result<>() : found(work, company, grants);
    };
    ObjectType type(u"company"_s, u"companies"_s, Tr::mark("Company"), Tr::mark("Companies"));
    type.global()
        .icon(u"company"_s)
        .field(text(u"name"_s).label(Tr::mark("Name")).required().searchable().sortable())
        .field(text(u"legal_name"_s).label(Tr::mark("Legal name")).searchable())
        .field(text(u"tax_id"_s).label(Tr::mark("Tax id")).length(50).searchable())
        .field(text(u"tax_id_override_reason"_s)
                   .label(Tr::mark("Why the tax id is right"))
                   .help(Tr::mark("Needed when the check says that the tax id is wrong.")))
        .field(text(u"registration_number"_s).label(Tr::mark("Registration number")).length(50))
        .field(currency(u"currency"_s)
                   .label(Tr::mark("Base currency"))
                   .help(Tr::mark("In which totals and limits are kept. It cannot be changed once "
                                  "there are documents with amounts."))
                   .required());
    addAddressFields(type, {});
    type.field(phone(u"phone"_s).label(Tr::mark("Phone")))
        .field(email(u"email"_s).label(Tr::mark("E-mail")))
        .field(url(u"website"_s).label(Tr::mark("Website")))
        .field(file(u"logo_id"_s)
                   .label(Tr::mark("Logo"))
                   .help(Tr::mark("PNG or SVG, at the head of documents.")))
        .field(reference(u"parent_id"_s, u"company"_s)
                   .label(Tr::mark("Parent company"))
                   .onDelete(OnDelete::Clear))
        .field(integer(u"fiscal_year_start"_s)
                   .label(Tr::mark("First month of the fiscal year"))
                   .range(1, 12)
                   .defaultsTo(1))
        .field(language(u"document_language"_s)
                   .label(Tr::mark("Language of documents"))
                   .defaultsTo(u"en"_s))
        .field(longText(u"email_signature"_s).label(Tr::mark("E-mail signature")))
        .field(text(u"colour"_s).label(Tr::mark("Colour")).length(7))
        .rule(u"tax-id-is-right"_s,
              [](const Record &company) { return taxIdIsRight(company, company.text(u"country")); })
        .hooks({.prepare = prepare, .check = check, .written = written})
        .rule(u"colour"_s, [](const Record &company) { return isColour(company, u"colour"_s); })
        .visibleTo({.memberType = u"membership"_s, .memberUser = u"user_id"_s})
        .title({u"name"_s})
        .list({u"name"_s, u"legal_name"_s, u"currency"_s, u"city"_s, u"country"_s});
    return type;
}

} // namespace purser
