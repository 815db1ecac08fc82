#include "models/base/xmlattributes.h"

#include <QIODevice>

#include <algorithm>

namespace purser {

int XmlAttributes::read(QByteArrayView portion)
{
    if (m_width == 0)
        recognise(portion);
    for (const char byte : portion) {
        const auto value = static_cast<uchar>(byte);
        m_unit = m_isBigEndian ? m_unit << 8U | value
                               : m_unit | static_cast<uint>(value) << 8U * uint(m_bytes);
        if (++m_bytes < m_width)
            continue;
        take(m_unit);
        m_unit = 0;
        m_bytes = 0;
        if (m_count > Most)
            return m_tagLine;
    }
    return 0;
}

void XmlAttributes::recognise(QByteArrayView begin)
{
    struct Encoding
    {
        QByteArrayView begin;
        int width;
        bool isBigEndian;
    };
    static constexpr Encoding Encodings[] = {
        {{"\0\0\xfe\xff", 4}, 4, true}, {{"\0\0\0<", 4}, 4, true},  {{"\xff\xfe\0\0", 4}, 4, false},
        {{"<\0\0\0", 4}, 4, false},     {{"\xfe\xff", 2}, 2, true}, {{"\0<", 2}, 2, true},
        {{"\xff\xfe", 2}, 2, false},    {{"<\0", 2}, 2, false}};
    const auto *found =
        std::find_if(std::begin(Encodings), std::end(Encodings),
                     [begin](const Encoding &one) { return begin.startsWith(one.begin); });
    const bool isWide = found != std::end(Encodings);
    m_width = isWide ? found->width : 1;
    m_isBigEndian = isWide && found->isBigEndian;
}

void XmlAttributes::take(uint unit)
{
    if (unit == '\n')
        ++m_line;
    switch (m_in) {
    case In::Text:
        m_in = unit == '<' ? In::Opened : In::Text;
        return;
    case In::Opened:
        return takeOpened(unit);
    case In::Declaration:
        return takeDeclared(unit);
    case In::Tag:
        return takeTag(unit);
    case In::Quotes:
        m_in = unit == m_quote ? In::Tag : In::Quotes;
        return;
    case In::Comment:
        return takeUntil("-->", unit);
    case In::CData:
        return takeUntil("]]>", unit);
    case In::Instruction:
        return takeUntil("?>", unit);
    case In::Nothing:
        return;
    }
}

void XmlAttributes::takeOpened(uint unit)
{
    m_matched = 0;
    m_count = 0;
    m_tagLine = m_line;
    if (unit == '!')
        m_in = In::Declaration;
    else if (unit == '?')
        m_in = In::Instruction;
    else
        takeTag(unit);
}

void XmlAttributes::takeDeclared(uint unit)
{
    if (unit == '[')
        m_in = In::CData;
    else if (unit != '-')
        m_in = In::Nothing;
    else if (++m_matched == 2)
        m_in = In::Comment;
    if (m_in != In::Declaration)
        m_matched = 0;
}

void XmlAttributes::takeTag(uint unit)
{
    m_in = In::Tag;
    if (unit == '>') {
        m_in = In::Text;
    } else if (unit == '"' || unit == '\'') {
        m_in = In::Quotes;
        m_quote = unit;
    } else if (unit == '=') {
        ++m_count;
    }
}

void XmlAttributes::takeUntil(QByteArrayView end, uint unit)
{
    if (unit == static_cast<uchar>(end.at(m_matched)))
        ++m_matched;
    else
        m_matched = unit == static_cast<uchar>(end.front()) ? std::max<qsizetype>(1, m_matched) : 0;
    if (m_matched == end.size())
        m_in = In::Text;
}

int overfullTag(QIODevice &device)
{
    constexpr qint64 Portion = 64 * 1024;
    XmlAttributes attributes;
    int line = 0;
    device.startTransaction();
    for (QByteArray bytes = device.read(Portion); line == 0 && !bytes.isEmpty();
         bytes = device.read(Portion))
        line = attributes.read(bytes);
    device.rollbackTransaction();
    return line;
}

} // namespace purser
