#include "models/objects/attachments.h"

#include "models/meta/registry.h"
#include "models/objects/tr.h"
#include "models/services/localrecordservice.h"
#include "models/services/refusals.h"

#include <QBuffer>
#include <QMimeDatabase>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

const QString Type = u"attachment"_s;

/** The last part of a path of any system, without what no file name can hold. */
QString plainFileName(const QString &name)
{
    QString plain = name.section(u'/', -1).section(u'\\', -1).trimmed();
    plain.removeIf([](QChar c) { return c.unicode() < 0x20; });
    return plain == u"." || plain == u".." ? QString() : plain;
}

Draft draftOf(const AttachmentTarget &target,
              const QString &fileName,
              const QString &mediaType,
              const StoredFile &stored)
{
    Draft draft;
    draft.values = {{u"file_name"_s, fileName},       {u"media_type"_s, mediaType},
                    {u"size"_s, stored.size},         {u"sha256"_s, stored.sha256},
                    {u"storage_key"_s, stored.key},   {u"object_type"_s, target.objectType},
                    {u"object_id"_s, target.objectId}};
    if (!target.description.isEmpty())
        draft.values.insert(u"description"_s, target.description);
    return draft;
}

} // namespace

Attachments::Attachments(LocalRecordService &service,
                         FileStore &store,
                         const AttachmentLimits &limits)
    : m_service(service)
    , m_store(store)
    , m_limits(limits)
{}

Result<QString> Attachments::mediaTypeOf(const QString &fileName, QIODevice &content) const
{
    const QMimeDatabase database;
    // By both, so that a program under another name is seen too.
    const QMimeType byContent = database.mimeTypeForData(content.peek(16 * 1024));
    const QMimeType type = database.mimeTypeForFileNameAndData(fileName, &content);
    for (const QString &refused : m_limits.refused) {
        if (type.inherits(refused) || byContent.inherits(refused))
            return invalid(
                u"file_name"_s,
                Tr::tr("Files of the kind “%1” cannot be attached.").arg(type.comment()));
    }
    return type.name();
}

Result<Record> Attachments::add(const AttachmentTarget &target, QIODevice &content)
{
    const ObjectType &type = *m_service.registry().find(Type);
    if (!m_service.caller().may(type.permission(u"create")))
        return mayNot(type, u"create", type.permission(u"create"));
    PURSER_TRY(m_service.read(target.objectType, target.objectId, {.children = false}));
    const QString name = plainFileName(target.fileName);
    if (name.isEmpty())
        return invalid(u"file_name"_s, Tr::tr("The file needs a name."));
    PURSER_ASSIGN(const QString mediaType, mediaTypeOf(name, content));
    // Before the transaction, which may run twice; a content that nobody refers to does no harm.
    PURSER_ASSIGN(const StoredFile stored, m_store.put(content, m_limits.bytes));
    const Draft draft = draftOf(target, name, mediaType, stored);
    return m_service.inOneTransaction(
        [&draft](UnitOfWork &work) { return work.create(Type, draft); });
}

Result<std::unique_ptr<QIODevice>> Attachments::open(const Id &attachmentId)
{
    PURSER_ASSIGN(const Record attachment, m_service.read(Type, attachmentId, {}));
    PURSER_TRY(m_service.read(attachment.text(u"object_type"), attachment.reference(u"object_id"),
                              {.children = false}));
    return m_store.open(attachment.text(u"storage_key"));
}

Result<QList<Record>> Attachments::of(const QString &objectType, const Id &objectId)
{
    constexpr int MostShown = 1'000;
    PURSER_TRY(m_service.read(objectType, objectId, {.children = false}));
    PURSER_ASSIGN(const Page page,
                  m_service.list(Type, {.filters = {Filter::equal(u"object_type"_s, objectType),
                                                    Filter::equal(u"object_id"_s, objectId)},
                                        .sort = {{u"file_name"_s}},
                                        .limit = MostShown}));
    return page.items;
}

Result<Record> keepFile(UnitOfWork &work,
                        FileStore &store,
                        const AttachmentTarget &target,
                        const QString &mediaType,
                        const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    PURSER_ASSIGN(const StoredFile stored, store.put(buffer, AttachmentLimits().bytes));
    return work.create(Type, draftOf(target, target.fileName, mediaType, stored));
}

Result<QByteArray> keptContent(FileStore &store, const Record &attachment)
{
    PURSER_ASSIGN(const std::unique_ptr<QIODevice> file,
                  store.open(attachment.text(u"storage_key")));
    return file->readAll();
}

} // namespace purser
