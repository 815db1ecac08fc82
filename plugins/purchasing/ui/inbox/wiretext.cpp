#include "plugins/purchasing/ui/inbox/wiretext.h"

#include "plugins/purchasing/ui/tr.h"

#include "models/meta/numbertext.h"
#include "models/meta/recordjson.h"
#include "models/meta/recordtext.h"

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

/** What it was or is: the name of what is referred to, else the value in the locale's form. */
QString side(const QJsonObject &change,
             const QString &key,
             const Field &field,
             const QLocale &locale)
{
    const QJsonValue name = change.value(key + u"_name"_s);
    if (name.isString())
        return name.toString();
    const QJsonValue json = change.value(key);
    if (field.holdsDecimal())
        return json.isNull() ? u"–"_s : wireNumber(json, locale);
    const Result<Value> value = valueFromJson(json, field);
    const QString text = value ? displayText(*value, field, nullptr, locale) : QString();
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

QString wireNumber(const QJsonValue &json, const QLocale &locale)
{
    if (!json.isString())
        return {};
    const QString text = json.toString();
    const Result<Decimal> decimal = Decimal::parse(text, Decimal::MaxScale);
    const qsizetype point = text.indexOf(u'.');
    return decimal ? numberText(*decimal, point < 0 ? 0 : static_cast<int>(text.size() - point - 1),
                                locale)
                   : text;
}

QString changeText(const QJsonObject &change,
                   const ObjectType &order,
                   const ObjectType &line,
                   const QLocale &locale)
{
    const QString key = change.value(u"field").toString();
    const QString number = locale.toString(change.value(u"line").toInt());
    if (key == u"lines") {
        const bool isNew = change.value(u"new").isObject();
        const QString what = change.value(isNew ? u"new"_s : u"old"_s)[u"description"_s].toString();
        return isNew ? Tr::tr("Line %1 is new: %2").arg(number, what)
                     : Tr::tr("Line %1 was removed: %2").arg(number, what);
    }
    const bool isOfLine = change.contains(u"line");
    const Field *field = (isOfLine ? line : order).field(key);
    if (!field)
        return {};
    const QString label = isOfLine ? Tr::tr("%1, line %2").arg(field->label().toString(), number)
                                   : field->label().toString();
    return u"%1: %2 → %3"_s.arg(label, side(change, u"old"_s, *field, locale),
                                side(change, u"new"_s, *field, locale));
}

} // namespace purser::purchasing::ui
