#include "models/objects/filestore.h"

#include "models/objects/tr.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryFile>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

constexpr qint64 BlockSize = 64 * 1024;

Error cannotWrite(const QString &detail)
{
    return unavailable(Tr::tr("The file cannot be stored. Check space and rights of the storage."),
                       detail);
}

Error tooLarge(qint64 limit)
{
    return {ErrorKind::TooLarge,
            Tr::tr("The file is too large: at most %1 MB are kept.").arg(limit / 1024 / 1024),
            {},
            {},
            {}};
}

} // namespace

DirectoryStore::DirectoryStore(const QString &folder)
    : m_folder(folder)
{}

Result<QString> DirectoryStore::pathOf(const QString &key) const
{
    static const QRegularExpression form(u"\\A[0-9a-f]{64}\\z"_s);
    if (!form.match(key).hasMatch())
        return notFound(Tr::tr("There is no such file in the storage."));
    return u"%1/%2/%3/%4"_s.arg(m_folder, key.first(2), key.sliced(2, 2), key);
}

Result<StoredFile> DirectoryStore::put(QIODevice &content, qint64 limit)
{
    if (!QDir().mkpath(m_folder))
        return cannotWrite(m_folder);
    QTemporaryFile file(m_folder + u"/incoming-XXXXXX"_s);
    if (!file.open())
        return cannotWrite(file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (QByteArray block = content.read(BlockSize); !block.isEmpty();
         block = content.read(BlockSize)) {
        hash.addData(block);
        if (file.size() + block.size() > limit)
            return tooLarge(limit);
        if (file.write(block) != block.size())
            return cannotWrite(file.errorString());
    }
    const qint64 size = file.size();
    if (!file.flush())
        return cannotWrite(file.errorString());
    const QString key = QString::fromLatin1(hash.result().toHex());
    PURSER_ASSIGN(const QString path, pathOf(key));
    if (QFile::exists(path))
        return StoredFile{key, key, size};
    if (!QDir().mkpath(path.section(u'/', 0, -2)) || !file.rename(path))
        return QFile::exists(path) ? Result<StoredFile>(StoredFile{key, key, size})
                                   : cannotWrite(file.errorString());
    file.setAutoRemove(false);
    return StoredFile{key, key, size};
}

Result<std::unique_ptr<QIODevice>> DirectoryStore::open(const QString &key)
{
    PURSER_ASSIGN(const QString path, pathOf(key));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return notFound(Tr::tr("There is no such file in the storage."));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(file.get());
    if (QString::fromLatin1(hash.result().toHex()) != key)
        return unavailable(Tr::tr("The stored file was damaged. Restore it from a backup."), path);
    file->seek(0);
    return std::unique_ptr<QIODevice>(std::move(file));
}

Result<> DirectoryStore::remove(const QString &key)
{
    PURSER_ASSIGN(const QString path, pathOf(key));
    if (QFile::exists(path) && !QFile::remove(path))
        return cannotWrite(path);
    return {};
}

} // namespace purser
