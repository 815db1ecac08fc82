#include "ui/forms/draftfile.h"

#include "models/base/savefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

std::optional<StoredDraft> readDraft(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    StoredDraft draft;
    draft.writtenAt = QDateTime::fromString(json.value(u"written_at"_s).toString(), Qt::ISODate);
    draft.version = json.value(u"version"_s).toInteger();
    draft.draft = json.value(u"draft"_s).toObject();
    draft.typed = json.value(u"typed"_s).toObject();
    return draft.isEmpty() ? std::nullopt : std::optional(draft);
}

/** Names of companies and people are nobody's business in a file name. */
QString hashed(const QString &owner)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(owner.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

DraftFile::DraftFile(const QString &path, std::unique_ptr<QLockFile> lock)
    : m_path(path)
    , m_lock(std::move(lock))
    , m_found(readDraft(path))
{}

QString DraftFile::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s;
}

std::unique_ptr<DraftFile> DraftFile::tryOpen(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // given up only when the process that held it is gone
    if (!lock->tryLock())
        return nullptr;
    return std::unique_ptr<DraftFile>(new DraftFile(path, std::move(lock)));
}

std::unique_ptr<DraftFile> DraftFile::open(const QString &folder,
                                           const QString &owner,
                                           const QString &type,
                                           const Id &id)
{
    QDir directory(folder);
    if (!directory.mkpath(u"."_s))
        return nullptr;
    const QString prefix = u"%1-%2-"_s.arg(hashed(owner), type);
    if (!id.isNull())
        return tryOpen(directory.filePath(prefix + toText(id) + u".json"_s));
    const QStringList left =
        directory.entryList({prefix + u"new-*.json"_s}, QDir::Files, QDir::Time);
    for (const QString &name : left) {
        if (auto file = tryOpen(directory.filePath(name)))
            return file;
    }
    return tryOpen(
        directory.filePath(prefix + u"new-"_s + toText(QUuid::createUuid()) + u".json"_s));
}

bool DraftFile::write(const StoredDraft &draft)
{
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QJsonObject json{
        {u"written_at"_s, draft.writtenAt.toUTC().toString(Qt::ISODate)},
        {u"version"_s, draft.version},
        {u"draft"_s, draft.draft},
        {u"typed"_s, draft.typed},
    };
    file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return commitWhole(file);
}

void DraftFile::remove()
{
    m_found.reset();
    QFile::remove(m_path);
}

} // namespace purser
