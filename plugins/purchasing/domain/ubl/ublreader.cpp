#include "plugins/purchasing/domain/ubl/ublreader.h"

#include "plugins/purchasing/domain/tr.h"
#include "plugins/purchasing/domain/ubl/orderstructure.h"
#include "plugins/purchasing/domain/ubl/ublmapping.h"

#include "models/base/xmlattributes.h"

#include <QIODevice>
#include <QXmlStreamReader>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

const QString OrderNamespace = u"urn:oasis:names:specification:ubl:schema:xsd:Order-2"_s;
const QString CommonNamespaces = u"urn:oasis:names:specification:ubl:schema:xsd:Common"_s;

class Reader
{
public:
    Reader(QIODevice &device, const QString &fileName)
        : m_xml(&device)
        , m_fileName(fileName)
    {}

    Result<UblReading> read()
    {
        PURSER_TRY(readProlog());
        const int line = lineNumber();
        while (m_xml.readNextStartElement())
            PURSER_TRY(readPart());
        if (!m_xml.hasError())
            readRest();
        if (m_xml.hasError())
            return broken();
        checkCounts(m_counts, orderStructure(), {}, line, m_reading.findings);
        return std::move(m_reading);
    }

private:
    Result<> readProlog()
    {
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return wrong(Tr::tr("A document type declaration is not allowed in an order."));
            if (token == QXmlStreamReader::StartDocument)
                PURSER_TRY(checkEncoding());
            if (token == QXmlStreamReader::StartElement)
                return checkRoot();
        }
        return m_xml.hasError() ? broken() : wrong(Tr::tr("The file is empty."));
    }

    Result<> checkEncoding()
    {
        const QStringView encoding = m_xml.documentEncoding();
        if (encoding.isEmpty() || encoding.compare(u"utf-8", Qt::CaseInsensitive) == 0)
            return {};
        return wrong(
            Tr::tr("The encoding is %1; an order must be UTF-8.").arg(encoding.toString()));
    }

    Result<> checkRoot()
    {
        if (m_xml.name() == u"Order" && m_xml.namespaceUri() == OrderNamespace)
            return {};
        return wrong(
            Tr::tr("This is no UBL order: its first element is “%1” of “%2”.")
                .arg(m_xml.name().toString().left(80), m_xml.namespaceUri().toString().left(120)));
    }

    /** One child of the order, given to the mapping and forgotten. */
    Result<> readPart()
    {
        const QString name = m_xml.name().toString();
        const StructureElement *known = orderStructure().find(name);
        m_nodes = 0;
        const int number = ++m_counts[name];
        const bool isKnown = known && isCommon();
        PURSER_ASSIGN(const UblNode node, readNode(1));
        QString place = name;
        if (known && known->most < 0)
            place += u"[%1]"_s.arg(number);
        if (!isKnown) {
            note({Severity::Fault, u"structure"_s, node.line, place,
                  Tr::tr("It has no place in a Peppol order.")});
            return {};
        }
        if (name == u"OrderLine" && number > ubllimit::Lines)
            return wrong(Tr::tr("It has more than %1 lines.").arg(ubllimit::Lines));
        Findings found;
        checkStructure(node, *known, place, found);
        mapPart(node, place, m_reading.order, found);
        for (const Finding &finding : found)
            note(finding);
        return {};
    }

    bool isCommon() const { return m_xml.namespaceUri().startsWith(CommonNamespaces); }

    Result<UblNode> readNode(int depth)
    {
        if (depth > ubllimit::Depth)
            return wrong(Tr::tr("Elements are nested more than %1 deep.").arg(ubllimit::Depth));
        if (++m_nodes > ubllimit::NodesOfPart)
            return wrong(Tr::tr("There are too many elements in one part of the order."));
        UblNode node;
        node.name = m_xml.name().toString();
        node.line = lineNumber();
        for (const QXmlStreamAttribute &attribute : m_xml.attributes())
            node.attributes.insert(attribute.name().toString(), attribute.value().toString());
        // What is attached to an order is not read: it can be large and has no place here yet.
        const bool isAttachment = node.name == u"EmbeddedDocumentBinaryObject";
        while (!m_xml.atEnd()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement)
                break;
            if (token == QXmlStreamReader::StartElement) {
                PURSER_ASSIGN(UblNode child, readNode(depth + 1));
                node.children.push_back(std::move(child));
            } else if (token == QXmlStreamReader::Characters && isAttachment) {
                node.text = u"…"_s;
            } else if (token == QXmlStreamReader::Characters) {
                node.text += m_xml.text();
            }
        }
        if (m_xml.hasError())
            return broken();
        node.text = node.text.trimmed();
        return node;
    }

    /** What comes after the order: blanks and comments, or the file is broken. */
    void readRest()
    {
        while (!m_xml.atEnd())
            m_xml.readNext();
    }

    void note(const Finding &finding)
    {
        if (m_reading.findings.size() < ubllimit::Findings)
            m_reading.findings.append(finding);
    }

    int lineNumber() const { return static_cast<int>(m_xml.lineNumber()); }

    Error wrong(const QString &message) const
    {
        return errorOf({{Severity::Error, {}, lineNumber(), {}, message}}, m_fileName);
    }

    Error broken() const
    {
        const bool isCut = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        const Error error = wrong(
            isCut ? Tr::tr("The file ends in the middle.")
                  : Tr::tr("It is not well-formed XML in UTF-8: %1").arg(m_xml.errorString()));
        return error.withDetail(m_xml.errorString());
    }

    QXmlStreamReader m_xml;
    QString m_fileName;
    UblReading m_reading;
    QHash<QString, int> m_counts;
    int m_nodes = 0;
};

} // namespace

Result<UblReading> readUblOrder(QIODevice &device, const QString &fileName)
{
    if (!device.isSequential() && device.size() > ubllimit::Bytes) {
        constexpr qint64 MiB = 1024 * 1024;
        Error error = errorOf({{Severity::Error,
                                {},
                                0,
                                {},
                                Tr::tr("The file has %1 MiB; an order has at most %2.")
                                    .arg((device.size() + MiB - 1) / MiB)
                                    .arg(ubllimit::Bytes / MiB)}},
                              fileName);
        error.kind = ErrorKind::TooLarge;
        return error;
    }
    if (const int line = overfullTag(device); line > 0)
        return errorOf(
            {{Severity::Error,
              {},
              line,
              {},
              Tr::tr("An element has more than %1 attributes.").arg(XmlAttributes::Most)}},
            fileName);
    return Reader(device, fileName).read();
}

} // namespace purser::purchasing
