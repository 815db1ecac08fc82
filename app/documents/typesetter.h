#pragma once

#include "app/documents/spellings.h"
#include "app/documents/textblock.h"
#include "app/documents/textstyle.h"

#include <QHash>
#include <QPainterPath>

namespace purser {

class FontLibrary;
enum class TextDirection;

/** Sets the texts of one document. Widths and heights are in units (units.h). */
class Typesetter
{
public:
    Typesetter(FontLibrary &fonts, const QString &language, TextDirection direction);

    /** `text` in lines of at most `width`; a word that is longer is broken with a hyphen. */
    TextBlock block(const QString &text, const TextStyle &style, qreal width, TextAlign align);
    TextBlock block(const QString &text, const TextStyle &style, qreal width)
    {
        return block(text, style, width, TextAlign::Start);
    }

    /** The length of `text` in one line, its longest when it has several. */
    qreal widthOf(const QString &text, const TextStyle &style);

    /** The length of the longest word, which a line cannot be shorter than without a hyphen. */
    qreal widestWord(const QString &text, const TextStyle &style);

    /** `text` in one line as a drawing, which nobody finds when searching, around its middle. */
    QPainterPath outline(const QString &text, const TextStyle &style);

    /** What was written in which font so far. */
    const Spellings &spellings() const { return m_spellings; }

    bool isRightToLeft() const { return m_isRightToLeft; }

private:
    /** A text whose characters all have a font, and the families that have them. */
    struct Shown
    {
        QString text;
        QStringList families;
    };

    Shown shown(const QString &text);
    Qt::LayoutDirection directionOf(const QString &text) const;
    QString withBreaks(const Shown &shown, const TextStyle &style, qreal width);
    qreal advanceOf(const Shown &shown, const TextStyle &style);
    std::shared_ptr<QTextLayout> layoutOf(const Shown &shown,
                                          const TextStyle &style,
                                          qreal width,
                                          TextAlign align);
    void setFonts(QTextLayout &layout, const QStringList &families, const TextStyle &style);

    FontLibrary &m_fonts;
    QString m_language;
    bool m_isRightToLeft;
    QHash<QString, qreal> m_advances;
    Spellings m_spellings;
};

} // namespace purser
