#include "app/cli/console.h"
#include "app/cli/invocation.h"
#include "app/cli/records/recordcommands.h"
#include "app/cli/records/recordlookup.h"
#include "app/cli/records/recordview.h"
#include "app/cli/tr.h"
#include "app/host/host.h"
#include "models/meta/recordjson.h"

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

void write(Invocation &invocation, RecordService &service, const Record &record)
{
    if (invocation.console().isJson())
        invocation.console().writeJson(toJson(record));
    else
        RecordView(service).write(invocation.console(), record);
}

Result<int> addRecord(Invocation &invocation, const ObjectType &type)
{
    PURSER_ASSIGN(RecordService * service, invocation.host().service());
    PURSER_ASSIGN(const Draft draft,
                  draftFromAssignments(*service, type, invocation.texts(u"FIELD=VALUE"_s)));
    PURSER_ASSIGN(const Record record, service->create(type.name(), draft));
    write(invocation, *service, record);
    return 0;
}

Result<int> setFields(Invocation &invocation, const ObjectType &type)
{
    PURSER_ASSIGN(RecordService * service, invocation.host().service());
    PURSER_ASSIGN(const Id id, findRecord(*service, type, invocation.text(u"KEY"_s)));
    PURSER_ASSIGN(const Draft draft,
                  draftFromAssignments(*service, type, invocation.texts(u"FIELD=VALUE"_s)));
    PURSER_ASSIGN(const Record record,
                  service->update(type.name(), id, Operation::AnyVersion, draft));
    write(invocation, *service, record);
    return 0;
}

/** What an example needs to be accepted, for the types that people keep from the command line. */
QString exampleFields(const ObjectType &type)
{
    static const QMap<QString, QString> fields{
        {u"company"_s, u"name='Eastbridge Ltd' currency=GBP country=GB"_s},
        {u"partner"_s, u"name='Fjord Trading AS' is_supplier=yes"_s},
        {u"role"_s, u"name=stock_keeper label='Stock keeper' permissions='[\"*.read\"]'"_s},
        {u"user"_s, u"login=ines display_name='Ines Moreau' language=fr"_s}};
    return fields.value(type.name());
}

QString exampleChange(const ObjectType &type)
{
    static const QMap<QString, QString> changes{
        {u"company"_s, u"'Eastbridge Ltd' city=London"_s},
        {u"partner"_s, u"'Fjord Trading AS' website=https://fjord.example"_s},
        {u"role"_s, u"stock_keeper label='Keeper of stocks'"_s},
        {u"user"_s, u"ines email=ines@northstar.example"_s}};
    return changes.value(type.name());
}

} // namespace

QList<Command> writingCommands(const ObjectType &type)
{
    const QString noun = type.shortName();
    if (type.isManaged() || exampleFields(type).isEmpty())
        return {};
    const Parameter assignments = severalArguments(
        u"FIELD=VALUE"_s, Tr::mark("A field and its value; nothing after = clears it. References "
                                   "by their key"));
    const Command add{.words = {noun, u"add"_s},
                      .summary = Text(Tr::tr("Add: %1").arg(type.label().toString())),
                      .parameters = {assignments},
                      .examples = {u"%1 add %2"_s.arg(noun, exampleFields(type))},
                      .run = [&type](Invocation &call) { return addRecord(call, type); }};
    const Command set{.words = {noun, u"set"_s},
                      .summary = Text(Tr::tr("Change: %1").arg(type.label().toString())),
                      .parameters = {argument(u"KEY"_s, Tr::mark("Its id, or what is unique of it; "
                                                                 "else its name")),
                                     assignments},
                      .examples = {u"%1 set %2"_s.arg(noun, exampleChange(type))},
                      .run = [&type](Invocation &call) { return setFields(call, type); }};
    return {add, set};
}

} // namespace purser
