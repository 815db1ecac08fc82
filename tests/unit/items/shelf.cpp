#include "tests/unit/items/shelf.h"

#include "models/services/localrecordservice.h"
#include "models/services/logtypes.h"
#include "models/storage/migrator.h"
#include "models/storage/recordstore.h"
#include "models/storage/session.h"

using namespace Qt::StringLiterals;

namespace purser::test {

namespace {

Text label(const char *text)
{
    return Text("test", text);
}

ObjectType companyType()
{
    ObjectType type(u"company"_s, u"companies"_s, label("Company"), label("Companies"));
    type.field(text(u"name"_s).label(label("Name")).required())
        .title({u"name"_s})
        .list({u"name"_s})
        .global();
    return type;
}

ObjectType shelfType()
{
    ObjectType type(u"shelf"_s, u"shelves"_s, label("Shelf"), label("Shelves"));
    type.field(text(u"name"_s).label(label("Name")).required())
        .title({u"name"_s})
        .list({u"name"_s});
    return type;
}

ObjectType bookType()
{
    ObjectType type(u"book"_s, u"books"_s, label("Book"), label("Books"));
    type.field(text(u"title"_s).label(label("Title")).required().searchable().sortable())
        .field(reference(u"shelf_id"_s, u"shelf"_s).label(label("Shelf")))
        .field(currency(u"currency"_s).label(label("Currency")))
        .field(money(u"price"_s, u"currency"_s).label(label("Price")).sortable())
        .field(date(u"bought_on"_s).label(label("Bought on")))
        .field(choice(u"status"_s, {{u"new"_s, label("New"), Tone::Success},
                                    {u"worn"_s, label("Worn"), Tone::Warning},
                                    {u"away"_s, label("Sent to the bookbinder"), Tone::Info}})
                   .label(label("Condition")))
        .action({.name = u"wear"_s, .label = label("Wear"), .from = {u"new"_s}, .to = u"worn"_s})
        .title({u"title"_s})
        .list({u"title"_s, u"shelf_id"_s, u"price"_s, u"bought_on"_s, u"status"_s});
    return type;
}

/** A service with the connection that it needs. */
struct Connection
{
    std::unique_ptr<Session> session;
    std::unique_ptr<RecordStore> store;
    std::unique_ptr<LocalRecordService> service;
};

} // namespace

Shelf::Shelf()
    : database(u"sqlite"_s)
{}

Result<> Shelf::open()
{
    PURSER_TRY(registerLogTypes(registry));
    for (const ObjectType &type : {companyType(), shelfType(), bookType()})
        PURSER_TRY(registry.add(type, u"test"_s));
    PURSER_TRY(registry.check());
    PURSER_ASSIGN(const std::unique_ptr<Session> session, Session::open(database.url()));
    PURSER_TRY(Migrator(*session, registry, clock).migrate());
    caller = Caller::system({});
    PURSER_ASSIGN(const std::shared_ptr<RecordService> founder, connect());
    Draft company;
    company.values.insert(u"name"_s, u"Northstar"_s);
    PURSER_ASSIGN(const Record made, founder->create(u"company"_s, company));
    caller.companyId = made.id();
    PURSER_ASSIGN(const std::shared_ptr<RecordService> service, connect());
    Draft shelf;
    shelf.values.insert(u"name"_s, u"Upper shelf"_s);
    PURSER_ASSIGN(const Record place, service->create(u"shelf"_s, shelf));
    shelfId = place.id();
    return {};
}

Result<> Shelf::addBooks(int from, int count)
{
    PURSER_ASSIGN(const std::unique_ptr<Session> session, Session::open(database.url()));
    RecordStore store(*session);
    return transact(*session, [&]() -> Result<> {
        for (int i = from; i < from + count; ++i) {
            const Record book = makeBook(i);
            PURSER_TRY(store.insert(book));
            ids.append(book.id());
        }
        return {};
    });
}

Record Shelf::makeBook(int number) const
{
    Record book(books());
    book.set(u"id", newId(clock));
    book.set(u"company_id", caller.companyId);
    for (const QString &key : {u"created_at"_s, u"updated_at"_s})
        book.set(key, clock.now());
    for (const QString &key : {u"created_by"_s, u"updated_by"_s})
        book.set(key, caller.userId);
    book.set(u"version", 1);
    book.set(u"is_active", true);
    book.set(u"title", u"Book %1"_s.arg(number, 6, 10, QChar(u'0')));
    book.set(u"shelf_id", shelfId);
    book.set(u"currency", u"EUR"_s);
    book.set(u"price", Decimal::fromUnits(qint64(number) * 10'000, 4));
    book.set(u"bought_on", QDate(2026, 1, 1).addDays(number % 300));
    book.set(u"status", number % 2 == 0 ? u"new"_s : u"worn"_s);
    return book;
}

Result<> Shelf::removeBook(int number)
{
    PURSER_ASSIGN(const std::shared_ptr<RecordService> service, connect());
    return service->remove(u"book"_s, ids.at(number));
}

ServiceWorker::Factory Shelf::factory() const
{
    return [this] { return connect(); };
}

Result<std::shared_ptr<RecordService>> Shelf::connect() const
{
    auto connection = std::make_shared<Connection>();
    PURSER_ASSIGN(connection->session, Session::open(database.url()));
    connection->store = std::make_unique<RecordStore>(*connection->session);
    connection->service =
        std::make_unique<LocalRecordService>(*connection->store, registry, clock, caller);
    return std::shared_ptr<RecordService>(connection, connection->service.get());
}

} // namespace purser::test
