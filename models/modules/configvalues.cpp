#include "models/modules/configvalues.h"

#include "models/base/emailaddress.h"
#include "models/modules/tr.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

namespace purser {

using namespace Qt::StringLiterals;
using modules::Tr;

namespace {

bool isInteger(const QJsonValue &value)
{
    return value.isDouble() && value.toInteger(0) == value.toInteger(1);
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"integer")
        return isInteger(value);
    if (type == u"number")
        return value.isDouble();
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    return type == u"array" ? value.isArray() : value.isObject();
}

QString typeName(const QString &type)
{
    if (type == u"integer")
        return Tr::tr("a whole number");
    if (type == u"number")
        return Tr::tr("a number");
    if (type == u"string")
        return Tr::tr("a text");
    if (type == u"boolean")
        return Tr::tr("true or false");
    return type == u"array" ? Tr::tr("a list") : Tr::tr("keys with values");
}

QString printed(const QJsonValue &value)
{
    return value.toVariant().toString();
}

using FormatCheck = bool (*)(const QString &);

const QMap<QString, FormatCheck> &formatChecks()
{
    static const QMap<QString, FormatCheck> checks{
        {u"date"_s, [](const QString &t) { return QDate::fromString(t, Qt::ISODate).isValid(); }},
        {u"date-time"_s,
         [](const QString &t) { return QDateTime::fromString(t, Qt::ISODate).isValid(); }},
        {u"email"_s, [](const QString &t) { return isEmailAddress(t); }},
        {u"uri"_s,
         [](const QString &t) {
             const QUrl url(t, QUrl::StrictMode);
             return url.isValid() && !url.scheme().isEmpty();
         }},
        {u"uuid"_s, [](const QString &t) { return !QUuid::fromString(t).isNull(); }}};
    return checks;
}

QString textFault(const QJsonObject &schema, const QString &text)
{
    if (const qint64 least = schema[u"minLength"].toInteger(); text.size() < least)
        return Tr::tr("must have at least %n character(s)", nullptr, int(least));
    if (const qint64 most = schema[u"maxLength"].toInteger(text.size()); text.size() > most)
        return Tr::tr("must have at most %n character(s)", nullptr, int(most));
    const QString pattern = schema[u"pattern"].toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        return Tr::tr("must look like %1").arg(pattern);
    const QString format = schema[u"format"].toString();
    if (const FormatCheck isRight = formatChecks().value(format); isRight && !isRight(text))
        return Tr::tr("must have the form “%1”").arg(format);
    return {};
}

QString numberFault(const QJsonObject &schema, const QJsonValue &value)
{
    const auto number = value.toDouble();
    const auto limit = [&schema, number](const QString &key) {
        return schema[key].toDouble(number);
    };
    if (number < limit(u"minimum"_s))
        return Tr::tr("must be at least %1").arg(printed(schema[u"minimum"]));
    if (number > limit(u"maximum"_s))
        return Tr::tr("must be at most %1").arg(printed(schema[u"maximum"]));
    if (schema.contains(u"exclusiveMinimum") && number <= limit(u"exclusiveMinimum"_s))
        return Tr::tr("must be more than %1").arg(printed(schema[u"exclusiveMinimum"]));
    if (schema.contains(u"exclusiveMaximum") && number >= limit(u"exclusiveMaximum"_s))
        return Tr::tr("must be less than %1").arg(printed(schema[u"exclusiveMaximum"]));
    const qint64 step = schema[u"multipleOf"].toInteger(1);
    if (step > 1 && (!isInteger(value) || value.toInteger() % step != 0))
        return Tr::tr("must be a multiple of %1").arg(step);
    return {};
}

QString arrayFault(const QJsonObject &schema, const QJsonArray &array)
{
    if (const qint64 least = schema[u"minItems"].toInteger(); array.size() < least)
        return Tr::tr("must have at least %n item(s)", nullptr, int(least));
    if (const qint64 most = schema[u"maxItems"].toInteger(array.size()); array.size() > most)
        return Tr::tr("must have at most %n item(s)", nullptr, int(most));
    for (qsizetype i = 0; schema[u"uniqueItems"].toBool() && i < array.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (array[i] == array[j])
                return Tr::tr("must not have an item twice");
        }
    }
    return {};
}

/** What is wrong with the value itself, not with its parts. */
QString ownFault(const QJsonObject &schema, const QJsonValue &value)
{
    const QString type = schema[u"type"].toString();
    if (!isOfType(value, type))
        return Tr::tr("must be %1").arg(typeName(type));
    const QJsonArray choices = schema[u"enum"].toArray();
    if (!choices.isEmpty() && !choices.contains(value)) {
        QStringList words;
        for (const QJsonValue &choice : choices)
            words.append(printed(choice));
        return Tr::tr("must be one of: %1").arg(words.join(u", "_s));
    }
    if (value.isString())
        return textFault(schema, value.toString());
    if (value.isDouble())
        return numberFault(schema, value);
    return value.isArray() ? arrayFault(schema, value.toArray()) : QString();
}

QString pathTo(const QString &path, const QString &key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

void appendFaults(const QJsonObject &schema,
                  const QJsonValue &value,
                  const QString &path,
                  QList<FieldIssue> &issues);

void appendObjectFaults(const QJsonObject &schema,
                        const QJsonObject &object,
                        const QString &path,
                        QList<FieldIssue> &issues)
{
    const QJsonObject properties = schema[u"properties"].toObject();
    for (const QJsonValue &name : schema[u"required"].toArray()) {
        if (!object.contains(name.toString()))
            issues.append({pathTo(path, name.toString()), Tr::tr("is missing")});
    }
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (properties.contains(entry.key()))
            appendFaults(properties[entry.key()].toObject(), entry.value(),
                         pathTo(path, entry.key()), issues);
        else if (!schema[u"additionalProperties"].toBool(false))
            issues.append({pathTo(path, entry.key()), Tr::tr("is not a setting of this module")});
    }
}

void appendFaults(const QJsonObject &schema,
                  const QJsonValue &value,
                  const QString &path,
                  QList<FieldIssue> &issues)
{
    if (const QString fault = ownFault(schema, value); !fault.isEmpty()) {
        issues.append({path, fault});
    } else if (value.isObject()) {
        appendObjectFaults(schema, value.toObject(), path, issues);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            appendFaults(schema[u"items"].toObject(), array[i], path + u"[%1]"_s.arg(i), issues);
    }
}

} // namespace

QStringList configFormats()
{
    return formatChecks().keys();
}

QList<FieldIssue> configFaults(const QJsonObject &schema, const QJsonValue &value)
{
    QList<FieldIssue> issues;
    appendFaults(schema, value, {}, issues);
    return issues;
}

QJsonObject withDefaults(const QJsonObject &schema, const QJsonObject &values)
{
    QJsonObject complete = values;
    const QJsonObject properties = schema[u"properties"].toObject();
    for (auto entry = properties.begin(); entry != properties.end(); ++entry) {
        const QJsonObject property = entry.value().toObject();
        if (!complete.contains(entry.key()) && property.contains(u"default"))
            complete.insert(entry.key(), property[u"default"]);
        const bool isNested =
            property[u"type"].toString() == u"object"
            && (complete.contains(entry.key()) || property.contains(u"properties"));
        if (!isNested)
            continue;
        const QJsonObject nested = withDefaults(property, complete[entry.key()].toObject());
        if (!nested.isEmpty() || complete.contains(entry.key()))
            complete.insert(entry.key(), nested);
    }
    return complete;
}

} // namespace purser
