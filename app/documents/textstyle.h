#pragma once

#include <QColor>
#include <QFont>

namespace purser {

/** How a text is set: sizes in points. */
struct TextStyle
{
    qreal size = 9;
    qreal leading = 12.5;
    QFont::Weight weight = QFont::Normal;
    QColor color = Qt::black;
};

/** Figures stand at the right in every direction of writing, so that equal places are under each
 * other. */
enum class TextAlign { Start, Center, End, Figures };

/** The look of a document: few sizes, two weights, quiet colours. */
struct DocumentStyle
{
    explicit DocumentStyle(const QString &accentColor);

    QColor accent;
    QColor ink{0x1b, 0x1f, 0x24};
    QColor quiet{0x57, 0x60, 0x6a};
    QColor hairline{0xd0, 0xd7, 0xde};
    QColor watermark{0xeb, 0xee, 0xf1};

    TextStyle body{9, 12.5, QFont::Normal, ink};
    TextStyle fact{8.5, 12, QFont::Normal, ink};
    TextStyle strong{9, 12.5, QFont::Bold, ink};
    TextStyle caption{7.5, 10, QFont::Bold, quiet};
    TextStyle detail{8, 10.75, QFont::Normal, quiet};
    TextStyle tiny{7, 9.5, QFont::Normal, quiet};
    TextStyle title{16, 21, QFont::Bold, ink};
    TextStyle section{10, 14, QFont::Bold, ink};
    TextStyle total{11, 15.5, QFont::Bold, ink};
    TextStyle company{15, 20, QFont::Bold, ink};
};

} // namespace purser
