#pragma once

#include "models/base/result.h"

#include <memory>

class QIODevice;

namespace purser {

/** A content that a FileStore holds. */
struct StoredFile
{
    QString key;    ///< by which the store finds it
    QString sha256; ///< hexadecimal
    qint64 size = 0;
};

/** Keeps contents by their SHA-256, each once. Thread-safe. */
class FileStore
{
public:
    virtual ~FileStore() = default;

    /** Keeps what `content` gives from where it stands. TooLarge past `limit` bytes; Unavailable
     * when the store cannot be written. */
    virtual Result<StoredFile> put(QIODevice &content, qint64 limit) = 0;

    /** The content, open for reading. NotFound when it is not there, Unavailable when it is not
     * what was put there. */
    virtual Result<std::unique_ptr<QIODevice>> open(const QString &key) = 0;

    virtual Result<> remove(const QString &key) = 0;
};

/** A FileStore in a folder: `ab/cd/abcd…`. A content appears complete or not at all. */
class DirectoryStore final : public FileStore
{
public:
    /** The folder is made when something is put into it. */
    explicit DirectoryStore(const QString &folder);

    Result<StoredFile> put(QIODevice &content, qint64 limit) override;
    Result<std::unique_ptr<QIODevice>> open(const QString &key) override;
    Result<> remove(const QString &key) override;

private:
    /** NotFound for what is no key. */
    Result<QString> pathOf(const QString &key) const;

    QString m_folder;
};

} // namespace purser
