#include "models/objects/import/inputfile.h"

#include "models/objects/tr.h"

#include <QFileInfo>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

/** Whoever read the file may have named it already, with the line. */
bool begins(const QString &message, const QString &name)
{
    return message.startsWith(name + u':') || message.startsWith(name + u',');
}

QString lineOf(const QString &field, const QString &message, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (message.contains(path))
        return message;
    if (begins(message, name))
        return path + message.sliced(name.size());
    const bool isSaid = field.isEmpty() || message.contains(field) || field.startsWith(u"line "_s)
                        || field.startsWith(u"row "_s);
    return path + u": "_s + (isSaid ? QString() : field + u": "_s) + message;
}

} // namespace

Result<std::unique_ptr<QFile>> openInput(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return notFound(Tr::tr("There is no file %1.").arg(path));
    if (info.isDir())
        return invalid({}, Tr::tr("%1 is a folder. Name the files in it.").arg(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return unavailable(Tr::tr("%1 cannot be read: %2").arg(path, file->errorString()));
    return file;
}

QStringList faultLines(const Error &error, const QString &path)
{
    if (error.issues.isEmpty())
        return {lineOf({}, error.message, path)};
    QStringList lines;
    for (const FieldIssue &issue : error.issues)
        lines.append(lineOf(issue.field, issue.message, path));
    return lines;
}

} // namespace purser
