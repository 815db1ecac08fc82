#include "plugins/purchasing/domain/ubl/ublwriter.h"

#include "plugins/purchasing/domain/ubl/orderstructure.h"
#include "plugins/purchasing/domain/ubl/ublelements.h"

#include <QXmlStreamWriter>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

const QString Ubl = u"urn:oasis:names:specification:ubl:schema:xsd:"_s;
const QString OrderSpace = Ubl + u"Order-2"_s;
const QString Aggregates = Ubl + u"CommonAggregateComponents-2"_s;
const QString Basics = Ubl + u"CommonBasicComponents-2"_s;

/** Without what XML 1.0 cannot hold (2.2): control characters and halves of surrogate pairs. */
QString printable(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            kept += QStringView(text).mid(i++, 2);
        else if (c == u'\t' || c == u'\n' || (c >= u' ' && !c.isSurrogate() && c < QChar(0xfffe)))
            kept += c;
    }
    return kept;
}

bool isEmpty(const UblNode &node)
{
    return node.text.isEmpty()
           && std::all_of(node.children.cbegin(), node.children.cend(), isEmpty);
}

void writeContent(QXmlStreamWriter &xml, const UblNode &node, const StructureElement &element);

void write(QXmlStreamWriter &xml, const UblNode &node, const StructureElement &element)
{
    if (isEmpty(node))
        return;
    xml.writeStartElement(element.children.empty() ? Basics : Aggregates, node.name);
    for (auto attribute = node.attributes.begin(); attribute != node.attributes.end(); ++attribute)
        xml.writeAttribute(attribute.key(), printable(*attribute)); // an element has one at most
    writeContent(xml, node, element);
    xml.writeEndElement();
}

void writeContent(QXmlStreamWriter &xml, const UblNode &node, const StructureElement &element)
{
    if (!node.text.isEmpty())
        xml.writeCharacters(printable(node.text));
    for (const StructureElement &child : element.children) {
        for (const UblNode *one : node.all(child.name))
            write(xml, *one, child);
    }
}

} // namespace

QByteArray writeUblOrder(const UblOrder &order)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(OrderSpace);
    xml.writeNamespace(Aggregates, u"cac"_s);
    xml.writeNamespace(Basics, u"cbc"_s);
    xml.writeStartElement(OrderSpace, u"Order"_s);
    writeContent(xml, elementsOf(order), orderStructure());
    xml.writeEndDocument();
    return bytes;
}

} // namespace purser::purchasing
