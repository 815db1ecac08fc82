#include "models/modules/manifestnode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberFromText(const QString &text)
{
    bool isWhole = false;
    const qint64 whole = text.toLongLong(&isWhole);
    if (isWhole)
        return whole;
    return QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().first();
}

QJsonObject mapToJson(const ManifestNode &node)
{
    QJsonObject object;
    for (size_t i = 0; i < node.keys.size(); ++i)
        object.insert(node.keys[i].text, node.items[i].toJson());
    return object;
}

QJsonArray listToJson(const ManifestNode &node)
{
    QJsonArray array;
    for (const ManifestNode &item : node.items)
        array.append(item.toJson());
    return array;
}

} // namespace

void addFault(QList<ManifestFault> &faults, const ManifestPlace &place, const QString &message)
{
    if (faults.size() < MostManifestFaults)
        faults.append({place, message});
}

const ManifestNode *ManifestNode::find(const QString &key) const
{
    const auto found = std::find_if(keys.cbegin(), keys.cend(),
                                    [&key](const Key &candidate) { return candidate.text == key; });
    return found == keys.cend() ? nullptr : &items[static_cast<size_t>(found - keys.cbegin())];
}

QJsonValue ManifestNode::toJson() const
{
    switch (kind) {
    case Kind::Unusable:
    case Kind::Null:
        break;
    case Kind::Boolean:
        return text == u"true";
    case Kind::Number:
        return numberFromText(text);
    case Kind::Text:
        return text;
    case Kind::List:
        return listToJson(*this);
    case Kind::Map:
        return mapToJson(*this);
    }
    return QJsonValue::Null;
}

ManifestNode ManifestNode::fromJson(const QJsonValue &value)
{
    ManifestNode node;
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    case QJsonValue::Bool:
        node.kind = Kind::Boolean;
        node.text = value.toBool() ? u"true"_s : u"false"_s;
        break;
    case QJsonValue::Double:
        node.kind = Kind::Number;
        node.text = value.toVariant().toString();
        break;
    case QJsonValue::String:
        node.kind = Kind::Text;
        node.text = value.toString();
        break;
    case QJsonValue::Array:
        node.kind = Kind::List;
        for (const QJsonValue &item : value.toArray())
            node.items.push_back(fromJson(item));
        break;
    case QJsonValue::Object:
        node.kind = Kind::Map;
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            node.keys.push_back({entry.key(), {}});
            node.items.push_back(fromJson(entry.value()));
        }
        break;
    }
    return node;
}

} // namespace purser
