#include "app/cli/console.h"
#include "app/cli/invocation.h"
#include "app/cli/records/recordcommands.h"
#include "app/cli/records/recordlookup.h"
#include "app/cli/tr.h"
#include "app/host/host.h"

#include <QJsonObject>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

enum class Removal { Remove, Restore };

Result<Id> apply(RecordService &service,
                 const ObjectType &type,
                 const QString &key,
                 Removal removal)
{
    if (removal == Removal::Remove) {
        PURSER_ASSIGN(const Id id, findRecord(service, type, key));
        PURSER_TRY(service.remove(type.name(), id));
        return id;
    }
    PURSER_ASSIGN(const Id id, findRecord(service, type, key, Activity::Deleted));
    PURSER_TRY(service.restore(type.name(), id));
    return id;
}

/** Each for itself; the exit code is that of the first refusal. */
Result<int> applyToEach(Invocation &invocation, const ObjectType &type, Removal removal)
{
    PURSER_ASSIGN(RecordService * service, invocation.host().service());
    Console &console = invocation.console();
    int code = 0;
    for (const QString &key : invocation.texts(u"KEY"_s)) {
        const Result<Id> done = apply(*service, type, key, removal);
        if (!done) {
            Error error = done.error();
            error.message.prepend(key + u": "_s);
            console.fail(error);
            code = code == 0 ? exitCode(error.kind) : code;
        } else if (console.isJson()) {
            console.writeJson(QJsonObject{{u"id"_s, toText(*done)}}, QJsonDocument::Compact);
        } else {
            console.write(removal == Removal::Remove ? Tr::tr("%1: deleted").arg(key)
                                                     : Tr::tr("%1: restored").arg(key));
        }
    }
    return code;
}

} // namespace

QList<Command> removalCommands(const ObjectType &type, const QString &example)
{
    const QString noun = type.shortName();
    const Parameter keys =
        severalArguments(u"KEY"_s, Tr::mark("Its id, or what is unique of it; else its name"));
    const QString removal = u"%1 remove %2"_s.arg(noun, example);
    const Command remove{
        .words = {noun, u"remove"_s},
        .summary =
            Text(Tr::tr("Delete, so that it can be restored: %1").arg(type.label().toString())),
        .parameters = {keys},
        .examples = {removal},
        .run = [&type](Invocation &call) { return applyToEach(call, type, Removal::Remove); }};
    const Command restore{
        .words = {noun, u"restore"_s},
        .summary = Text(Tr::tr("Restore what was deleted: %1").arg(type.label().toString())),
        .parameters = {keys},
        .examples = {u"%1 restore %2"_s.arg(noun, example)},
        .run = [&type](Invocation &call) { return applyToEach(call, type, Removal::Restore); }};
    return {remove, restore};
}

} // namespace purser
