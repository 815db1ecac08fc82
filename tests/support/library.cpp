#include "tests/support/library.h"

#include "models/services/logtypes.h"
#include "models/services/unitofwork.h"
#include "models/storage/migrator.h"

namespace purser::test {

using namespace Qt::StringLiterals;

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
    type.field(text(u"name"_s).label(label("Name")).length(40).required().searchable().sortable())
        .field(text(u"code"_s).label(label("Code")).unique())
        .field(integer(u"places"_s).label(label("Places")).range(0, 500).sortable())
        .field(date(u"built_on"_s).label(label("Built on")).sortable())
        .field(reference(u"next_id"_s, u"shelf"_s).label(label("Next shelf")))
        .field(reference(u"spare_id"_s, u"shelf"_s).label(label("Spare")).onDelete(OnDelete::Clear))
        .field(choice(u"status"_s, {{u"open"_s, label("Open")}, {u"closed"_s, label("Closed")}})
                   .label(label("Status"))
                   .readOnly()
                   .defaultsTo(u"open"_s))
        .field(decimal(u"weight"_s).label(label("Weight")).readOnly())
        .children({u"books"_s, u"book"_s, true})
        .title({u"name"_s})
        .list({u"name"_s, u"places"_s})
        .index({u"next_id"_s, u"name"_s})
        .editableIn({u"open"_s})
        .rule(u"places-for-books"_s,
              [](const Record &shelf) -> Result<> {
                  const bool isFull =
                      !shelf.isNull(u"places")
                      && shelf.children(u"books"_s).size() > shelf.integer(u"places");
                  return isFull ? invalid(u"places"_s, u"There are more books than places."_s)
                                : Result<>();
              })
        .hooks({.prepare = [](UnitOfWork &, Record &shelf, const Record *) -> Result<> {
            Decimal sum;
            for (const Record &book : shelf.children(u"books"_s)) {
                PURSER_ASSIGN(sum, sum.plus(book.decimal(u"weight")));
            }
            shelf.set(u"weight", sum);
            return {};
        }})
        .action({.name = u"close"_s,
                 .label = label("Close"),
                 .from = {u"open"_s},
                 .to = u"closed"_s,
                 .input = {text(u"reason"_s).label(label("Reason")).required()},
                 .event = u"shelf.closed"_s});
    return type;
}

ObjectType bookType()
{
    ObjectType type(u"book"_s, u"books"_s, label("Book"), label("Books"));
    type.field(reference(u"shelf_id"_s, u"shelf"_s).label(label("Shelf")).required())
        .field(text(u"title"_s).label(label("Title")).required())
        .field(decimal(u"weight"_s).label(label("Weight")))
        .field(text(u"appraisal"_s).label(label("Appraisal")).searchable().sensitive())
        .field(boolean(u"is_first"_s).label(label("First")))
        .field(reference(u"sequel_of_id"_s, u"book"_s)
                   .label(label("Sequel"))
                   .onDelete(OnDelete::Clear))
        .field(reference(u"bound_with_id"_s, u"book"_s)
                   .label(label("Bound"))
                   .onDelete(OnDelete::Cascade))
        .field(reference(u"index_of_id"_s, u"book"_s).label(label("Index")))
        .title({u"title"_s})
        .list({u"title"_s})
        .childOf(u"shelf"_s, u"shelf_id"_s)
        .unique({{u"shelf_id"_s}, true, u"is_first"_s, label("There is a first book already.")});
    return type;
}

Library::Library(const QString &engine)
    : database(engine)
{}

Result<> Library::connect(const DatabaseUrl &url)
{
    PURSER_TRY(registerLogTypes(registry));
    for (const ObjectType &type : {companyType(), shelfType(), bookType()})
        PURSER_TRY(registry.add(type, u"test"_s));
    PURSER_TRY(registry.check());
    PURSER_ASSIGN(session, Session::open(url));
    store = std::make_unique<RecordStore>(*session);
    caller = Caller::system({});
    return {};
}

Result<> Library::open()
{
    PURSER_TRY(connect(database.url()));
    PURSER_TRY(Migrator(*session, registry, clock).migrate());
    PURSER_ASSIGN(caller.companyId, newCompany());
    service = std::make_unique<LocalRecordService>(*store, registry, clock, caller);
    return {};
}

Result<> Library::openAt(const DatabaseUrl &url, const Id &company)
{
    PURSER_TRY(connect(url));
    caller.companyId = company;
    service = std::make_unique<LocalRecordService>(*store, registry, clock, caller);
    return {};
}

Result<Id> Library::newCompany()
{
    LocalRecordService founder(*store, registry, clock, Caller::system({}));
    PURSER_ASSIGN(const Record company,
                  founder.create(u"company"_s, draft({{u"name"_s, u"Northstar"_s}})));
    return company.id();
}

LocalRecordService Library::serviceOf(const Caller &other)
{
    return LocalRecordService(*store, registry, clock, other);
}

Draft Library::draft(const QMap<QString, Value> &values,
                     const QMap<QString, QList<Draft>> &children)
{
    return {{}, values, children};
}

Draft Library::shelf(const QString &name, const QStringList &books)
{
    QList<Draft> children;
    for (const QString &book : books)
        children.append(draft({{u"title"_s, book}, {u"weight"_s, Decimal::fromUnits(15, 1)}}));
    return draft({{u"name"_s, name}}, {{u"books"_s, children}});
}

} // namespace purser::test
