#include "app/cli/records/recordcommands.h"

#include "app/cli/demo/democommand.h"
#include "app/cli/imports/importcommands.h"
#include "app/cli/records/exportcommand.h"
#include "app/cli/tr.h"
#include "models/meta/registry.h"

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

CommandList recordCommands(const Registry &registry)
{
    CommandList list;
    QStringList taken;
    QStringList names;
    const QList<const ObjectType *> types = registry.all();
    for (const ObjectType *type : types) {
        if (type->isChild() || taken.contains(type->shortName()))
            continue;
        taken.append(type->shortName());
        names.append(type->name());
        list.groups.append({type->shortName(), type->pluralLabel()});
        list.commands += listingCommands(*type) + writingCommands(*type) + actionCommands(*type)
                         + renderCommands(*type);
    }
    std::sort(list.groups.begin(), list.groups.end(),
              [](const CommandGroup &a, const CommandGroup &b) { return a.word < b.word; });
    list.commands += fileImportCommands(registry);
    list.groups.append({u"export"_s, Tr::mark("Write records as CSV or XLSX")});
    list.commands.append(exportCommand(registry, names));
    list.groups.append({u"demo"_s, Tr::mark("Do the main job from end to end, to look at")});
    list.commands.append(demoCommand(registry));
    return list;
}

} // namespace purser
