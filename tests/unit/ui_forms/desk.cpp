#include "tests/unit/ui_forms/desk.h"

#include "models/objects/baseobjects.h"
#include "models/services/localrecordservice.h"
#include "models/storage/migrator.h"
#include "models/storage/recordstore.h"
#include "models/storage/session.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace purser::test {

namespace {

/** A service with the connection that it needs. */
struct Connection
{
    std::unique_ptr<Session> session;
    std::unique_ptr<RecordStore> store;
    std::unique_ptr<LocalRecordService> service;
};

Draft contact(const QString &name, const QString &email)
{
    Draft draft;
    draft.values = {{u"name"_s, name}, {u"email"_s, email}};
    return draft;
}

} // namespace

Desk::Desk()
    : database(u"sqlite"_s)
    , m_settings(m_folder.filePath(u"desk.ini"_s), QSettings::IniFormat)
{
    QStandardPaths::setTestModeEnabled(true);
}

Result<> Desk::open(const QList<ObjectType> &more)
{
    PURSER_TRY(registerBaseObjects(registry));
    for (const ObjectType &type : more)
        PURSER_TRY(registry.add(type, u"test"_s));
    PURSER_TRY(registry.check());
    PURSER_ASSIGN(const std::unique_ptr<Session> session, Session::open(database.url()));
    PURSER_TRY(Migrator(*session, registry, clock).migrate());
    caller = Caller::system({});
    caller.displayName = u"Jane Roe"_s;
    PURSER_ASSIGN(const std::shared_ptr<RecordService> founder, connect());
    Draft company;
    company.values = {
        {u"name"_s, u"Northstar"_s}, {u"country"_s, u"DE"_s}, {u"currency"_s, u"EUR"_s}};
    PURSER_ASSIGN(const Record made, founder->create(u"company"_s, company));
    caller.companyId = made.id();
    PURSER_ASSIGN(m_colleague, connect());
    m_worker = std::make_unique<ServiceWorker>([this] { return connect(); });
    m_context.reset(
        new UiContext{registry, *m_worker, m_changes, clock, caller, m_settings, navigator});
    return {};
}

Result<Record> Desk::create(const QString &type, const Draft &draft)
{
    return m_colleague->create(type, draft);
}

Result<Record> Desk::update(const Id &id, const QString &type, const Draft &draft)
{
    return m_colleague->update(type, id, Operation::AnyVersion, draft);
}

Result<Record> Desk::read(const QString &type, const Id &id)
{
    return m_colleague->read(type, id);
}

Result<Record> Desk::createPartner(const QString &name)
{
    Draft partner;
    partner.values = {{u"name"_s, name}, {u"is_supplier"_s, true}, {u"currency"_s, u"EUR"_s}};
    partner.children[u"contacts"_s] = {contact(u"Jane Roe"_s, u"jane@acme.example"_s),
                                       contact(u"John Doe"_s, u"john@acme.example"_s)};
    Draft address;
    address.values = {{u"address_type"_s, u"billing"_s}, {u"street"_s, u"Hauptstr. 1"_s},
                      {u"city"_s, u"Berlin"_s},          {u"postal_code"_s, u"10178"_s},
                      {u"country"_s, u"DE"_s},           {u"is_default"_s, true}};
    partner.children[u"addresses"_s] = {address};
    return create(u"partner"_s, partner);
}

Result<std::shared_ptr<RecordService>> Desk::connect() const
{
    auto connection = std::make_shared<Connection>();
    PURSER_ASSIGN(connection->session, Session::open(database.url()));
    connection->store = std::make_unique<RecordStore>(*connection->session);
    connection->service =
        std::make_unique<LocalRecordService>(*connection->store, registry, clock, caller);
    return std::shared_ptr<RecordService>(connection, connection->service.get());
}

} // namespace purser::test
