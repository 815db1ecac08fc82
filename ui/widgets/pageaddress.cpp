#include "ui/widgets/pageaddress.h"

using namespace Qt::StringLiterals;

namespace purser {

bool PageAddress::sameAs(const PageAddress &other) const
{
    if (isNew() || other.isNew())
        return false;
    return page == other.page && type == other.type && id == other.id
           && (page == u"record" || extra == other.extra);
}

QJsonObject PageAddress::toJson() const
{
    QJsonObject json{{u"page"_s, page}};
    if (!type.isEmpty())
        json.insert(u"type"_s, type);
    if (!id.isNull())
        json.insert(u"id"_s, toText(id));
    if (!extra.isEmpty())
        json.insert(u"extra"_s, extra);
    return json;
}

PageAddress PageAddress::fromJson(const QJsonObject &json)
{
    return {json.value(u"page"_s).toString(), json.value(u"type"_s).toString(),
            Id::fromString(json.value(u"id"_s).toString()), json.value(u"extra"_s).toObject()};
}

} // namespace purser
