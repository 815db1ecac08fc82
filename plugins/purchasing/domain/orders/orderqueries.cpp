#include "plugins/purchasing/domain/orders/orderqueries.h"

#include "plugins/purchasing/domain/approval/approvalqueries.h"
#include "plugins/purchasing/domain/approval/decisioncard.h"
#include "plugins/purchasing/domain/document/documentqueries.h"

#include "models/meta/objecttype.h"
#include "models/meta/record.h"
#include "models/meta/recordjson.h"
#include "models/services/unitofwork.h"

#include <QJsonArray>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonValue> revisions(UnitOfWork &work, const Record &order, const QJsonObject &)
{
    constexpr int MostRevisions = 1'000;
    PURSER_ASSIGN(const QList<Record> found,
                  work.find(u"purchase_order_revision"_s,
                            {.filters = {Filter::equal(u"order_id"_s, order.id())},
                             .sort = {{u"revision"_s, false}},
                             .limit = MostRevisions}));
    QJsonArray list;
    for (const Record &revision : found) {
        QJsonObject json;
        for (const QString &key :
             {u"revision"_s, u"order_hash"_s, u"changes"_s, u"created_at"_s, u"created_by"_s})
            json.insert(key, toJson(revision.value(key), *revision.type().field(key), &revision));
        list.append(json);
    }
    return QJsonValue(list);
}

} // namespace

void addOrderQueries(ObjectType &order)
{
    order.query({.name = u"approvals"_s, .run = approvals})
        .query({.name = u"approvals/preview"_s, .run = approvalPreview})
        .query({.name = u"decision"_s, .run = decisionCard})
        .query({.name = u"revisions"_s, .run = revisions})
        .query({.name = u"document"_s, .run = askDocument, .answer = QueryAnswer::Document})
        .query({.name = u"document/xml"_s, .run = askDocumentXml, .answer = QueryAnswer::File});
}

} // namespace purser::purchasing
