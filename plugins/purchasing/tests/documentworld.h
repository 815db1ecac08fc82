#pragma once

#include "plugins/purchasing/tests/purchasingworld.h"

#include "models/documents/documentmodel.h"
#include "models/documents/renderprocess.h"

namespace purser::purchasing::test {

/** A World whose company and supplier have all that a letterhead and an envelope show. */
class DocumentWorld
{
public:
    explicit DocumentWorld(const QString &engine = QStringLiteral("sqlite"));

    Result<> open();

    /** A supplier with one address. */
    Result<Id> newSupplierAt(const QString &name,
                             const QMap<QString, Value> &values,
                             const QMap<QString, Value> &address);
    /** An order with two items, a comment and a subtotal, and all of a header. */
    Result<Record> newFullOrder(const QMap<QString, Value> &values = {});
    /** Submits and approves as manager. */
    Result<Record> approved(const Id &order);
    Result<> changeCompany(const QMap<QString, Value> &values);
    Result<> addSetting(const QString &key, const QJsonObject &value);

    Result<DocumentModel> document(const Id &order, const QString &language = {});
    Result<QByteArray> pdf(const Id &order);

    World world;

private:
    RenderProcess m_renderer;
};

/** The captions of the table. */
QStringList captions(const DocumentModel &model);
/** What stands beside `label`; `(none)` when it is not there. */
QString info(const DocumentModel &model, const QString &label);

} // namespace purser::purchasing::test
