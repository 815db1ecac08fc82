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

const QString Revision = u"purchase_order_revision"_s;

/** The files that were sent, by the revision whose they are. */
Result<QHash<Id, QJsonArray>> sentFiles(UnitOfWork &work, const QList<Record> &revisions)
{
    constexpr int MostFiles = 10'000;
    QList<Value> ids;
    for (const Record &revision : revisions)
        ids.append(revision.id());
    QHash<Id, QJsonArray> files;
    if (ids.isEmpty())
        return files;
    PURSER_ASSIGN(const QList<Record> found,
                  work.find(u"attachment"_s, {.filters = {Filter::equal(u"object_type"_s, Revision),
                                                          Filter::in(u"object_id"_s, ids)},
                                              .sort = {{u"file_name"_s}},
                                              .limit = MostFiles}));
    for (const Record &file : found) {
        QJsonObject json{{u"id"_s, toText(file.id())}};
        for (const QString &key : {u"file_name"_s, u"media_type"_s, u"size"_s, u"sha256"_s})
            json.insert(key, toJson(file.value(key), *file.type().field(key), &file));
        files[file.reference(u"object_id")].append(json);
    }
    return files;
}

Result<QJsonValue> revisions(UnitOfWork &work, const Record &order, const QJsonObject &)
{
    constexpr int MostRevisions = 1'000;
    PURSER_ASSIGN(const QList<Record> found,
                  work.find(Revision, {.filters = {Filter::equal(u"order_id"_s, order.id())},
                                       .sort = {{u"revision"_s, false}},
                                       .limit = MostRevisions}));
    PURSER_ASSIGN(const auto files, sentFiles(work, found));
    QJsonArray list;
    for (const Record &revision : found) {
        QJsonObject json;
        for (const QString &key :
             {u"revision"_s, u"order_hash"_s, u"changes"_s, u"created_at"_s, u"created_by"_s})
            json.insert(key, toJson(revision.value(key), *revision.type().field(key), &revision));
        json.insert(u"sent_files"_s, files.value(revision.id()));
        list.append(json);
    }
    return QJsonValue(list);
}

} // namespace

void addOrderQueries(ObjectType &order, const std::shared_ptr<const DocumentKeeper> &keeper)
{
    const auto document = [keeper](UnitOfWork &work, const Record &record,
                                   const QJsonObject &input) {
        return askDocument(work, record, input, *keeper);
    };
    const auto xml = [keeper](UnitOfWork &work, const Record &record, const QJsonObject &) {
        return askDocumentXml(work, record, *keeper);
    };
    order.query({.name = u"approvals"_s, .run = approvals})
        .query({.name = u"approvals/preview"_s, .run = approvalPreview})
        .query({.name = u"decision"_s, .run = decisionCard})
        .query({.name = u"revisions"_s, .run = revisions})
        .query({.name = u"document"_s, .run = document, .answer = QueryAnswer::Document})
        .query({.name = u"document/xml"_s, .run = xml, .answer = QueryAnswer::File});
}

} // namespace purser::purchasing
