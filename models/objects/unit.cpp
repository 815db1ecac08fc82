#include "models/objects/unit.h"

#include "models/meta/record.h"
#include "models/objects/tr.h"
#include "models/reference/unitofmeasure.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

Result<> codeIsThatOfUnece(const Record &unit)
{
    const QString code = unit.text(u"code");
    if (isUnitCode(code))
        return {};
    if (const std::optional<QString> current = currentUnitCode(code))
        return invalid(u"code"_s, Tr::tr("“%1” was replaced: write %2.").arg(code, *current));
    return invalid(u"code"_s,
                   Tr::tr("“%1” is not a code of UN/ECE Recommendation 20, like C62 for pieces, "
                          "KGM for kilograms, HUR for hours.")
                       .arg(code));
}

} // namespace

ObjectType unitType()
{
    constexpr int MostDecimals = 4;
    ObjectType type(u"unit"_s, u"units"_s, Tr::mark("Unit of measure"),
                    Tr::mark("Units of measure"));
    type.icon(u"unit"_s)
        .field(text(u"code"_s)
                   .label(Tr::mark("Code"))
                   .help(Tr::mark("As in UN/ECE Recommendation 20: C62 for pieces, KGM, HUR."))
                   .length(10)
                   .required()
                   .unique()
                   .searchable())
        .field(
            text(u"name"_s).label(Tr::mark("Name")).length(100).required().searchable().sortable())
        .field(text(u"symbol"_s).label(Tr::mark("Symbol")).length(20).searchable())
        .field(integer(u"decimals"_s)
                   .label(Tr::mark("Decimals of quantities"))
                   .required()
                   .defaultsTo(MostDecimals)
                   .range(0, MostDecimals))
        .rule(u"code-is-that-of-unece"_s, codeIsThatOfUnece)
        .title({u"name"_s})
        .list({u"code"_s, u"name"_s, u"symbol"_s, u"decimals"_s});
    return type;
}

} // namespace purser
