#pragma once

#include "models/meta/record.h"
#include "models/objects/filestore.h"

#include <QStringList>

namespace purser {

class LocalRecordService;
class UnitOfWork;

/** What may be attached. */
struct AttachmentLimits
{
    qint64 bytes = 50 * 1024 * 1024;
    /** Media types, and with them those derived from them, that are not taken: what runs when it is
     * opened. */
    QStringList refused{QStringLiteral("application/x-executable"),
                        QStringLiteral("application/x-sharedlib"),
                        QStringLiteral("application/x-msdownload"),
                        QStringLiteral("application/x-ms-dos-executable"),
                        QStringLiteral("application/x-shellscript")};
};

/** The object that a file hangs on, and how the file is called. */
struct AttachmentTarget
{
    QString objectType;
    Id objectId;
    QString fileName; ///< folders in it are dropped
    QString description = {};
};

/** Files on objects of the caller's company. */
class Attachments
{
public:
    Attachments(LocalRecordService &service, FileStore &store, const AttachmentLimits &limits = {});

    /** NotAllowed without the right to attach or to read the object; NotFound without the object;
     * Invalid under `file_name` for a name or media type that is not taken; TooLarge. */
    Result<Record> add(const AttachmentTarget &target, QIODevice &content);

    /** The content of an attachment, open for reading. */
    Result<std::unique_ptr<QIODevice>> open(const Id &attachmentId);

    Result<QList<Record>> of(const QString &objectType, const Id &objectId);

private:
    Result<QString> mediaTypeOf(const QString &fileName, QIODevice &content) const;

    LocalRecordService &m_service;
    FileStore &m_store;
    AttachmentLimits m_limits;
};

/**
 * Keeps a file that the program made, in the transaction of `work`, without asking who may. When
 * that is undone the content stays in the store, where nobody refers to it. TooLarge, Unavailable.
 */
Result<Record> keepFile(UnitOfWork &work,
                        FileStore &store,
                        const AttachmentTarget &target,
                        const QString &mediaType,
                        const QByteArray &content);

/** All of the content of an attachment, without asking who may. */
Result<QByteArray> keptContent(FileStore &store, const Record &attachment);

} // namespace purser
