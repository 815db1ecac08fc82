#include "plugins/purchasing/domain/ubl/orderimport.h"

#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/domain/tr.h"
#include "plugins/purchasing/domain/ubl/orderdraft.h"
#include "plugins/purchasing/domain/ubl/peppolrules.h"
#include "plugins/purchasing/domain/ubl/shortening.h"
#include "plugins/purchasing/domain/ubl/totalscomparison.h"
#include "plugins/purchasing/domain/ubl/ublreader.h"

#include "models/meta/record.h"
#include "models/objects/import/importlock.h"
#include "models/services/unitofwork.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int NumberLength = 255;

/** The bytes of the file, given as text or base64. */
Result<QByteArray> bytesOf(const QString &content)
{
    const qsizetype mark = content.startsWith(QChar::ByteOrderMark) ? 1 : 0;
    if (QStringView(content).mid(mark).trimmed().startsWith(u'<'))
        return content.toUtf8();
    const auto decoded =
        QByteArray::fromBase64Encoding(content.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return invalid(u"content"_s, Tr::tr("Give the XML file as text or in base64."));
    return decoded.decoded;
}

Result<> isNew(UnitOfWork &work, const QString &hash, const QString &fileName)
{
    PURSER_ASSIGN(
        const QList<Record> imports,
        work.find(u"order_import"_s, {.filters = {Filter::equal(u"content_hash"_s, hash)}}));
    for (const Record &former : imports) {
        if (former.isNull(u"order_id"))
            continue;
        PURSER_ASSIGN(
            const std::optional<Record> order,
            work.findOne(u"purchase_order"_s, {Filter::equal(u"id"_s, former.value(u"order_id"))}));
        if (order && order->text(u"status") != status::Cancelled)
            return conflict(
                Tr::tr("%1 was imported before, as %2.").arg(fileName, order->text(u"number")));
    }
    return {};
}

Result<UblReading> readChecked(const QByteArray &bytes, const QString &fileName)
{
    QByteArray content = bytes;
    QBuffer buffer(&content);
    if (!buffer.open(QIODevice::ReadOnly))
        return internalError(u"a buffer cannot be opened"_s);
    PURSER_ASSIGN(UblReading reading, readUblOrder(buffer, fileName));
    reading.findings += checkPeppolRules(reading.order);
    if (hasErrors(reading.findings))
        return errorOf(reading.findings, fileName);
    return reading;
}

} // namespace

Result<> importWhenMade(UnitOfWork &work, Record &record, const Record *before)
{
    if (before)
        return {};
    const QString fileName = record.text(u"file_name");
    PURSER_ASSIGN(const QByteArray bytes, bytesOf(record.text(u"content")));
    record.set(u"content", Value());
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    record.set(u"content_hash", QString::fromLatin1(hash.toHex()));
    PURSER_TRY(lockImports(work));
    PURSER_TRY(isNew(work, record.text(u"content_hash"), fileName));

    PURSER_ASSIGN(UblReading reading, readChecked(bytes, fileName));
    PURSER_ASSIGN(const Draft draft, orderDraft(work, reading.order, fileName, reading.findings));
    if (hasErrors(reading.findings))
        return errorOf(reading.findings, fileName);
    PURSER_ASSIGN(const Record order, work.create(u"purchase_order"_s, draft));
    record.set(u"order_id", order.id());
    record.set(u"document_number",
               shortened(reading.findings, u"ID"_s, reading.order.id, NumberLength));
    if (reading.order.validUntil.date.isValid())
        record.set(u"valid_until", reading.order.validUntil.date);
    record.set(u"findings", QJsonValue(toJson(reading.findings)));
    record.set(u"differences", QJsonValue(toJson(compareTotals(reading.order, order))));
    return {};
}

} // namespace purser::purchasing
