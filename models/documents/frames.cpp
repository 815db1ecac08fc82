#include "models/documents/frames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace purser::frames {

using namespace Qt::StringLiterals;

namespace {

constexpr char PdfMark = 'P';
constexpr char ErrorMark = 'E';

QByteArray written(const Error &error)
{
    QJsonArray issues;
    for (const FieldIssue &issue : error.issues)
        issues.append(QJsonObject{{u"field"_s, issue.field}, {u"message"_s, issue.message}});
    const QJsonObject json{{u"code"_s, errorCode(error.kind)},
                           {u"message"_s, error.message},
                           {u"field"_s, error.field},
                           {u"detail"_s, error.detail},
                           {u"issues"_s, issues}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ErrorKind kindOf(const QString &code)
{
    for (int kind = 0; kind < static_cast<int>(ErrorKind::Internal); ++kind) {
        if (errorCode(static_cast<ErrorKind>(kind)) == code)
            return static_cast<ErrorKind>(kind);
    }
    return ErrorKind::Internal;
}

Error readError(const QJsonObject &json)
{
    Error error{kindOf(json.value(u"code"_s).toString()),
                json.value(u"message"_s).toString(),
                json.value(u"field"_s).toString(),
                json.value(u"detail"_s).toString(),
                {}};
    const QJsonArray issues = json.value(u"issues"_s).toArray();
    for (const QJsonValue &issue : issues)
        error.issues.append({issue[u"field"].toString(), issue[u"message"].toString()});
    return error;
}

} // namespace

QByteArray framed(const QByteArray &body)
{
    QByteArray frame(HeadSize, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(body.size()), frame.data());
    return frame + body;
}

std::optional<qsizetype> lengthOf(const QByteArray &head)
{
    const qsizetype length = qFromBigEndian<quint32>(head.constData());
    if (length > MostBytes)
        return std::nullopt;
    return length;
}

QByteArray answer(const Result<QByteArray> &pdf)
{
    return pdf ? PdfMark + *pdf : ErrorMark + written(pdf.error());
}

std::optional<Result<QByteArray>> readAnswer(const QByteArray &body)
{
    if (body.startsWith(PdfMark))
        return Result<QByteArray>(body.sliced(1));
    const QJsonDocument json = QJsonDocument::fromJson(body.sliced(body.isEmpty() ? 0 : 1));
    if (!body.startsWith(ErrorMark) || !json.isObject())
        return std::nullopt;
    return Result<QByteArray>(readError(json.object()));
}

} // namespace purser::frames
