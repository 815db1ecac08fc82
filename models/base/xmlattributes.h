#pragma once

#include <QByteArrayView>

class QIODevice;

namespace purser {

/**
 * Looks for tags with very many attributes: QXmlStreamReader compares each attribute of a tag with
 * all others before it gives the tag to anybody, so a file is scanned before that. Reads UTF-8,
 * UTF-16 and UTF-32; stops at a document type declaration, which has to be refused anyway.
 */
class XmlAttributes
{
public:
    static constexpr int Most = 100;

    /** Reads on; the line of the first tag with more than Most attributes, or 0. */
    int read(QByteArrayView portion);

private:
    enum class In { Text, Opened, Tag, Quotes, Declaration, Comment, CData, Instruction, Nothing };

    void recognise(QByteArrayView begin);
    void take(uint unit);
    void takeOpened(uint unit);
    void takeDeclared(uint unit);
    void takeTag(uint unit);
    void takeUntil(QByteArrayView end, uint unit);

    int m_width = 0; ///< bytes of a unit; 0: not known yet
    bool m_isBigEndian = false;
    int m_bytes = 0; ///< of the unit that is read
    uint m_unit = 0;

    In m_in = In::Text;
    uint m_quote = 0;
    qsizetype m_matched = 0; ///< so much of `-->` or the like is there
    int m_count = 0;
    int m_line = 1;
    int m_tagLine = 1;
};

/** The line of the first tag with too many attributes, or 0. The device is where it was then. */
int overfullTag(QIODevice &device);

} // namespace purser
