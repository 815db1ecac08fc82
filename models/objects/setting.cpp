#include "models/objects/setting.h"

#include "models/objects/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

ObjectType settingType()
{
    ObjectType type(u"setting"_s, u"settings"_s, Tr::mark("Setting"), Tr::mark("Settings"));
    type.icon(u"setting"_s)
        .field(text(u"key"_s).label(Tr::mark("Key")).length(100).required().unique().fixed())
        .field(json(u"value"_s)
                   .label(Tr::mark("Value"))
                   .help(Tr::mark(
                       "As a list or an object; a single value as the only one of a list.")))
        .title({u"key"_s})
        .list({u"key"_s, u"value"_s});
    return type;
}

} // namespace purser
