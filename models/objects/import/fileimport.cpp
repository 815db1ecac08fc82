#include "models/objects/import/fileimport.h"

#include "models/meta/registry.h"
#include "models/objects/import/inputfile.h"
#include "models/objects/tr.h"
#include "models/services/recordservice.h"

#include <QFileInfo>
#include <QJsonArray>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

/** Base64 makes four characters of three bytes. */
qint64 mostBytes(const Field &content)
{
    return content.length() / 4 * 3;
}

Result<QByteArray> bytesOf(const QString &path, qint64 most)
{
    constexpr qint64 MiB = 1024 * 1024;
    PURSER_ASSIGN(const std::unique_ptr<QFile> file, openInput(path));
    QByteArray bytes;
    if (file->size() <= most)
        bytes = file->read(most + 1);
    if (file->size() > most || bytes.size() > most)
        return Error{
            ErrorKind::TooLarge,
            Tr::tr("The file is larger than the %1 MiB that can be imported.").arg(most / MiB),
            {},
            {},
            {}};
    return bytes;
}

QJsonArray listIn(const Record &record, const QString &key)
{
    return record.type().field(key) ? record.json(key).toArray() : QJsonArray();
}

QString findingLine(const QJsonValue &finding, const QString &path)
{
    QString text = path;
    if (const int line = finding[u"line"_s].toInt(); line > 0)
        text = Tr::tr("%1, line %2").arg(path).arg(line);
    const QString place = finding[u"place"_s].toString();
    if (!place.isEmpty())
        text += u": "_s + place;
    text += u": "_s + finding[u"message"_s].toString();
    const QString rule = finding[u"rule"_s].toString();
    return rule.isEmpty() ? text : text + u" ("_s + rule + u')';
}

} // namespace

Result<Record> importFile(RecordService &service, const QString &type, const QString &path)
{
    PURSER_ASSIGN(const ObjectType *declared, service.registry().type(type));
    PURSER_ASSIGN(const QByteArray bytes, bytesOf(path, mostBytes(*declared->field(u"content"))));
    Draft draft;
    draft.values = {{u"file_name"_s, QFileInfo(path).fileName()},
                    {u"content"_s, QString::fromLatin1(bytes.toBase64())}};
    return service.create(type, draft);
}

FileRemarks remarksOf(const Record &record, const QString &path)
{
    FileRemarks remarks;
    const QJsonArray findings = listIn(record, u"findings"_s);
    for (const QJsonValue &finding : findings) {
        const QString severity = finding[u"severity"_s].toString();
        const QString line = findingLine(finding, path);
        (severity == u"note" ? remarks.notes : remarks.lines).append(line);
        remarks.isFaultless = remarks.isFaultless && severity != u"fault";
    }
    const QJsonArray differences = listIn(record, u"differences"_s);
    for (const QJsonValue &difference : differences)
        remarks.lines.append(Tr::tr("%1: %2 is %3 in the file and %4 here")
                                 .arg(path, difference[u"field"_s].toString(),
                                      difference[u"theirs"_s].toString(),
                                      difference[u"ours"_s].toString()));
    remarks.isFaultless = remarks.isFaultless && differences.isEmpty();
    return remarks;
}

} // namespace purser
