#include "plugins/purchasing/domain/document/documentqueries.h"

#include "plugins/purchasing/domain/document/documentkeeper.h"
#include "plugins/purchasing/domain/document/orderdocument.h"
#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/domain/orders/ordersurroundings.h"
#include "plugins/purchasing/domain/tr.h"
#include "plugins/purchasing/domain/ubl/orderexport.h"
#include "plugins/purchasing/domain/ubl/ublwriter.h"

#include "models/documents/documentanswer.h"
#include "models/documents/documentjson.h"
#include "models/meta/record.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

QJsonValue xmlAnswer(const QString &fileName, const QByteArray &content)
{
    return QJsonObject{{u"file_name"_s, fileName},
                       {u"media_type"_s, XmlType},
                       {u"content"_s, QString::fromUtf8(content)}};
}

} // namespace

Result<QJsonValue> askDocument(UnitOfWork &work,
                               const Record &order,
                               const QJsonObject &input,
                               const DocumentKeeper &keeper)
{
    const QString language = input.value(u"language"_s).toString();
    if (language.isEmpty()) {
        PURSER_ASSIGN(const std::optional<DocumentFile> sent, keeper.sent(work, order, PdfType));
        if (sent)
            return QJsonValue(keptAnswer(sent->name, sent->content));
    }
    PURSER_ASSIGN(const DocumentModel model, keeper.model(work, order, language));
    return QJsonValue(toJson(model));
}

Result<QJsonValue> askDocumentXml(UnitOfWork &work,
                                  const Record &order,
                                  const DocumentKeeper &keeper)
{
    if (!isBinding(order.text(u"status")))
        return conflict(Tr::tr("%1 is not approved; an electronic order is made of it once it is.")
                            .arg(order.text(u"number")));
    PURSER_ASSIGN(const std::optional<DocumentFile> sent, keeper.sent(work, order, XmlType));
    if (sent)
        return xmlAnswer(sent->name, sent->content);
    PURSER_ASSIGN(const OrderSurroundings around, surroundingsOf(work, order));
    PURSER_ASSIGN(const UblOrder ubl, ublOrder(work, order, around));
    return xmlAnswer(xmlFileName(order), writeUblOrder(ubl));
}

} // namespace purser::purchasing
