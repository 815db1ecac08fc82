#include "plugins/purchasing/domain/demo/orderdemo.h"

#include "plugins/purchasing/domain/approval/approvaltypes.h"
#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/domain/tr.h"

#include "models/documents/documentjson.h"
#include "models/documents/documentmodel.h"
#include "models/documents/documentrenderer.h"
#include "models/meta/recordtext.h"
#include "models/modules/demonstration.h"
#include "models/objects/import/fileimport.h"
#include "models/services/caller.h"
#include "models/services/recordservice.h"

#include <QFileInfo>
#include <QJsonArray>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

const QString Order = u"purchase_order"_s;
const QString Folder = u"orders"_s;

/** Of one order; more would go round in circles. */
constexpr int MostDecisions = 50;

QStringList sampleOrders()
{
    return {u":/purser/purchasing/sample/workshop-tools.xml"_s,
            u":/purser/purchasing/sample/switchgear.xml"_s};
}

QString shown(const QString &path)
{
    return path.startsWith(u':') ? QFileInfo(path).fileName() : path;
}

QString amountOf(const Record &order)
{
    return displayText(order.value(u"total_amount"), *order.type().field(u"total_amount"), &order,
                       QLocale())
           + u' ' + order.text(u"currency");
}

QJsonObject openStep(const QJsonArray &steps)
{
    for (const QJsonValue &step : steps) {
        if (step[u"status"_s].toString() == stepstatus::Open)
            return step.toObject();
    }
    return {};
}

} // namespace

Result<> OrderDemo::run()
{
    PURSER_ASSIGN(m_buyer, m_stage.as(u"buyer"_s));
    const QStringList given = m_stage.files(u"orders"_s);
    const QStringList paths = given.isEmpty() ? sampleOrders() : given;
    const QList<Record> orders = importAll(paths);
    for (const Record &order : orders) {
        if (const Result<> led = lead(order); !led)
            m_stage.failure(order.text(u"number") + u": "_s + led.error().text());
    }
    m_stage.total(Tr::tr("%1 of %2 order files imported").arg(orders.size()).arg(paths.size()));
    m_stage.total(Tr::tr("%1 orders approved by %2 decisions").arg(m_approved).arg(m_decisions));
    m_stage.total(Tr::tr("%1 documents written").arg(m_documents));
    return {};
}

QList<Record> OrderDemo::importAll(const QStringList &paths)
{
    QList<Record> orders;
    for (const QString &path : paths) {
        const Result<Record> order = import(path);
        if (order)
            orders.append(*order);
        else
            m_stage.refused(order.error(), shown(path));
    }
    return orders;
}

Result<Record> OrderDemo::import(const QString &path)
{
    PURSER_ASSIGN(const Record made, importFile(*m_buyer, u"order_import"_s, path));
    PURSER_ASSIGN(const Record order, m_buyer->read(Order, made.reference(u"order_id")));
    PURSER_ASSIGN(const Record supplier,
                  m_buyer->read(u"partner"_s, order.reference(u"supplier_id")));
    const bool isEqual = made.json(u"differences").toArray().isEmpty();
    m_stage.step(
        Tr::tr("%1: imported as %2 for %3, %4; %5")
            .arg(shown(path), order.text(u"number"), supplier.title(), amountOf(order),
                 isEqual ? Tr::tr("totals as in the file") : Tr::tr("totals differ, see below")));
    for (const QString &line : remarksOf(made, shown(path)).lines)
        m_stage.remark(line);
    return order;
}

Result<> OrderDemo::lead(const Record &order)
{
    PURSER_ASSIGN(const bool isSubmitted, submit(order));
    if (!isSubmitted)
        return {};
    PURSER_TRY(approve(order));
    PURSER_TRY(writePdf(order));
    return writeXml(order);
}

Result<bool> OrderDemo::submit(const Record &order)
{
    const QString number = order.text(u"number");
    const Result<QJsonValue> plan = m_buyer->ask(Order, order.id(), u"approvals/preview"_s);
    const Result<ActionResult> submitted = m_buyer->act(Order, order.id(), u"submit"_s, {});
    if (!submitted && submitted.error().kind == ErrorKind::Invalid) {
        m_stage.refused(submitted.error(), number);
        return false;
    }
    if (!submitted)
        return submitted.error();
    PURSER_TRY(plan);
    m_stage.step(Tr::tr("%1: submitted by %2. %3")
                     .arg(number, m_buyer->caller().displayName, (*plan)[u"reason"_s].toString()));
    return true;
}

Result<> OrderDemo::approve(const Record &order)
{
    for (int decision = 0; decision < MostDecisions; ++decision) {
        PURSER_ASSIGN(const QJsonValue steps, m_buyer->ask(Order, order.id(), u"approvals"_s));
        const QJsonObject step = openStep(steps.toArray());
        if (!step.isEmpty()) {
            PURSER_TRY(decide(order, step));
            continue;
        }
        PURSER_ASSIGN(const Record decided, m_buyer->read(Order, order.id()));
        if (decided.text(u"status") != status::Approved)
            break;
        ++m_approved;
        return {};
    }
    return conflict(Tr::tr("The order is not approved, and nobody is asked."));
}

/** The first of those who are asked that may: somebody who alone can take a later step may not take
 * this one. */
Result<> OrderDemo::decide(const Record &order, const QJsonObject &step)
{
    Result<> refused =
        conflict(Tr::tr("Nobody is asked to decide “%1”.").arg(step[u"name"_s].toString()));
    const QJsonArray asked = step[u"asked"_s].toArray();
    for (const QJsonValue &person : asked) {
        PURSER_ASSIGN(RecordService * approver,
                      m_stage.as(Id::fromString(person[u"id"_s].toString())));
        const Result<ActionResult> done =
            approver->act(Order, order.id(), u"approve"_s, {{u"step"_s, step[u"step"_s]}});
        if (done) {
            ++m_decisions;
            m_stage.step(Tr::tr("%1: step %2, %3: approved by %4")
                             .arg(order.text(u"number"), QString::number(step[u"step"_s].toInt()),
                                  step[u"name"_s].toString(), approver->caller().displayName));
            return {};
        }
        refused = done.error();
    }
    return refused;
}

Result<> OrderDemo::writePdf(const Record &order)
{
    PURSER_ASSIGN(const QJsonValue document, m_buyer->ask(Order, order.id(), u"document"_s));
    PURSER_ASSIGN(const DocumentModel model, documentFromJson(document.toObject()));
    PURSER_ASSIGN(const QByteArray pdf, m_stage.renderer().renderPdf(model));
    const QString name = order.text(u"number") + u".pdf"_s;
    PURSER_TRY(m_stage.write(Folder, name, pdf));
    ++m_documents;
    m_stage.step(Tr::tr("%1: written to %2").arg(order.text(u"number"), Folder + u'/' + name));
    return {};
}

/** A party without an electronic address has no electronic order: the file did not give one. */
Result<> OrderDemo::writeXml(const Record &order)
{
    const Result<QJsonValue> file = m_buyer->ask(Order, order.id(), u"document/xml"_s);
    if (!file) {
        m_stage.refused(file.error(), order.text(u"number"));
        return {};
    }
    const QString name = order.text(u"number") + u".xml"_s;
    PURSER_TRY(m_stage.write(Folder, name, (*file)[u"content"_s].toString().toUtf8()));
    ++m_documents;
    m_stage.step(Tr::tr("%1: written to %2").arg(order.text(u"number"), Folder + u'/' + name));
    return {};
}

} // namespace purser::purchasing
