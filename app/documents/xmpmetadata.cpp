#include "app/documents/xmpmetadata.h"

#include "models/documents/documentmodel.h"

#include <QXmlStreamWriter>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

constexpr char Rdf[] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
constexpr char Dc[] = "http://purl.org/dc/elements/1.1/";
constexpr char Xmp[] = "http://ns.adobe.com/xap/1.0/";
constexpr char Pdf[] = "http://ns.adobe.com/pdf/1.3/";
constexpr char PdfAId[] = "http://www.aiim.org/pdfa/ns/id/";

QString name(const char *text)
{
    return QLatin1String(text);
}

void writeList(QXmlStreamWriter &xml, const char *key, const char *kind, const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(name(Dc), name(key));
    xml.writeStartElement(name(Rdf), name(kind));
    xml.writeStartElement(name(Rdf), u"li"_s);
    if (QLatin1String(kind) == "Alt"_L1)
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeText(QXmlStreamWriter &xml, const char *space, const char *key, const QString &value)
{
    if (!value.isEmpty())
        xml.writeTextElement(name(space), name(key), value);
}

} // namespace

QByteArray xmpPacket(const DocumentModel &model)
{
    const DocumentMetadata &metadata = model.metadata;
    QByteArray packet("<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    QXmlStreamWriter xml(&packet);
    xml.setAutoFormatting(true);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(name(Rdf), u"rdf"_s);
    xml.writeStartElement(name(Rdf), u"RDF"_s);
    for (const auto &[uri, prefix] :
         {std::pair(Dc, "dc"), {Xmp, "xmp"}, {Pdf, "pdf"}, {PdfAId, "pdfaid"}})
        xml.writeNamespace(name(uri), name(prefix));
    xml.writeStartElement(name(Rdf), u"Description"_s);
    xml.writeAttribute(name(Rdf), u"about"_s, {});
    writeText(xml, Dc, "format", u"application/pdf"_s);
    writeList(xml, "title", "Alt", metadata.title);
    writeList(xml, "creator", "Seq", metadata.author);
    writeList(xml, "description", "Alt", metadata.subject);
    writeList(xml, "language", "Bag", model.language);
    writeText(xml, Pdf, "Keywords", metadata.keywords);
    writeText(xml, Pdf, "Producer", name(PdfCreator));
    writeText(xml, Xmp, "CreatorTool", name(PdfCreator));
    if (metadata.created.isValid()) {
        const QString date = metadata.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
        for (const char *key : {"CreateDate", "ModifyDate", "MetadataDate"})
            writeText(xml, Xmp, key, date);
    }
    if (model.pdfA) {
        writeText(xml, PdfAId, "part", u"3"_s);
        writeText(xml, PdfAId, "conformance", u"B"_s);
    }
    xml.writeEndDocument();
    packet += "\n<?xpacket end=\"r\"?>\n";
    return packet;
}

} // namespace purser
