#include "models/documents/documentanswer.h"

#include "models/documents/documentjson.h"
#include "models/documents/documentmodel.h"
#include "models/documents/documentrenderer.h"
#include "models/documents/tr.h"

#include <QCryptographicHash>

namespace purser {

using namespace Qt::StringLiterals;
using documents::Tr;

namespace {

const QString Kept = u"kept"_s;

Result<DocumentFile> keptFile(const QJsonObject &json)
{
    DocumentFile file;
    file.name = json.value(u"file_name"_s).toString();
    file.content = QByteArray::fromBase64(json.value(u"content"_s).toString().toLatin1());
    file.sha256 = fingerprintOf(file.content);
    file.isKept = true;
    if (file.sha256 != json.value(u"sha256"_s).toString())
        return unavailable(Tr::tr("%1 arrived damaged. Try again.").arg(file.name));
    return file;
}

} // namespace

QString fingerprintOf(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QJsonObject keptAnswer(const QString &name, const QByteArray &content)
{
    return {{Kept, QJsonObject{{u"file_name"_s, name},
                               {u"sha256"_s, fingerprintOf(content)},
                               {u"content"_s, QString::fromLatin1(content.toBase64())}}}};
}

Result<DocumentFile> documentFile(const QJsonObject &answer, DocumentRenderer &renderer)
{
    if (answer.contains(Kept))
        return keptFile(answer.value(Kept).toObject());
    PURSER_ASSIGN(const DocumentModel model, documentFromJson(answer));
    DocumentFile file;
    PURSER_ASSIGN(file.content, renderer.renderPdf(model));
    file.sha256 = fingerprintOf(file.content);
    if (!model.number.isEmpty())
        file.name = QString(model.number).replace(u'/', u'-') + u".pdf"_s;
    return file;
}

} // namespace purser
