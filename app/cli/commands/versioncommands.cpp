#include "app/cli/commands/commands.h"
#include "app/cli/console.h"
#include "app/cli/exitcode.h"
#include "app/cli/invocation.h"
#include "app/cli/tr.h"
#include "models/modules/versionrange.h"

#include <QJsonObject>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

Result<int> satisfies(Invocation &invocation)
{
    PURSER_ASSIGN(const Version version,
                  Version::parse(invocation.text(u"VERSION"_s), Version::Prefix::Allowed));
    PURSER_ASSIGN(const VersionRange range, VersionRange::parse(invocation.text(u"RANGE"_s)));
    const bool isInside = range.contains(version);
    if (invocation.console().isJson())
        invocation.console().writeJson(QJsonObject{{u"version"_s, version.toString()},
                                                   {u"range"_s, range.normalForm()},
                                                   {u"satisfies"_s, isInside}});
    else
        invocation.console().write(isInside ? Tr::tr("yes") : Tr::tr("no"));
    return isInside ? Done : Failed;
}

} // namespace

QList<Command> versionCommands()
{
    return {{.words = {u"version"_s, u"satisfies"_s},
             .summary = Tr::mark("Say whether a version lies in a range: exit code 0 or 1"),
             .parameters = {argument(u"VERSION"_s, Tr::mark("A version like 1.4.2")),
                            argument(u"RANGE"_s, Tr::mark("A range as npm writes them"))},
             .examples = {u"version satisfies 1.4.2 '^1.2'"_s,
                          u"version satisfies 2.0.0-rc.1 '>=2.0.0-beta <3 || 1.x'"_s},
             .run = satisfies}};
}

} // namespace purser
