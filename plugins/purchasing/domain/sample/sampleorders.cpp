#include "plugins/purchasing/domain/sample/sampleorders.h"

#include "models/meta/recordjson.h"
#include "models/meta/registry.h"
#include "models/modules/samplepeople.h"
#include "models/services/recordservice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

const QString Order = u"purchase_order"_s;

Result<Id> supplierOf(RecordService &service, const QString &code)
{
    PURSER_ASSIGN(
        const Page found,
        service.list(u"partner"_s, {.filters = {Filter::equal(u"code"_s, code)}, .limit = 1}));
    if (found.items.isEmpty())
        return internalError(u"the sample data has no partner "_s + code);
    return found.items.first().id();
}

} // namespace

SampleOrders::SampleOrders(SamplePeople &people, const QDate &today)
    : m_people(people)
    , m_today(today)
{}

Result<> SampleOrders::write()
{
    QFile file(u":/purser/purchasing/sample/orders.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return internalError(file.errorString());
    const QJsonArray samples = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &sample : samples)
        PURSER_TRY(write(sample.toObject()));
    return {};
}

/** Without `approved_by` it stays a draft; with it, it is submitted and decided by those. */
Result<> SampleOrders::write(const QJsonObject &sample)
{
    PURSER_ASSIGN(RecordService *const buyer, m_people.as(u"buyer"_s));
    PURSER_ASSIGN(const Draft draft, draftOf(*buyer, sample));
    PURSER_ASSIGN(const Record order, buyer->create(Order, draft));
    if (!sample.contains(u"approved_by"_s))
        return {};
    QJsonObject comment;
    if (sample.contains(u"comment"_s))
        comment.insert(u"comment"_s, sample.value(u"comment"_s));
    PURSER_TRY(buyer->act(Order, order.id(), u"submit"_s, comment));
    const QJsonArray approvers = sample.value(u"approved_by"_s).toArray();
    for (const QJsonValue &login : approvers) {
        PURSER_ASSIGN(RecordService *const approver, m_people.as(login.toString()));
        PURSER_TRY(approver->act(Order, order.id(), u"approve"_s, {}));
    }
    return {};
}

Result<Draft> SampleOrders::draftOf(RecordService &buyer, const QJsonObject &sample) const
{
    PURSER_ASSIGN(const ObjectType *type, buyer.registry().type(Order));
    PURSER_ASSIGN(Draft draft,
                  draftFromJson(sample.value(u"order"_s).toObject(), *type, buyer.registry()));
    PURSER_ASSIGN(const Id supplier, supplierOf(buyer, sample.value(u"supplier"_s).toString()));
    draft.values.insert(u"supplier_id"_s, supplier);
    draft.values.insert(u"required_date"_s,
                        m_today.addDays(sample.value(u"required_in_days"_s).toInt()));
    return draft;
}

} // namespace purser::purchasing
