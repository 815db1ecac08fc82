#include "models/objects/samplewriter.h"

#include "models/base/clock.h"
#include "models/meta/recordjson.h"
#include "models/meta/registry.h"
#include "models/objects/members.h"

#include <QJsonArray>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &list)
{
    QStringList found;
    for (const QJsonValue &item : list.toArray())
        found.append(item.toString());
    return found;
}

Result<Draft> draftOf(UnitOfWork &work, const QString &typeName, const QJsonObject &json)
{
    PURSER_ASSIGN(const ObjectType *type, work.registry().type(typeName));
    return draftFromJson(json, *type, work.registry());
}

/** Overseas partners are those of the company that keeps its books in dollars, too. */
bool isOverseas(const QJsonObject &partner)
{
    const QString currency = partner.value(u"currency"_s).toString();
    return currency == u"USD" || currency == u"JPY" || currency == u"GBP";
}

} // namespace

SampleWriter::SampleWriter(UnitOfWork &work,
                           const QJsonObject &content,
                           const QString &passwordHash)
    : m_work(work)
    , m_content(content)
    , m_passwordHash(passwordHash)
{}

Result<QList<Id>> SampleWriter::write()
{
    PURSER_TRY(writeUsers());
    QList<Id> companies;
    const QJsonArray all = m_content.value(u"companies"_s).toArray();
    for (const QJsonValue &json : all) {
        PURSER_ASSIGN(Company company, writeCompany(json.toObject()));
        const Caller insider = Caller::system(company.id);
        UnitOfWork inside(m_work.store(), m_work.registry(), m_work.clock(), insider);
        PURSER_TRY(writeMembers(inside));
        PURSER_TRY(writeCategories(inside, company));
        PURSER_TRY(writeRates(inside));
        PURSER_TRY(writePartners(inside, company, !companies.isEmpty()));
        companies.append(company.id);
    }
    return companies;
}

Result<> SampleWriter::writeUsers()
{
    const QJsonArray users = m_content.value(u"users"_s).toArray();
    for (const QJsonValue &user : users) {
        const QString login = user[u"login"_s].toString();
        Draft draft;
        draft.values = {{u"login"_s, login},
                        {u"display_name"_s, user[u"display_name"_s].toString()},
                        {u"email"_s, login + u"@northstar.example"_s},
                        {u"language"_s, u"en"_s},
                        {u"password_hash"_s, m_passwordHash},
                        {u"password_changed_at"_s, m_work.now()}};
        PURSER_ASSIGN(const Record record, m_work.create(u"user"_s, draft));
        m_users.insert(login, record.id());
    }
    return {};
}

Result<SampleWriter::Company> SampleWriter::writeCompany(const QJsonObject &json)
{
    PURSER_ASSIGN(const Draft draft, draftOf(m_work, u"company"_s, json));
    PURSER_ASSIGN(const Record record, m_work.create(u"company"_s, draft));
    Company company{record.id(), {}, {}};
    const Caller insider = Caller::system(company.id);
    UnitOfWork inside(m_work.store(), m_work.registry(), m_work.clock(), insider);
    PURSER_ASSIGN(const QList<Record> terms, inside.find(u"payment_term"_s, {}));
    for (const Record &term : terms)
        company.terms.insert(term.text(u"code"), term.id());
    return company;
}

Result<> SampleWriter::writeMembers(UnitOfWork &inside)
{
    const QJsonArray users = m_content.value(u"users"_s).toArray();
    for (const QJsonValue &user : users) {
        const QString login = user[u"login"_s].toString();
        PURSER_ASSIGN(const Record membership,
                      addMember(inside, m_users.value(login), texts(user[u"roles"_s])));
        Draft draft;
        draft.values = {{u"job_title"_s, user[u"job_title"_s].toString()},
                        {u"department"_s, user[u"department"_s].toString()}};
        if (const QString manager = user[u"manager"_s].toString(); !manager.isEmpty())
            draft.values.insert(u"manager_id"_s, m_users.value(manager));
        PURSER_TRY(inside.update(membership, draft));
    }
    return {};
}

Result<> SampleWriter::writeCategories(UnitOfWork &inside, Company &company)
{
    const QJsonArray categories = m_content.value(u"categories"_s).toArray();
    for (const QJsonValue &value : categories) {
        QJsonObject json = value.toObject();
        const QString parent = json.take(u"parent"_s).toString();
        PURSER_ASSIGN(Draft draft, draftOf(inside, u"partner_category"_s, json));
        if (!parent.isEmpty())
            draft.values.insert(u"parent_id"_s, company.categories.value(parent));
        PURSER_ASSIGN(const Record category, inside.create(u"partner_category"_s, draft));
        company.categories.insert(category.text(u"name"), category.id());
    }
    return {};
}

Result<> SampleWriter::writeRates(UnitOfWork &inside)
{
    const QDate validOn(inside.clock().today().year(), 1, 1);
    const QJsonObject rates = m_content.value(u"rates"_s).toObject();
    for (auto rate = rates.begin(); rate != rates.end(); ++rate) {
        PURSER_ASSIGN(const Decimal value, Decimal::parse(rate->toString(), Decimal::MaxScale));
        Draft draft;
        draft.values = {{u"base_currency"_s, u"EUR"_s},
                        {u"currency"_s, rate.key()},
                        {u"rate"_s, value},
                        {u"valid_on"_s, validOn},
                        {u"source"_s, u"Sample data"_s}};
        PURSER_TRY(inside.create(u"exchange_rate"_s, draft));
    }
    return {};
}

Result<> SampleWriter::writePartners(UnitOfWork &inside, const Company &company, bool onlyOverseas)
{
    const QJsonArray partners = m_content.value(u"partners"_s).toArray();
    for (const QJsonValue &value : partners) {
        QJsonObject json = value.toObject();
        if (onlyOverseas && !isOverseas(json))
            continue;
        const QString category = json.take(u"category"_s).toString();
        const QString term = json.take(u"payment_term"_s).toString();
        PURSER_ASSIGN(Draft draft, draftOf(inside, u"partner"_s, json));
        draft.values.insert(u"category_id"_s, company.categories.value(category));
        draft.values.insert(u"payment_term_id"_s, company.terms.value(term));
        PURSER_TRY(inside.create(u"partner"_s, draft));
    }
    return {};
}

} // namespace purser
