#include "models/objects/customfield.h"

#include "models/meta/record.h"
#include "models/objects/fieldrules.h"
#include "models/objects/tr.h"

#include <QRegularExpression>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

Result<> keyIsSnakeCase(const Record &field)
{
    static const QRegularExpression form(u"\\A[a-z][a-z0-9]*(_[a-z0-9]+)*\\z"_s);
    if (form.match(field.text(u"key")).hasMatch())
        return {};
    return invalid(u"key"_s, Tr::tr("Use small letters, digits and _ only, like cost_unit."));
}

Result<> choiceHasChoices(const Record &field)
{
    PURSER_TRY(isListOfTexts(field, u"choices"_s));
    QStringList choices = textsOf(field, u"choices"_s);
    const qsizetype given = choices.size();
    if (choices.removeDuplicates() > 0)
        return invalid(u"choices"_s, Tr::tr("Each choice can be there once only."));
    if ((field.text(u"field_type") == u"choice") == (given > 0))
        return {};
    return invalid(u"choices"_s, given > 0
                                     ? Tr::tr("Only a field of the kind “choice” has choices.")
                                     : Tr::tr("Enter what can be chosen."));
}

} // namespace

ObjectType customFieldType()
{
    const QList<Choice> kinds{
        {u"text"_s, Tr::mark("Text")},
        {u"long_text"_s, Tr::mark("Text of several lines")},
        {u"integer"_s, Tr::mark("Whole number")},
        {u"decimal"_s, Tr::mark("Decimal number")},
        {u"boolean"_s, Tr::mark("Yes or no")},
        {u"date"_s, Tr::mark("Date")},
        {u"choice"_s, Tr::mark("Choice")},
        {u"country"_s, Tr::mark("Country")},
        {u"currency"_s, Tr::mark("Currency")},
        {u"email"_s, Tr::mark("E-mail")},
        {u"phone"_s, Tr::mark("Phone")},
        {u"url"_s, Tr::mark("Web address")},
    };
    ObjectType type(u"custom_field"_s, u"custom-fields"_s, Tr::mark("Own field"),
                    Tr::mark("Own fields"));
    type.icon(u"custom-field"_s)
        .field(
            text(u"object_type"_s).label(Tr::mark("Kind of record")).length(48).required().fixed())
        .field(text(u"key"_s).label(Tr::mark("Key")).length(48).required().fixed())
        .field(text(u"label"_s).label(Tr::mark("Caption")).length(100).required().sortable())
        .field(choice(u"field_type"_s, kinds).label(Tr::mark("Kind")).required().fixed())
        .field(boolean(u"required"_s).label(Tr::mark("Required")))
        .field(json(u"choices"_s).label(Tr::mark("Choices")))
        .field(integer(u"position"_s).label(Tr::mark("Position")).required().defaultsTo(0))
        .rule(u"key-is-snake-case"_s, keyIsSnakeCase)
        .rule(u"choice-has-choices"_s, choiceHasChoices)
        .unique({{u"object_type"_s, u"key"_s},
                 true,
                 {},
                 Tr::mark("There is a field with this key already.")})
        .title({u"label"_s})
        .list({u"object_type"_s, u"label"_s, u"key"_s, u"field_type"_s, u"required"_s});
    return type;
}

} // namespace purser
