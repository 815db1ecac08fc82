#include "app/cli/commands/commands.h"

#include "app/cli/imports/importcommands.h"
#include "app/cli/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

CommandList programCommands()
{
    return {{{u"db"_s, Tr::mark("Make, migrate, back up and check the database")},
             {u"module"_s, Tr::mark("Show and check modules")},
             {u"import"_s, Tr::mark("Import partners, rates and the files of modules")},
             {u"check"_s, Tr::mark("Check tax ids, IBANs, telephone numbers, addresses")},
             {u"version"_s, Tr::mark("Compare versions with ranges")},
             {u"settings"_s, Tr::mark("Show the settings and where they come from")},
             {u"completion"_s, Tr::mark("Complete commands in bash, zsh and fish")}},
            databaseCommands() + moduleCommands() + tableImportCommands() + checkCommands()
                + versionCommands() + settingsCommands() + completionCommands()};
}

} // namespace purser
