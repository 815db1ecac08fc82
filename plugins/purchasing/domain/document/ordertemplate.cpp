#include "plugins/purchasing/domain/document/ordertemplate.h"

#include "plugins/purchasing/domain/document/documentwords.h"
#include "plugins/purchasing/domain/tr.h"

#include "models/documents/documentjson.h"
#include "models/meta/record.h"
#include "models/services/unitofwork.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

const QString Setting = u"purchasing.document"_s;
const QString English = u"en"_s;

QString settingFor(const QString &tag)
{
    return u"%1.%2"_s.arg(Setting, tag);
}

Result<QHash<QString, QJsonObject>> settingsFor(UnitOfWork &work, const QStringList &languages)
{
    QList<Value> keys{Setting};
    for (const QString &language : languages) {
        for (const QString &tag : languageTags(language))
            keys.append(settingFor(tag));
    }
    PURSER_ASSIGN(const QList<Record> found,
                  work.find(u"setting"_s,
                            {.filters = {Filter::in(u"key"_s, keys)}, .limit = int(keys.size())}));
    QHash<QString, QJsonObject> settings;
    for (const Record &setting : found)
        settings.insert(setting.text(u"key"), setting.json(u"value").toObject());
    return settings;
}

bool isTextList(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray() && list.size() <= documentlimit::FooterLines
           && std::all_of(list.cbegin(), list.cend(),
                          [](const QJsonValue &one) { return one.isString(); });
}

/** None for what is no foot of a page. */
std::optional<QList<QStringList>> footerFrom(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.size() > documentlimit::FooterColumns
        || !std::all_of(list.cbegin(), list.cend(), isTextList))
        return std::nullopt;
    QList<QStringList> columns;
    for (const QJsonValue &column : list)
        columns.append(column.toVariant().toStringList());
    return columns;
}

/** `%1`, `%2`: where figures go in a text. */
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%\\d"_s);
    QStringList places;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        places.append(match.captured());
    places.sort();
    return places;
}

bool losesPlaces(const QString &word, const QString &own)
{
    const QStringList places = placesIn(word);
    return !places.isEmpty() && placesIn(own) != places;
}

Error unusable(const QString &setting, const QString &key, const QString &why)
{
    return invalid(u"%1/%2"_s.arg(setting, key),
                   Tr::tr("Setting %1, “%2”: %3").arg(setting, key, why));
}

} // namespace

Result<OrderTemplate> OrderTemplate::find(UnitOfWork &work, const QStringList &languages)
{
    const QStringList wanted = languages + QStringList{English};
    PURSER_ASSIGN(const auto settings, settingsFor(work, wanted));
    const auto hasWords = [&settings](const QString &tag) {
        return hasDocumentWords(tag) || settings.contains(settingFor(tag));
    };
    const auto chosen = std::find_if(wanted.cbegin(), wanted.cend(), [&](const QString &language) {
        const QStringList tags = languageTags(language);
        return std::any_of(tags.cbegin(), tags.cend(), hasWords);
    });
    OrderTemplate result;
    result.m_language = *chosen;
    result.m_words = documentWords(*chosen);
    PURSER_TRY(result.apply(Setting, settings.value(Setting)));
    const QStringList tags = languageTags(*chosen);
    for (auto tag = tags.crbegin(); tag != tags.crend(); ++tag)
        PURSER_TRY(result.apply(settingFor(*tag), settings.value(settingFor(*tag))));
    return result;
}

QString OrderTemplate::date(const QDate &date) const
{
    return date.isValid() ? locale().toString(date, word(u"date_format"_s)) : QString();
}

Result<> OrderTemplate::apply(const QString &setting, const QJsonObject &values)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QString key = value.key();
        if (key == u"logo") {
            m_logo = QByteArray::fromBase64(value->toString().toLatin1());
            if (m_logo.isEmpty())
                return unusable(setting, key, Tr::tr("Give a PNG or SVG picture in base64."));
        } else if (key == u"footer") {
            const std::optional<QList<QStringList>> footer = footerFrom(*value);
            if (!footer)
                return unusable(setting, key,
                                Tr::tr("Give at most %1 columns, each a list of at most %2 lines.")
                                    .arg(documentlimit::FooterColumns)
                                    .arg(documentlimit::FooterLines));
            m_footer = *footer;
        } else if (!value->isString()) {
            return unusable(setting, key, Tr::tr("Give a text."));
        } else if (!m_words.contains(key) && !key.startsWith(u"unit_") && key != u"terms") {
            return unusable(setting, key, Tr::tr("A document of an order has no such text."));
        } else if (losesPlaces(m_words.value(key), value->toString())) {
            return unusable(setting, key,
                            Tr::tr("It stands for “%1”; keep the same places for figures in it.")
                                .arg(m_words.value(key)));
        } else {
            m_words.insert(key, value->toString());
        }
    }
    return {};
}

} // namespace purser::purchasing
