#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/invocation.h"
#include "app/cli/table.h"
#include "app/cli/tr.h"
#include "app/host/host.h"

#include <QJsonArray>
#include <QJsonObject>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

Result<int> showSettings(Invocation &invocation)
{
    QJsonArray items;
    Table table;
    table.column(Tr::tr("Setting")).column(Tr::tr("Value")).column(Tr::tr("From"));
    for (const SettingValue &setting : invocation.host().settings().all()) {
        items.append(QJsonObject{{u"key"_s, setting.key},
                                 {u"value"_s, setting.text.isEmpty() ? QJsonValue() : setting.text},
                                 {u"origin"_s, setting.origin}});
        table.add({setting.key, setting.text, setting.origin});
    }
    if (invocation.console().isJson())
        invocation.console().writeJson(items);
    else
        invocation.console().write(table);
    return 0;
}

} // namespace

QList<Command> settingsCommands()
{
    return {{.words = {u"settings"_s},
             .summary = Tr::mark("Show each setting with its value and where it comes from"),
             .parameters = {},
             .examples = {u"settings"_s, u"settings --log-level info --json"_s},
             .run = showSettings,
             .description = Tr::mark("Passwords are shown as ***.")}};
}

} // namespace purser
