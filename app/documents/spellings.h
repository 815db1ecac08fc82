#pragma once

#include <QHash>
#include <QRawFont>
#include <QSet>
#include <QString>

namespace purser {

/**
 * Which characters a document writes in which font. A font may show several characters with one
 * form (the ideograph 角 and the radical ⻆); the file then names the lowest of them, and nobody
 * finds the word.
 */
class Spellings
{
public:
    /** Notes that the characters of `text` are written in `font`, of the family `family`. */
    void note(const QString &family, const QRawFont &font, const QString &text);

    /** What was written where the font `fontName` (its PostScript name) shows the form of `shown`.
     */
    char16_t written(const QString &fontName, char16_t shown) const;

private:
    struct Written
    {
        QRawFont font;
        QSet<char16_t> characters;
        QHash<quint32, char16_t> byGlyph;
    };

    /** By family in small letters without blanks, as PostScript names begin. */
    QHash<QString, Written> m_fonts;
};

} // namespace purser
