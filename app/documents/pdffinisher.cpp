#include "app/documents/pdffinisher.h"

#include "app/documents/spellings.h"
#include "app/documents/unicodemap.h"
#include "app/documents/units.h"
#include "app/documents/xmpmetadata.h"
#include "models/documents/documentmodel.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <string>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

std::string bytes(const QByteArray &data)
{
    return data.toStdString();
}

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

/** ISO 32000-1, 7.9.4. */
std::string pdfDate(const QDateTime &date)
{
    return (u"D:"_s + date.toUTC().toString(u"yyyyMMddHHmmss"_s) + u"Z"_s).toStdString();
}

/** The work on one file. Everything may throw what the library throws. */
class Finisher
{
public:
    Finisher(const QByteArray &pdf, const DocumentModel &model, const Spellings &spellings)
        : m_model(model)
        , m_spellings(spellings)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("document", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    }

    void describe();
    void mendFonts();
    void addOutline(const QList<Bookmark> &bookmarks, qreal pageHeight);
    void attach();
    QByteArray written();

private:
    void mendFont(QPDFObjectHandle font);
    std::string nextTag();
    QPDFObjectHandle outlineItem(const Bookmark &bookmark, qreal pageHeight);
    static void chain(QPDFObjectHandle parent, std::vector<QPDFObjectHandle> &children);

    const DocumentModel &m_model;
    const Spellings &m_spellings;
    QPDF m_pdf;
    int m_fonts = 0;
};

void Finisher::describe()
{
    const DocumentMetadata &metadata = m_model.metadata;
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    const auto put = [&info](const char *key, const QString &value) {
        if (!value.isEmpty())
            info.replaceKey(key, text(value));
    };
    put("/Title", metadata.title);
    put("/Author", metadata.author);
    put("/Subject", metadata.subject);
    put("/Keywords", metadata.keywords);
    put("/Creator", QLatin1String(PdfCreator));
    put("/Producer", QLatin1String(PdfCreator));
    if (metadata.created.isValid()) {
        const std::string date = pdfDate(metadata.created);
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(date));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(date));
    }
    m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    QPDFObjectHandle root = m_pdf.getRoot();
    QPDFObjectHandle packet = QPDFObjectHandle::newStream(&m_pdf, bytes(xmpPacket(m_model)));
    packet.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", packet);
    root.replaceKey("/Lang", QPDFObjectHandle::newString(m_model.language.toStdString()));
    const bool isRightToLeft = m_model.direction == TextDirection::RightToLeft;
    root.replaceKey("/ViewerPreferences",
                    QPDFObjectHandle::parse(isRightToLeft
                                                ? "<< /DisplayDocTitle true /Direction /R2L >>"
                                                : "<< /DisplayDocTitle true >>"));
    if (!m_model.pdfA)
        root.removeKey("/OutputIntents");
}

void Finisher::mendFonts()
{
    for (QPDFObjectHandle &object : m_pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0"))
            mendFont(object);
    }
}

/** Names the subset as such (ISO 32000-1, 9.6.4) by its order in the file, drops the set of
 * characters, which PDF/A-3 does not ask for, and lets the text be found. */
void Finisher::mendFont(QPDFObjectHandle font)
{
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    const std::string name = descriptor.getKey("/FontName").getName();
    const QPDFObjectHandle tagged =
        QPDFObjectHandle::newName('/' + nextTag() + name.substr(name.find('+')));
    font.replaceKey("/BaseFont", tagged);
    descendant.replaceKey("/BaseFont", tagged);
    descriptor.replaceKey("/FontName", tagged);
    descriptor.removeKey("/CIDSet");
    QPDFObjectHandle map = font.getKey("/ToUnicode");
    const auto buffer = map.getStreamData();
    const QByteArray data(reinterpret_cast<const char *>(buffer->getBuffer()),
                          static_cast<qsizetype>(buffer->getSize()));
    const QString fontName = QString::fromStdString(name).section(u'+', 1);
    const auto written = [this, &fontName](char16_t shown) {
        return m_spellings.written(fontName, shown);
    };
    map.replaceStreamData(bytes(searchableUnicodeMap(data, written)), QPDFObjectHandle::newNull(),
                          QPDFObjectHandle::newNull());
}

/** Six letters: AAAAAA, AAAAAB, … */
std::string Finisher::nextTag()
{
    std::string tag(6, 'A');
    for (int rest = m_fonts++, place = 5; rest > 0; rest /= 26, --place)
        tag[static_cast<std::size_t>(place)] = static_cast<char>('A' + rest % 26);
    return tag;
}

QPDFObjectHandle Finisher::outlineItem(const Bookmark &bookmark, qreal pageHeight)
{
    const auto pages = m_pdf.getAllPages();
    const qreal top = (pageHeight - bookmark.top) / UnitsPerPoint;
    QPDFObjectHandle item = QPDFObjectHandle::newDictionary();
    item.replaceKey("/Title", text(bookmark.title));
    item.replaceKey("/Dest", QPDFObjectHandle::newArray(
                                 {pages.at(static_cast<std::size_t>(bookmark.page)),
                                  QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
                                  QPDFObjectHandle::newReal(std::to_string(qRound(top))),
                                  QPDFObjectHandle::newNull()}));
    return m_pdf.makeIndirectObject(item);
}

/** Hangs `children` under `parent` in their order, closed (ISO 32000-1, 12.3.3). */
void Finisher::chain(QPDFObjectHandle parent, std::vector<QPDFObjectHandle> &children)
{
    if (children.empty())
        return;
    for (std::size_t i = 0; i < children.size(); ++i) {
        children[i].replaceKey("/Parent", parent);
        if (i > 0)
            children[i].replaceKey("/Prev", children[i - 1]);
        if (i + 1 < children.size())
            children[i].replaceKey("/Next", children[i + 1]);
    }
    parent.replaceKey("/First", children.front());
    parent.replaceKey("/Last", children.back());
    const auto count = static_cast<long long>(children.size());
    const bool isRoot = parent.isDictionaryOfType("/Outlines");
    parent.replaceKey("/Count", QPDFObjectHandle::newInteger(isRoot ? count : -count));
    children.clear();
}

void Finisher::addOutline(const QList<Bookmark> &bookmarks, qreal pageHeight)
{
    if (bookmarks.isEmpty())
        return;
    QPDFObjectHandle root =
        m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    std::vector<QPDFObjectHandle> parts;
    std::vector<QPDFObjectHandle> rows;
    for (const Bookmark &bookmark : bookmarks) {
        const bool isRow = bookmark.level > 0 && !parts.empty();
        if (!isRow && !parts.empty())
            chain(parts.back(), rows);
        (isRow ? rows : parts).push_back(outlineItem(bookmark, pageHeight));
    }
    chain(parts.back(), rows);
    chain(root, parts);
    m_pdf.getRoot().replaceKey("/Outlines", root);
    if (bookmarks.size() > 1)
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void Finisher::attach()
{
    QPDFEmbeddedFileDocumentHelper files(m_pdf);
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    for (const DocumentAttachment &attachment : m_model.attachments) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, bytes(attachment.content));
        stream.setSubtype(attachment.mimeType.isEmpty() ? "application/octet-stream"
                                                        : attachment.mimeType.toStdString());
        if (m_model.metadata.created.isValid()) {
            stream.setCreationDate(pdfDate(m_model.metadata.created));
            stream.setModDate(pdfDate(m_model.metadata.created));
        }
        const std::string name = attachment.name.toStdString();
        auto file = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, name, stream);
        if (!attachment.description.isEmpty())
            file.setDescription(attachment.description.toStdString());
        QPDFObjectHandle specification = file.getObjectHandle();
        specification.replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Data"));
        files.replaceEmbeddedFile(name, file);
        associated.appendItem(specification);
    }
    if (!m_model.attachments.isEmpty())
        m_pdf.getRoot().replaceKey("/AF", associated);
}

/** The identifier is made anew from the content alone. */
QByteArray Finisher::written()
{
    m_pdf.getTrailer().removeKey("/ID");
    QPDFWriter writer(m_pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()),
                      static_cast<qsizetype>(buffer->getSize()));
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &pdf,
                               const DocumentModel &model,
                               const QList<Bookmark> &bookmarks,
                               qreal pageHeight,
                               const Spellings &spellings)
{
    try {
        Finisher finisher(pdf, model, spellings);
        finisher.describe();
        finisher.mendFonts();
        finisher.addOutline(bookmarks, pageHeight);
        finisher.attach();
        return finisher.written();
    } catch (const std::exception &fault) {
        return internalError(QString::fromUtf8(fault.what()));
    }
}

} // namespace purser
