#include "models/objects/numbersequence.h"

#include "models/meta/record.h"
#include "models/objects/tr.h"

#include <QRegularExpression>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

/** What formattedNumber() of models/services understands. */
Result<> formatIsReadable(const Record &sequence)
{
    static const QRegularExpression number(u"\\{0+\\}"_s);
    static const QRegularExpression known(u"\\{(yyyy|yy|MM|0+)\\}"_s);
    QString rest = sequence.text(u"format");
    if (rest.count(number) != 1)
        return invalid(u"format"_s,
                       Tr::tr("Put the number once into the format, as zeros in braces: "
                              "PO-{yyyy}-{000000}."));
    rest.remove(known);
    if (!rest.contains(u'{') && !rest.contains(u'}'))
        return {};
    return invalid(u"format"_s,
                   Tr::tr("Only {yyyy}, {yy}, {MM} and {000000} can stand in braces."));
}

Result<> yearlyNamesTheYear(const Record &sequence)
{
    const QString format = sequence.text(u"format");
    if (sequence.text(u"reset") != u"yearly" || format.contains(u"{yyyy}")
        || format.contains(u"{yy}"))
        return {};
    return invalid(u"format"_s, Tr::tr("Numbers that begin anew each year need {yyyy} or {yy}, or "
                                       "they would repeat."));
}

} // namespace

ObjectType numberSequenceType()
{
    ObjectType type(u"number_sequence"_s, u"number-sequences"_s, Tr::mark("Number sequence"),
                    Tr::mark("Number sequences"));
    type.icon(u"sequence"_s)
        .field(text(u"key"_s).label(Tr::mark("Key")).length(64).required().unique().fixed())
        .field(text(u"name"_s).label(Tr::mark("Name")).length(100).required().sortable())
        .field(text(u"format"_s)
                   .label(Tr::mark("Format"))
                   .help(Tr::mark("Text with {yyyy}, {yy}, {MM} and the number as zeros: "
                                  "PO-{yyyy}-{000000}."))
                   .length(32)
                   .required())
        .field(integer(u"next_number"_s)
                   .label(Tr::mark("Next number"))
                   .required()
                   .defaultsTo(1)
                   .range(1, qint64(999'999'999'999)))
        .field(choice(u"reset"_s,
                      {{u"never"_s, Tr::mark("Never")}, {u"yearly"_s, Tr::mark("Each year")}})
                   .label(Tr::mark("Begins anew"))
                   .required()
                   .defaultsTo(u"never"_s))
        .field(text(u"period"_s).label(Tr::mark("Present period")).length(10).readOnly())
        .rule(u"format-is-readable"_s, formatIsReadable)
        .rule(u"yearly-names-the-year"_s, yearlyNamesTheYear)
        .title({u"name"_s})
        .list({u"name"_s, u"key"_s, u"format"_s, u"next_number"_s, u"reset"_s});
    return type;
}

} // namespace purser
