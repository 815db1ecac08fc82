#include "app/documents/spellings.h"

namespace purser {

namespace {

quint32 glyphOf(const QRawFont &font, char16_t character)
{
    const QList<quint32> glyphs = font.glyphIndexesForString(QString(QChar(character)));
    return glyphs.isEmpty() ? 0 : glyphs.first();
}

} // namespace

void Spellings::note(const QString &family, const QRawFont &font, const QString &text)
{
    Written &written = m_fonts[QString(family).remove(u' ').toLower()];
    written.font = font;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        if (character.isSurrogate() || written.characters.contains(code))
            continue;
        written.characters.insert(code);
        written.byGlyph.insert(glyphOf(font, code), code);
    }
}

char16_t Spellings::written(const QString &fontName, char16_t shown) const
{
    const auto font = m_fonts.constFind(fontName.section(u'-', 0, 0).toLower());
    if (font == m_fonts.constEnd() || font->characters.contains(shown))
        return shown;
    return font->byGlyph.value(glyphOf(font->font, shown), shown);
}

} // namespace purser
