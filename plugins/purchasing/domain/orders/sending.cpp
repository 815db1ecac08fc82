#include "plugins/purchasing/domain/orders/sending.h"

#include "plugins/purchasing/domain/document/documentkeeper.h"
#include "plugins/purchasing/domain/orders/ordercontent.h"
#include "plugins/purchasing/domain/tr.h"

#include "models/base/emailaddress.h"
#include "models/meta/record.h"
#include "models/services/unitofwork.h"

#include <QJsonArray>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostReceivers = 50;

Result<QStringList> given(const QJsonValue &to)
{
    QStringList addresses;
    for (const QJsonValue &entry : to.toArray()) {
        const QString address = entry.toString().trimmed();
        if (!isEmailAddress(address))
            return invalid(u"to"_s, Tr::tr("“%1” is not an e-mail address like name@example.com.")
                                        .arg(entry.toVariant().toString()));
        if (!addresses.contains(address, Qt::CaseInsensitive))
            addresses.append(address);
    }
    if (addresses.size() > MostReceivers)
        return invalid(u"to"_s,
                       Tr::tr("Send an order to at most %n receiver(s).", nullptr, MostReceivers));
    return addresses;
}

/** The supplier's contacts that receive orders, else the contact of the order, else the supplier.
 */
Result<QStringList> known(UnitOfWork &work, const Record &order)
{
    PURSER_ASSIGN(const Record supplier,
                  work.read(u"partner"_s, order.reference(u"supplier_id"), true));
    QStringList receiving;
    QString named;
    for (const Record &contact : supplier.children(u"contacts"_s)) {
        const QString address = contact.text(u"email");
        if (address.isEmpty())
            continue;
        if (contact.boolean(u"receives_orders"))
            receiving.append(address);
        if (contact.id() == order.reference(u"supplier_contact_id"))
            named = address;
    }
    if (!receiving.isEmpty())
        return receiving;
    QStringList others{named, supplier.text(u"email")};
    others.removeAll(QString());
    return others.mid(0, 1);
}

/** Says which order it was: of a hundred that are sent together, one can fail. */
Error notSent(Error error, const Record &order)
{
    error.message = Tr::tr("%1 was not sent, because its document cannot be made: %2")
                        .arg(order.text(u"number"), error.message);
    return error;
}

Result<> send(UnitOfWork &work,
              ActionCall &call,
              const DocumentKeeper &keeper,
              const DrawnDocument &drawn)
{
    Record &order = call.record;
    PURSER_ASSIGN(QStringList receivers, given(call.input.value(u"to"_s).toJson()));
    if (receivers.isEmpty()) {
        PURSER_ASSIGN(receivers, known(work, order));
    }
    if (receivers.isEmpty())
        return invalid(u"to"_s, Tr::tr("Say to which e-mail address the order goes: the supplier "
                                       "has no contact that receives orders."));
    if (orderHash(order) != order.text(u"order_hash"))
        return conflict(Tr::tr("%1 is not what was approved any more. Change it by a new revision.")
                            .arg(order.text(u"number")));
    const Result<QString> sha256 = keeper.keep(work, order, drawn);
    if (!sha256)
        return sha256.error().kind == ErrorKind::Conflict ? sha256.error()
                                                          : notSent(sha256.error(), order);
    order.set(u"sent_document_sha256", *sha256);
    order.set(u"sent_by", work.caller().userId);
    order.set(u"sent_at", work.now());
    order.set(u"sent_to", QJsonValue(QJsonArray::fromStringList(receivers)));
    order.set(u"sent_message", call.input.value(u"message"_s));
    call.result = {{u"to"_s, QJsonArray::fromStringList(receivers)}, {u"sha256"_s, *sha256}};
    return {};
}

} // namespace

PreparedRun sending(const std::shared_ptr<const DocumentKeeper> &keeper)
{
    return PreparedRun(
        [keeper](UnitOfWork &before, const Record &order) -> Result<PreparedRun::Run> {
            const Result<DrawnDocument> drawn = keeper->draw(before, order);
            if (!drawn)
                return notSent(drawn.error(), order);
            return PreparedRun::Run([keeper, drawn = *drawn](UnitOfWork &work, ActionCall &call) {
                return send(work, call, *keeper, drawn);
            });
        });
}

} // namespace purser::purchasing
