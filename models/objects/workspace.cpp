#include "models/objects/workspace.h"

#include "models/objects/relaythread.h"
#include "models/objects/seedcompany.h"
#include "models/objects/tr.h"
#include "models/storage/migrator.h"
#include "models/storage/session.h"

#include <QCryptographicHash>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

Result<> refuseWhatCannotBeOpened(SchemaState state, bool mayMigrate)
{
    if (state == SchemaState::Newer)
        return conflict(
            Tr::tr("The database was made by a newer version of Purser. Use that one."));
    if (state == SchemaState::Older && !mayMigrate)
        return conflict(
            Tr::tr("The database is of an older version. Make a backup, then migrate."));
    return {};
}

const QString CompaniesKey = u"companies"_s;

/** Stands for everything that prepareCompany() looks at. */
QString whatCompaniesGet(const Registry &registry, const RoleGrants &grants)
{
    QStringList parts;
    const QList<const ObjectType *> types = registry.all();
    for (const ObjectType *type : types)
        parts.append(type->name());
    parts.sort();
    for (auto it = grants.cbegin(); it != grants.cend(); ++it)
        parts.append(it.key() + u'=' + it.value().join(u','));
    const QByteArray text = parts.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace

Workspace::Workspace(const DatabaseUrl &url,
                     const Registry &registry,
                     const Clock &clock,
                     const WorkspaceOptions &options)
    : m_url(url)
    , m_registry(registry)
    , m_clock(clock)
    , m_options(options)
    , m_wakeup(std::make_shared<Wakeup>())
{}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const DatabaseUrl &url,
                                                   const Registry &registry,
                                                   const Clock &clock,
                                                   const WorkspaceOptions &options)
{
    PURSER_TRY(registry.check());
    std::unique_ptr<Workspace> workspace(new Workspace(url, registry, clock, options));
    PURSER_ASSIGN(workspace->m_connection, workspace->connect());
    PURSER_TRY(workspace->prepare());
    return workspace;
}

Result<std::unique_ptr<Connection>> Workspace::connect()
{
    PURSER_ASSIGN(std::unique_ptr<Session> session, Session::open(m_url));
    return std::make_unique<Connection>(std::move(session), m_registry, m_clock,
                                        *m_options.passwords, m_wakeup);
}

Result<> Workspace::prepare()
{
    Migrator migrator(m_connection->session(), m_registry, m_clock, m_options.migrations);
    PURSER_ASSIGN(const SchemaState state, migrator.state());
    PURSER_TRY(refuseWhatCannotBeOpened(state, m_options.mayMigrate));
    if (state != SchemaState::Current) {
        PURSER_TRY(migrator.migrate());
        PURSER_TRY(m_connection->program()->inOneTransaction(
            [](UnitOfWork &work) { return seedCurrencies(work); }));
    }
    // Only when types or grants are others than the last time: a start must be able to do without
    // writing, while somebody else writes or where nobody may.
    const QString wanted = whatCompaniesGet(m_registry, m_options.grants);
    PURSER_ASSIGN(const QString given, migrator.remembered(CompaniesKey));
    if (given == wanted)
        return {};
    PURSER_TRY(prepareCompanies());
    return migrator.remember(CompaniesKey, wanted);
}

Result<> Workspace::prepareCompanies()
{
    constexpr int MostCompanies = 100'000;
    PURSER_ASSIGN(const Page companies,
                  m_connection->program()->list(u"company"_s, {.limit = MostCompanies}));
    for (const Record &company : companies.items) {
        const auto program = m_connection->program(company.id());
        PURSER_TRY(
            program->inOneTransaction([this](UnitOfWork &work) { return prepareCompany(work); }));
    }
    return {};
}

Result<> Workspace::prepareCompany(UnitOfWork &work)
{
    PURSER_TRY(addMissingSequences(work));
    return grantToRoles(work, m_options.grants);
}

Result<bool> Workspace::isEmpty()
{
    PURSER_ASSIGN(const qint64 companies, m_connection->program()->count(u"company"_s, {}, 1));
    return companies == 0;
}

Result<> Workspace::startRelay()
{
    if (m_relay)
        return {};
    m_relay = std::make_unique<RelayThread>([this] { return connect(); }, m_registry, m_clock,
                                            m_bus, m_wakeup);
    m_relay->start();
    return {};
}

} // namespace purser
