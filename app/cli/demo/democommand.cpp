#include "app/cli/demo/democommand.h"

#include "app/cli/demo/demorun.h"
#include "app/cli/tr.h"
#include "models/meta/registry.h"

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

Command demoCommand(const Registry &registry)
{
    const QString file = u"FILE"_s;
    Command command;
    command.words = {u"demo"_s};
    command.summary = Tr::mark("Do the main job from end to end on a database of its own");
    command.parameters = {
        option(u"out"_s, u"FOLDER"_s,
               Tr::mark("Where everything goes: a new or empty folder, or that of a former "
                        "demonstration; purser-demo unless told")),
        listOption(u"rates"_s, file, Tr::mark("Exchange rates, instead of the sample")),
        listOption(u"partners"_s, file, Tr::mark("Partners, instead of the sample"))};
    for (const FileImport &import : registry.fileImports())
        command.parameters.append(
            listOption(import.name, file,
                       Text(Tr::tr("%1, instead of the sample")
                                .arg(registry.find(import.type)->pluralLabel().toString()))));
    command.parameters.append(flag(u"no-pictures"_s, Tr::mark("Picture no windows")));
    command.examples = {u"demo --no-pictures"_s,
                        u"demo --out demo --no-pictures --partners partners.csv"_s};
    command.description =
        Tr::mark("Imports partners and rates into two sample companies, lets every module do its "
                 "main job, and pictures every window when the desktop program is there. What an "
                 "input does not give is said by file, row and field; only what should have worked "
                 "and did not ends with 1.");
    command.run = [](Invocation &invocation) { return DemoRun::run(invocation); };
    return command;
}

} // namespace purser
