#include "tests/support/testworkspace.h"

#include "models/objects/baseobjects.h"
#include "models/objects/members.h"

namespace purser::test {

using namespace Qt::StringLiterals;

TestWorkspace::TestWorkspace(const QString &engine, const RoleGrants &grants)
    : m_database(engine)
    , m_grants(grants)
    , m_passwords(std::make_shared<PasswordRules>())
{
    m_passwords->hasher = PasswordHasher(PasswordCost::least());
    m_registered = registerBaseObjects(m_registry, {grants, m_passwords});
}

Result<> TestWorkspace::open()
{
    PURSER_TRY(openEmpty());
    PURSER_ASSIGN(m_company, addCompany(u"Northstar"_s, u"EUR"_s));
    m_service = serviceOf(m_company);
    return {};
}

Result<> TestWorkspace::openEmpty()
{
    PURSER_TRY(m_registered);
    WorkspaceOptions options;
    options.grants = m_grants;
    options.passwords = m_passwords;
    PURSER_ASSIGN(m_workspace, Workspace::open(m_database.url(), m_registry, m_clock, options));
    return {};
}

Result<Id> TestWorkspace::addCompany(const QString &name, const QString &currency)
{
    PURSER_ASSIGN(
        const Record company,
        m_workspace->connection().program()->create(
            u"company"_s,
            draft({{u"name"_s, name}, {u"currency"_s, currency}, {u"country"_s, u"DE"_s}})));
    return company.id();
}

std::unique_ptr<LocalRecordService> TestWorkspace::serviceOf(const Id &company)
{
    return m_workspace->connection().program(company);
}

Result<Record> TestWorkspace::addUser(const QString &login,
                                      const Id &company,
                                      const QStringList &roles)
{
    return m_workspace->connection().program(company)->inOneTransaction(
        [&](UnitOfWork &work) -> Result<Record> {
            PURSER_ASSIGN(const Record user,
                          work.create(u"user"_s, draft({{u"login"_s, login},
                                                        {u"display_name"_s, login.toUpper()}})));
            PURSER_TRY(addMember(work, user.id(), roles));
            return user;
        });
}

Draft draft(const QMap<QString, Value> &values, const QMap<QString, QList<Draft>> &children)
{
    return {{}, values, children};
}

} // namespace purser::test
