#include "app/cli/console.h"
#include "app/cli/invocation.h"
#include "app/cli/records/queryoptions.h"
#include "app/cli/records/recordcommands.h"
#include "app/cli/records/recordlookup.h"
#include "app/cli/records/recordview.h"
#include "app/cli/tr.h"
#include "app/host/host.h"
#include "models/meta/recordjson.h"
#include "models/storage/recordstore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

constexpr int UsualLimit = 50;
constexpr int PageSize = 500;

Result<int> limitOf(Invocation &invocation)
{
    bool isNumber = true;
    const QString text = invocation.text(u"limit"_s, QString::number(UsualLimit));
    const int limit = text.toInt(&isNumber);
    if (!isNumber || limit < 0)
        return invalid(u"limit"_s, Tr::tr("--limit is a number; 0 means all."));
    return limit;
}

/** Up to `limit` records (0: all), read page by page; whether there are more. */
Result<Page> readAll(RecordService &service, const ObjectType &type, ListQuery query, int limit)
{
    Page all;
    do {
        query.limit = limit == 0 ? PageSize : qMin(PageSize, limit - int(all.items.size()));
        PURSER_ASSIGN(const Page page, service.list(type.name(), query));
        all.items += page.items;
        all.hasMore = page.hasMore;
        if (!page.items.isEmpty())
            query.from = positionOf(page.items.last(), query);
    } while (all.hasMore && (limit == 0 || all.items.size() < limit));
    return all;
}

Result<> write(Invocation &invocation,
               RecordService &service,
               const ObjectType &type,
               const Page &page)
{
    Console &console = invocation.console();
    PURSER_ASSIGN(QStringList columns, columnsFromText(type, invocation.text(u"columns"_s)));
    if (columns.isEmpty())
        columns = type.list().isEmpty() ? type.title() : type.list();
    if (invocation.has(u"ids"_s)) {
        for (const Record &record : page.items)
            console.write(toText(record.id()));
    } else if (console.isJson()) {
        QJsonArray items;
        for (const Record &record : page.items)
            items.append(toJson(record));
        console.writeJson(QJsonObject{{u"items"_s, items}, {u"has_more"_s, page.hasMore}});
    } else {
        console.write(RecordView(service).table(type, columns, page.items));
        if (page.hasMore)
            console.note(Tr::tr("There are more: --limit 0 shows all."));
    }
    return {};
}

Result<int> listRecords(Invocation &invocation, const ObjectType &type)
{
    PURSER_ASSIGN(RecordService * service, invocation.host().service());
    PURSER_ASSIGN(const int limit, limitOf(invocation));
    PURSER_ASSIGN(const ListQuery query, queryFrom(invocation, *service, type));
    PURSER_ASSIGN(const Page page, readAll(*service, type, query, limit));
    PURSER_TRY(write(invocation, *service, type, page));
    return 0;
}

Result<int> showRecords(Invocation &invocation, const ObjectType &type)
{
    PURSER_ASSIGN(RecordService * service, invocation.host().service());
    bool isFirst = true;
    for (const QString &key : invocation.texts(u"KEY"_s)) {
        PURSER_ASSIGN(const Id id, findRecord(*service, type, key));
        PURSER_ASSIGN(const Record record, service->read(type.name(), id));
        if (invocation.console().isJson()) {
            invocation.console().writeJson(toJson(record));
            continue;
        }
        if (!std::exchange(isFirst, false))
            invocation.console().write(QString());
        RecordView(*service).write(invocation.console(), record);
    }
    return 0;
}

} // namespace

QList<Command> listingCommands(const ObjectType &type)
{
    const QString noun = type.shortName();
    const Command list{
        .words = {noun, u"list"_s},
        .summary = Text(Tr::tr("List: %1").arg(type.pluralLabel().toString())),
        .parameters =
            queryOptions()
            + QList<Parameter>{option(u"limit"_s, u"NUMBER"_s,
                                      Tr::mark("At most so many, 50 unless told; 0: all")),
                               option(u"columns"_s, u"FIELD,…"_s,
                                      Tr::mark("The columns of the table")),
                               flag(u"ids"_s, Tr::mark("Nothing but their ids, a line each"))},
        .examples = {u"%1 list"_s.arg(noun), u"%1 list --limit 5 --json"_s.arg(noun)},
        .run = [&type](Invocation &invocation) { return listRecords(invocation, type); }};
    const Command show{
        .words = {noun, u"show"_s},
        .summary = Text(Tr::tr("Show everything about one: %1").arg(type.label().toString())),
        .parameters = {severalArguments(
            u"KEY"_s, Tr::mark("Its id, or what is unique of it; else its name"))},
        .examples = {u"%1 list --ids --limit 1 | xargs -r purserctl %1 show"_s.arg(noun)},
        .run = [&type](Invocation &invocation) { return showRecords(invocation, type); }};
    return {list, show};
}

} // namespace purser
