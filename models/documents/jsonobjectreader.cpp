#include "models/documents/jsonobjectreader.h"

#include "models/documents/documentjson.h"
#include "models/documents/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using documents::Tr;

JsonObjectReader::JsonObjectReader(const QJsonObject &object,
                                   const QString &place,
                                   QList<FieldIssue> &issues)
    : m_object(object)
    , m_place(place)
    , m_issues(issues)
{}

void JsonObjectReader::read(const char *key, QString &target)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined())
        textAt(value, placeOf(key), target);
}

void JsonObjectReader::read(const char *key, bool &target)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (value.isBool())
        target = value.toBool();
    else
        note(key, Tr::tr("Write true or false here."));
}

void JsonObjectReader::read(const char *key, QStringList &target, int most)
{
    const QJsonArray list = takeList(key, most);
    for (qsizetype i = 0; i < list.size(); ++i) {
        QString line;
        if (textAt(list.at(i), u"%1[%2]"_s.arg(placeOf(key)).arg(i), line))
            target.append(line);
    }
}

void JsonObjectReader::readBytes(const char *key, QByteArray &target, int most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!value.isString() || !decoded)
        note(key, Tr::tr("Write the bytes as base64 here."));
    else if (decoded.decoded.size() > most)
        note(key, Tr::tr("Use at most %1 bytes here.").arg(most));
    else
        target = decoded.decoded;
}

void JsonObjectReader::read(const char *key, int &target, int least, int most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    const qint64 number = value.toInteger(qint64(least) - 1);
    if (number < least || number > most)
        note(key, Tr::tr("Write a whole number from %1 to %2 here.").arg(least).arg(most));
    else
        target = static_cast<int>(number);
}

QJsonValue JsonObjectReader::take(const char *key)
{
    const QString name = QLatin1String(key);
    m_taken.insert(name);
    return m_object.value(name);
}

QJsonArray JsonObjectReader::takeList(const char *key, int most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return {};
    if (!value.isArray()) {
        note(key, Tr::tr("Write a list here."));
        return {};
    }
    const QJsonArray list = value.toArray();
    if (list.size() > most) {
        note(key, Tr::tr("Use at most %n entries here.", nullptr, most));
        return {};
    }
    return list;
}

void JsonObjectReader::note(const char *key, const QString &message)
{
    m_issues.append({placeOf(key), message});
}

void JsonObjectReader::noteUnknownKeys()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_taken.contains(it.key()))
            m_issues.append({m_place.isEmpty() ? it.key() : m_place + u'.' + it.key(),
                             Tr::tr("This key is not known.")});
    }
}

QString JsonObjectReader::placeOf(const char *key) const
{
    const QString name = QLatin1String(key);
    return m_place.isEmpty() ? name : m_place + u'.' + name;
}

void JsonObjectReader::noteUnknownWord(const char *key, const QStringList &known)
{
    note(key, Tr::tr("Write one of these here: %1.").arg(known.join(u", "_s)));
}

void JsonObjectReader::noteNoObject(const QString &place)
{
    m_issues.append({place, Tr::tr("Write an object here.")});
}

bool JsonObjectReader::textAt(const QJsonValue &value, const QString &place, QString &target)
{
    if (!value.isString()) {
        m_issues.append({place, Tr::tr("Write text here.")});
        return false;
    }
    target = value.toString();
    if (target.size() <= documentlimit::TextLength)
        return true;
    m_issues.append(
        {place, Tr::tr("Use at most %n characters here.", nullptr, documentlimit::TextLength)});
    return false;
}

} // namespace purser
