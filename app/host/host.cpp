#include "app/host/host.h"

#include "app/host/sampleoffice.h"
#include "app/host/tr.h"
#include "models/objects/baseobjects.h"
#include "models/storage/engine.h"
#include "models/storage/session.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace purser {

using namespace Qt::StringLiterals;
using host::Tr;

namespace {

Q_LOGGING_CATEGORY(hostLog, "purser.host")

/** Of models/modules/module.h; modules name the versions that they were written for. */
const Version ModuleApi(1, 0, 0);

constexpr int MostCompanies = 1'000;

bool matches(const QString &name, const QString &wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

/** The company that is wanted; the first when none is. */
Result<CompanyChoice> choose(const QList<CompanyChoice> &companies, const QString &wanted)
{
    QStringList names;
    for (const CompanyChoice &company : companies) {
        if (matches(company.name, wanted) || toText(company.id) == wanted)
            return company;
        names.append(company.name);
    }
    if (wanted.isEmpty() && !companies.isEmpty())
        return companies.first();
    if (companies.isEmpty())
        return notFound(Tr::tr("There is no company yet."));
    return notFound(
        Tr::tr("There is no company “%1” here; there is: %2.").arg(wanted, names.join(u", "_s)));
}

} // namespace

Host::Host(const Settings &settings)
    : m_settings(settings)
    , m_files(m_settings.storageFolder)
    , m_passwords(std::make_shared<PasswordRules>())
{}

Host::~Host()
{
    m_service.reset();
    if (m_modules)
        m_modules->stop();
}

void Host::useDatabase(const DatabaseUrl &url)
{
    Q_ASSERT(!m_workspace);
    m_settings.database = url;
}

Result<> Host::loadTypes(ModuleRunner::Opening opening)
{
    if (m_modules)
        return {};
    HostOffer offer;
    offer.api = ModuleApi;
    m_modules = std::make_unique<ModuleRunner>(
        ModuleCatalog::find(m_settings.moduleFolders, offer, QString()));
    PURSER_TRY(registerBaseObjects(m_registry, {.grants = grants(), .passwords = m_passwords}));
    m_modules->registerTypes(m_registry, opening);
    return {};
}

RoleGrants Host::grants() const
{
    RoleGrants grants;
    for (const InstalledModule &module : m_modules->catalog().modules()) {
        for (const PermissionDeclaration &permission : module.manifest.permissions) {
            for (const QString &role : permission.roles)
                grants[role].append(permission.name);
        }
    }
    return grants;
}

Result<QList<DatedMigration>> Host::migrations() const
{
    PURSER_ASSIGN(const Engine *engine, engineFor(m_settings.database));
    QList<DatedMigration> migrations;
    for (const InstalledModule &module : m_modules->catalog().modules()) {
        PURSER_ASSIGN(
            const QList<DatedMigration> dated,
            readMigrations(module.manifest.name, module.folder + u"/migrations"_s, engine->name()));
        migrations += dated;
    }
    return migrations;
}

Result<> Host::mustExist() const
{
    const auto missing = [this] {
        return notFound(Tr::tr("There is no database at %1 yet. Make one with: purserctl db init")
                            .arg(m_settings.database.toDisplay()));
    };
    PURSER_ASSIGN(const Engine *engine, engineFor(m_settings.database));
    PURSER_ASSIGN(const bool exists, engine->exists(m_settings.database));
    if (!exists)
        return missing();
    PURSER_ASSIGN(const std::unique_ptr<Session> session, Session::open(m_settings.database));
    PURSER_ASSIGN(const QStringList tables, engine->tables(*session));
    return tables.isEmpty() ? Result<>(missing()) : Result<>();
}

Result<Workspace *> Host::openWorkspace(bool mayMigrate)
{
    if (m_workspace)
        return m_workspace.get();
    PURSER_TRY(loadTypes());
    if (mayMigrate) {
        PURSER_ASSIGN(const Engine *engine, engineFor(m_settings.database));
        PURSER_TRY(engine->makePlace(m_settings.database));
    } else {
        PURSER_TRY(mustExist());
    }
    WorkspaceOptions options;
    PURSER_ASSIGN(options.migrations, migrations());
    options.mayMigrate = mayMigrate;
    options.grants = grants();
    options.passwords = m_passwords;
    PURSER_ASSIGN(m_workspace, Workspace::open(m_settings.database, m_registry, m_clock, options));
    m_modules->start({m_registry, m_clock, m_workspace->bus(), &m_files, &m_renderer});
    return m_workspace.get();
}

Result<Workspace *> Host::workspace()
{
    return openWorkspace(false);
}

Result<SampleData> Host::createSample()
{
    PURSER_ASSIGN(Workspace * workspace, openWorkspace(true));
    PURSER_ASSIGN(const SampleData sample, createSampleData(*workspace));
    Connection &connection = workspace->connection();
    SampleOffice people(connection, sample.companies.first());
    const auto inTransaction = [&connection](const std::function<Result<>()> &add) {
        return connection.program()->inOneTransaction([&add](UnitOfWork &) { return add(); });
    };
    for (const ModuleFailure &failure : m_modules->addSampleData(people, inTransaction))
        qCWarning(hostLog).noquote()
            << Tr::tr("The module “%1” adds no sample data: %2").arg(failure.name, failure.reason);
    return sample;
}

Result<> Host::needsNoUser()
{
    Connection &connection = m_workspace->connection();
    if (connection.session().engine().isEmbedded())
        return {};
    PURSER_ASSIGN(const Page companies,
                  connection.program()->list(u"company"_s, {.limit = MostCompanies}));
    qint64 members = 0;
    for (const Record &company : companies.items) {
        PURSER_ASSIGN(const qint64 some,
                      connection.program(company.id())->count(u"membership"_s, {}, 1));
        members += some;
    }
    if (members == 0)
        return {};
    return Error{ErrorKind::Unauthenticated,
                 Tr::tr("Say who you are: --user LOGIN, or PURSER_USER. Only a database that is a "
                        "file can be used without."),
                 u"user"_s,
                 {},
                 {}};
}

Result<Id> Host::chosenCompany()
{
    PURSER_ASSIGN(const Page page,
                  m_workspace->connection().program()->list(
                      u"company"_s, {.sort = {{u"id"_s}}, .limit = MostCompanies}));
    QList<CompanyChoice> companies;
    for (const Record &company : page.items)
        companies.append({company.id(), company.text(u"name"), company.text(u"currency")});
    PURSER_ASSIGN(const CompanyChoice company, choose(companies, m_settings.company));
    return company.id;
}

Result<Caller> Host::callerOf(const QString &login, const QString &origin)
{
    SignIn &door = m_workspace->connection().signIn();
    PURSER_ASSIGN(const SignedIn user, door.signedIn(login));
    if (user.companies.isEmpty())
        return notAllowed(Tr::tr("%1 belongs to no company yet. An administrator can give them a "
                                 "role: purserctl membership add user_id=%2 roles=ROLE")
                              .arg(user.displayName, user.login));
    PURSER_ASSIGN(const CompanyChoice company, choose(user.companies, m_settings.company));
    return door.callerFor(user.userId, company.id, origin);
}

Result<Caller> Host::caller(const QString &origin)
{
    PURSER_TRY(workspace());
    if (!m_settings.user.isEmpty())
        return callerOf(m_settings.user, origin);
    PURSER_TRY(needsNoUser());
    const Result<Id> company = chosenCompany();
    if (!company && !m_settings.company.isEmpty())
        return company.error();
    Caller program = Caller::system(company ? *company : Id());
    program.origin = origin;
    return program;
}

Result<RecordService *> Host::service()
{
    if (m_service)
        return m_service.get();
    PURSER_ASSIGN(const Caller who, caller(u"cli"_s));
    m_service = m_workspace->connection().service(who);
    return m_service.get();
}

} // namespace purser
