#include "app/cli/console.h"
#include "app/cli/invocation.h"
#include "app/cli/records/recordcommands.h"
#include "app/cli/records/recordlookup.h"
#include "app/cli/records/recordview.h"
#include "app/cli/tr.h"
#include "app/host/host.h"
#include "models/meta/recordjson.h"
#include "models/objects/attachments.h"

#include <QFile>

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

/** A file for the field of a record: what `logo_id=@logo.png` names. */
Result<Id> upload(Host &host, LocalRecordService &service, const AttachmentTarget &target)
{
    QFile file(target.fileName);
    if (!file.open(QIODevice::ReadOnly))
        return unavailable(
            Tr::tr("%1 cannot be read: %2").arg(target.fileName, file.errorString()));
    PURSER_ASSIGN(const Record kept, Attachments(service, host.files()).add(target, file));
    return kept.id();
}

bool namesFile(const ObjectType &type, const QString &assignment)
{
    const Field *field = type.field(assignment.section(u'=', 0, 0));
    return field && field->type() == FieldType::File
           && assignment.section(u'=', 1).startsWith(u'@');
}

/** The assignments with the ids of the files that they name, kept as files of `record`. */
Result<QStringList> withFilesKept(Host &host,
                                  LocalRecordService &service,
                                  const Record &record,
                                  QStringList assignments)
{
    for (QString &assignment : assignments) {
        if (!namesFile(record.type(), assignment))
            continue;
        const QString path = assignment.section(u'=', 1).sliced(1);
        const Result<Id> file = upload(host, service, {record.type().name(), record.id(), path});
        if (!file)
            return file.error();
        assignment = assignment.section(u'=', 0, 0) + u'=' + toText(*file);
    }
    return assignments;
}

Result<Record> setIn(Host &host,
                     LocalRecordService &service,
                     const Record &present,
                     const QStringList &given)
{
    PURSER_ASSIGN(const QStringList assignments, withFilesKept(host, service, present, given));
    PURSER_ASSIGN(const Draft draft,
                  draftFromAssignments(service, present.type(), assignments, &present));
    return service.update(present.type().name(), present.id(), present.version(), draft);
}

Result<int> setFields(Invocation &invocation, const ObjectType &type)
{
    PURSER_ASSIGN(RecordService * service, invocation.host().service());
    PURSER_ASSIGN(const Id id, findRecord(*service, type, invocation.text(u"KEY"_s)));
    PURSER_ASSIGN(const Record present, service->read(type.name(), id));
    PURSER_ASSIGN(Workspace * workspace, invocation.host().workspace());
    const auto local = workspace->connection().service(service->caller());
    const QStringList given = invocation.texts(u"FIELD=VALUE"_s);
    const auto setAll = [&] { return setIn(invocation.host(), *local, present, given); };
    const bool hasFiles = std::any_of(given.cbegin(), given.cend(),
                                      [&](const QString &one) { return namesFile(type, one); });
    // Together with its file, so that one that is not taken leaves nothing behind.
    PURSER_ASSIGN(const Record record,
                  hasFiles ? local->inOneTransaction([&](UnitOfWork &) { return setAll(); })
                           : setAll());
    write(invocation, *service, record);
    return 0;
}

/** What the examples of a type need to be accepted. */
struct Examples
{
    QString fields; ///< of a new one
    QString key;    ///< how it is called then
    QString change;
};

/** For the types that people keep from the command line. */
Examples examplesFor(const ObjectType &type)
{
    static const QMap<QString, Examples> examples{
        {u"company"_s,
         {u"name='Eastbridge Ltd' currency=GBP country=GB"_s, u"'Eastbridge Ltd'"_s,
          u"city=London"_s}},
        {u"membership"_s,
         {u"user_id=buyer roles=buyer --company 'Eastbridge Ltd'"_s,
          u"buyer --company 'Eastbridge Ltd'"_s, u"roles=buyer,approver job_title=Buyer"_s}},
        {u"partner"_s,
         {u"name='Fjord Trading AS' is_supplier=yes"_s, u"'Fjord Trading AS'"_s,
          u"website=https://fjord.example"_s}},
        {u"role"_s,
         {u"name=stock_keeper label='Stock keeper' permissions='[\"*.read\"]'"_s, u"stock_keeper"_s,
          u"label='Keeper of stocks'"_s}},
        {u"user"_s,
         {u"login=ines display_name='Ines Moreau' language=fr"_s, u"ines"_s,
          u"email=ines@northstar.example"_s}}};
    return examples.value(type.name());
}

} // namespace

QList<Command> writingCommands(const ObjectType &type)
{
    const QString noun = type.shortName();
    const Examples examples = examplesFor(type);
    if (type.isManaged() || examples.key.isEmpty())
        return {};
    const Parameter assignments = severalArguments(
        u"FIELD=VALUE"_s, Tr::mark("A field and its value; nothing after = clears it. References "
                                   "by their key; a file as @PATH"));
    const Command add{.words = {noun, u"add"_s},
                      .summary = Text(Tr::tr("Add: %1").arg(type.label().toString())),
                      .parameters = {assignments},
                      .examples = {u"%1 add %2"_s.arg(noun, examples.fields)},
                      .run = [&type](Invocation &call) { return addRecord(call, type); }};
    const Command set{.words = {noun, u"set"_s},
                      .summary = Text(Tr::tr("Change: %1").arg(type.label().toString())),
                      .parameters = {argument(u"KEY"_s, Tr::mark("Its id, or what is unique of it; "
                                                                 "else its name")),
                                     assignments},
                      .examples = {u"%1 set %2 %3"_s.arg(noun, examples.key, examples.change)},
                      .run = [&type](Invocation &call) { return setFields(call, type); }};
    return QList<Command>{add, set} + removalCommands(type, examples.key);
}

} // namespace purser
