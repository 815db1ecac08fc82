#include "models/modules/mapreader.h"

#include "models/base/languagecode.h"
#include "models/modules/nearestword.h"
#include "models/modules/tr.h"

#include <QRegularExpression>

namespace purser {

using namespace Qt::StringLiterals;
using modules::Tr;
using Kind = ManifestNode::Kind;

namespace {

/** A number and a unit, with or without a blank between them, times what the unit stands for. */
std::optional<qint64> measure(const QString &text, const QMap<QString, qint64> &units)
{
    static const QRegularExpression pattern(u"^([1-9][0-9]{0,8}) ?([A-Za-z]+)$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch() || !units.contains(match.captured(2)))
        return {};
    return match.captured(1).toLongLong() * units[match.captured(2)];
}

} // namespace

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Unusable:
    case Kind::Null:
        break;
    case Kind::Boolean:
        return Tr::tr("true or false");
    case Kind::Number:
        return Tr::tr("a number");
    case Kind::Text:
        return Tr::tr("a text");
    case Kind::List:
        return Tr::tr("a list");
    case Kind::Map:
        return Tr::tr("keys with values");
    }
    return Tr::tr("nothing");
}

MapReader::MapReader(const ManifestNode &node, QList<ManifestFault> &faults)
    : m_node(node)
    , m_faults(faults)
{
    if (node.kind != Kind::Map && node.kind != Kind::Unusable) {
        fault(node.place,
              Tr::tr("Here must be %1, not %2.").arg(kindName(Kind::Map), kindName(node.kind)));
    }
}

const ManifestNode *MapReader::value(const QString &key)
{
    m_known.append(key);
    const ManifestNode *found = m_node.find(key);
    return found && found->kind != Kind::Null ? found : nullptr;
}

const ManifestNode *MapReader::value(const QString &key, Kind kind, Need need)
{
    const ManifestNode *found = value(key);
    if (!found) {
        if (need == Need::Required && isMap())
            fault(m_node.place, Tr::tr("“%1” is missing.").arg(key));
        return nullptr;
    }
    if (found->kind == kind)
        return found;
    const bool wantsQuotes =
        kind == Kind::Text && (found->kind == Kind::Number || found->kind == Kind::Boolean);
    if (wantsQuotes)
        fault(found->place, Tr::tr("“%1” must be a text; put it in quotes.").arg(key));
    else if (found->kind != Kind::Unusable)
        fault(found->place,
              Tr::tr("“%1” must be %2, not %3.").arg(key, kindName(kind), kindName(found->kind)));
    return nullptr;
}

QString MapReader::text(const QString &key, Need need)
{
    const ManifestNode *node = value(key, Kind::Text, need);
    if (node && node->text.trimmed().isEmpty())
        fault(node->place, Tr::tr("“%1” is empty.").arg(key));
    return node ? node->text.trimmed() : QString();
}

Caption MapReader::caption(const QString &key, Need need)
{
    const ManifestNode *node = m_node.find(key);
    if (!node || node->kind != Kind::Map) {
        const QString single = text(key, need);
        return single.isEmpty() ? Caption() : Caption(single);
    }
    m_known.append(key);
    MapReader languages(*node, m_faults);
    QMap<QString, QString> texts;
    for (size_t i = 0; i < node->keys.size(); ++i) {
        const ManifestNode::Key &language = node->keys[i];
        const bool isRestOfText = node->items[i].kind == Kind::Null;
        if (isRestOfText)
            fault(language.place, Tr::tr("“%1” has no text. If it belongs to the one before, put "
                                         "both in quotes because of the comma.")
                                      .arg(language.text));
        else if (!isLanguageTag(language.text))
            fault(language.place, Tr::tr("“%1” is not the code of a language, such as de or pt-BR.")
                                      .arg(language.text));
        texts.insert(language.text, languages.text(language.text));
    }
    if (!texts.contains(u"en"_s))
        fault(node->place, Tr::tr("“%1” needs a text in English (en) for those whose language is "
                                  "not there.")
                               .arg(key));
    return Caption(texts);
}

QStringList MapReader::texts(const QString &key)
{
    QStringList list;
    const ManifestNode *node = value(key, Kind::List);
    if (!node)
        return list;
    for (const ManifestNode &item : node->items) {
        if (item.kind == Kind::Unusable)
            continue;
        if (item.kind != Kind::Text || item.text.trimmed().isEmpty())
            fault(item.place,
                  Tr::tr("“%1” is a list of texts; this is %2.").arg(key, kindName(item.kind)));
        else if (list.contains(item.text))
            fault(item.place, Tr::tr("“%1” stands here twice.").arg(item.text));
        else
            list.append(item.text);
    }
    return list;
}

bool MapReader::flag(const QString &key)
{
    const ManifestNode *node = value(key, Kind::Boolean);
    return node && node->text == u"true";
}

int MapReader::count(const QString &key)
{
    const ManifestNode *node = value(key, Kind::Number);
    if (!node)
        return 0;
    bool isWhole = false;
    const int number = node->text.toInt(&isWhole);
    if (!isWhole || number < 1)
        fault(node->place, Tr::tr("“%1” must be a whole number from 1 on.").arg(key));
    return isWhole ? number : 0;
}

Version MapReader::version(const QString &key, Need need)
{
    const QString written = text(key, need);
    if (written.isEmpty())
        return {};
    const Result<Version> parsed = Version::parse(written);
    if (!parsed)
        fault(key, parsed.error().message);
    return parsed.value_or(Version());
}

VersionRange MapReader::range(const QString &key, Need need)
{
    const QString written = text(key, need);
    if (written.isEmpty())
        return {};
    const Result<VersionRange> parsed = VersionRange::parse(written);
    if (!parsed)
        fault(key, parsed.error().message);
    return parsed.value_or(VersionRange());
}

std::optional<std::chrono::milliseconds> MapReader::duration(const QString &key)
{
    static const QMap<QString, qint64> units{
        {u"ms"_s, 1}, {u"s"_s, 1000}, {u"m"_s, 60'000}, {u"h"_s, 3'600'000}};
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    const std::optional<qint64> milliseconds = measure(written, units);
    if (!milliseconds) {
        fault(key, Tr::tr("“%1” must be a length of time, such as 500ms, 5s, 2m or 1h.").arg(key));
        return {};
    }
    return std::chrono::milliseconds(*milliseconds);
}

qint64 MapReader::bytes(const QString &key)
{
    static const QMap<QString, qint64> units{
        {u"KiB"_s, 1024}, {u"MiB"_s, 1024 * 1024}, {u"GiB"_s, qint64(1024) * 1024 * 1024}};
    const QString written = text(key);
    if (written.isEmpty())
        return 0;
    const std::optional<qint64> amount = measure(written, units);
    if (!amount)
        fault(key, Tr::tr("“%1” must be an amount of memory, such as 512 KiB or 64 MiB.").arg(key));
    return amount.value_or(0);
}

QString MapReader::word(const QString &key, const QStringList &words)
{
    const QString written = text(key);
    if (!written.isEmpty() && !words.contains(written)) {
        fault(key, Tr::tr("“%1” must be one of: %2.").arg(key, words.join(u", "_s)));
        return words.first();
    }
    return written.isEmpty() ? words.first() : written;
}

QString MapReader::matching(const QString &key,
                            const QRegularExpression &form,
                            const QString &meaning,
                            Need need)
{
    const QString written = text(key, need);
    if (written.isEmpty() || form.match(written).hasMatch())
        return written;
    fault(key, meaning.arg(written.left(80)));
    return {};
}

void MapReader::fault(const QString &key, const QString &message)
{
    const ManifestNode *found = m_node.find(key);
    fault(found ? found->place : m_node.place, message);
}

void MapReader::fault(const ManifestPlace &place, const QString &message)
{
    addFault(m_faults, place, message);
}

void MapReader::finish()
{
    for (const ManifestNode::Key &key : m_node.keys) {
        if (m_faults.size() >= MostManifestFaults)
            return;
        if (key.text.isNull() || m_known.contains(key.text))
            continue;
        const QString nearest = nearestWord(key.text, m_known);
        fault(key.place, nearest.isEmpty() ? Tr::tr("“%1” means nothing here. Known are: %2.")
                                                 .arg(key.text.left(80), m_known.join(u", "_s))
                                           : Tr::tr("“%1” means nothing here. Did you mean “%2”?")
                                                 .arg(key.text.left(80), nearest));
    }
}

} // namespace purser
