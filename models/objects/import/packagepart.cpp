#include "models/objects/import/packagepart.h"

#include "models/objects/tr.h"

#include <archive.h>
#include <archive_entry.h>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

constexpr int MostParts = 10'000;
constexpr size_t Portion = 64 * 1024;

Error damaged(const QString &detail)
{
    return invalid({}, Tr::tr("The file is damaged or was cut off. Save it again as XLSX."))
        .withDetail(detail);
}

} // namespace

struct PackagePart::Archive
{
    explicit Archive(const QByteArray &package)
        : reader(archive_read_new())
    {
        archive_read_support_format_zip(reader);
        isOpen = archive_read_open_memory(reader, package.constData(), size_t(package.size()))
                 == ARCHIVE_OK;
    }
    ~Archive() { archive_read_free(reader); }
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    QString fault() const { return QString::fromUtf8(archive_error_string(reader)); }

    /** False when there is none. */
    Result<bool> find(const QString &name)
    {
        for (int part = 0; part < MostParts; ++part) {
            const int state = archive_read_next_header(reader, &entry);
            if (state == ARCHIVE_EOF)
                return false;
            if (state < ARCHIVE_WARN)
                return damaged(fault());
            if (QString::fromUtf8(archive_entry_pathname(entry)).compare(name, Qt::CaseInsensitive)
                == 0)
                return true;
        }
        return damaged(u"more than %1 parts"_s.arg(MostParts));
    }

    archive *reader;
    archive_entry *entry = nullptr;
    bool isOpen = false;
};

PackagePart::PackagePart(std::unique_ptr<Archive> archive, const QString &name, qint64 most)
    : m_archive(std::move(archive))
    , m_name(name)
    , m_most(most)
    , m_size(archive_entry_size(m_archive->entry))
{}

PackagePart::~PackagePart() = default;

Result<std::unique_ptr<PackagePart>> PackagePart::open(const QByteArray &package,
                                                       const QString &name,
                                                       qint64 most)
{
    auto archive = std::make_unique<Archive>(package);
    if (!archive->isOpen)
        return damaged(archive->fault());
    PURSER_ASSIGN(const bool isThere, archive->find(name));
    if (!isThere)
        return std::unique_ptr<PackagePart>();
    if (archive_entry_is_encrypted(archive->entry))
        return invalid({}, Tr::tr("The file is protected by a password. Save it without one."));
    return std::unique_ptr<PackagePart>(new PackagePart(std::move(archive), name, most));
}

Result<bool> PackagePart::next()
{
    for (;;) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return damaged(m_name + u" has a document type declaration"_s);
        if (token != QXmlStreamReader::Invalid)
            return token != QXmlStreamReader::EndDocument;
        if (m_xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            return damaged(m_name + u": "_s + m_xml.errorString());
        PURSER_TRY(feed());
    }
}

Result<> PackagePart::feed()
{
    QByteArray portion(qsizetype(Portion), Qt::Uninitialized);
    const la_ssize_t count = archive_read_data(m_archive->reader, portion.data(), Portion);
    if (count < 0)
        return damaged(m_archive->fault());
    if (count == 0)
        return damaged(m_name + u" ends too early"_s);
    m_read += count;
    if (m_read > m_most)
        return Error{ErrorKind::TooLarge,
                     Tr::tr("The file is too large once it is unpacked; at most %1 MB can be read. "
                            "Split it.")
                         .arg(m_most / 1024 / 1024),
                     {},
                     m_name,
                     {}};
    portion.truncate(count);
    if (const int line = m_attributes.read(portion); line > 0)
        return invalid({}, Tr::tr("%1, line %2: an element has more than %3 attributes.")
                               .arg(m_name)
                               .arg(line)
                               .arg(XmlAttributes::Most));
    m_xml.addData(portion);
    return {};
}

QString PackagePart::attribute(const QString &name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (attribute.qualifiedName() == name || attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

int PackagePart::progress() const
{
    return m_size > 0 ? int(std::min<qint64>(1'000, m_read * 1'000 / m_size)) : 1'000;
}

} // namespace purser
