#include "plugins/purchasing/domain/document/documentqueries.h"

#include "plugins/purchasing/domain/document/orderdocument.h"

#include "models/documents/documentjson.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

Result<QJsonValue> askDocument(UnitOfWork &work, const Record &order, const QJsonObject &input)
{
    PURSER_ASSIGN(const DocumentModel model,
                  orderDocument(work, order, input.value(u"language"_s).toString()));
    return QJsonValue(toJson(model));
}

} // namespace purser::purchasing
