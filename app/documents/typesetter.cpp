#include "app/documents/typesetter.h"

#include "app/documents/fontlibrary.h"
#include "app/documents/hyphenation.h"
#include "app/documents/units.h"
#include "models/documents/documentmodel.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>

#include <algorithm>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar SoftHyphen(0x00AD);
constexpr QChar SoftBreak(0x200B);
constexpr QChar StartOfLeftToRight(0x2066);
constexpr QChar EndOfDirection(0x2069);
constexpr int MostAdvances = 20'000;
/** A line that no text fills. */
constexpr qreal OneLine = 1e6;
/** A layout rounds up where metrics do not. */
constexpr qreal Tolerance = points(0.3);

/** Noto Sans, its hhea table, in parts of the size. */
constexpr qreal Ascent = 1.069;
constexpr qreal Descent = 0.293;

QStringList paragraphsOf(const QString &text)
{
    QString result = text;
    result.replace(u"\r\n"_s, u"\n"_s);
    for (const char16_t kind : {u'\r', u'\u000b', u'\u000c', u'\u2028', u'\u2029'})
        result.replace(QChar(kind), u'\n');
    while (!result.isEmpty() && result.back().isSpace())
        result.chop(1);
    return result.isEmpty() ? QStringList() : result.split(u'\n');
}

bool isRightToLeft(QChar character)
{
    return character.direction() == QChar::DirR || character.direction() == QChar::DirAL;
}

bool hasRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isRightToLeft);
}

/** A comma, dot or dash; brackets belong to what they hold. */
bool isMark(QChar character)
{
    const bool isPart = character == u'%' || character == u'#';
    return !isPart
           && (character.category() == QChar::Punctuation_Other
               || character.category() == QChar::Punctuation_Dash);
}

/** Whether what is written from left to right ends with `word`: at a comma, a dash, a dot. */
bool endsSequence(const QString &word)
{
    return word.isEmpty() || isMark(word.back());
}

/** `words` in one isolate, punctuation at its ends left outside. */
QString isolated(const QStringList &words)
{
    const QString text = words.join(u' ');
    const auto isOutside = [](QChar c) { return isMark(c) || c.isSpace(); };
    const auto begin = std::find_if_not(text.begin(), text.end(), isOutside);
    auto end = text.end();
    while (end != begin && isOutside(*(end - 1)))
        --end;
    if (begin == end)
        return text;
    return QString(text.begin(), begin - text.begin()) + StartOfLeftToRight
           + QString(begin, end - begin) + EndOfDirection + QString(end, text.end() - end);
}

/** A text from right to left in which codes and numbers of several parts (6204-2RS, +966 11 496)
 * keep the order of their parts: UAX 9, 2.4, isolates. */
QString withCodesIsolated(const QString &text)
{
    QStringList result;
    QStringList sequence;
    const auto flush = [&] {
        if (!sequence.isEmpty())
            result.append(isolated(sequence));
        sequence.clear();
    };
    for (const QString &word : text.split(QChar(u' '))) {
        if (hasRightToLeft(word)) {
            flush();
            result.append(word);
            continue;
        }
        sequence.append(word);
        if (endsSequence(word))
            flush();
    }
    flush();
    return result.join(u' ');
}

/** `word` with soft hyphens, and with soft breaks behind the marks that codes and addresses are
 * made of. */
QString withSoftBreaks(const QString &word)
{
    QString result;
    const QList<qsizetype> hyphens = hyphenationPoints(word);
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (hyphens.contains(i))
            result += SoftHyphen;
        result += word.at(i);
        if (QStringView(u"@./_&=?,;:+").contains(word.at(i)) && i > 0 && i + 1 < word.size())
            result += SoftBreak;
    }
    return result;
}

/** Each soft hyphen or break at which a line was broken becomes a real one; the others go, so that
 * the reader can find the whole word. */
QString brokenAsIn(const QTextLayout &layout)
{
    const QString text = layout.text();
    QString result;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        QString part = text.sliced(line.textStart(), line.textLength());
        const bool isLast = i + 1 == layout.lineCount();
        const bool isHyphenated = part.endsWith(SoftHyphen) && !isLast;
        const bool isBroken = part.endsWith(SoftBreak) && !isLast;
        part.remove(SoftHyphen).remove(SoftBreak);
        result += part;
        if (isHyphenated)
            result += u'-';
        if (isHyphenated || isBroken)
            result += QChar(QChar::LineSeparator);
    }
    return result;
}

QFont fontFor(const QString &family, const TextStyle &style)
{
    QFont font(family);
    font.setPixelSize(qRound(points(style.size)));
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    // The least spacing that is not zero: it keeps letters from being joined (fi), which the reader
    // could then neither find nor copy as letters.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

} // namespace

Typesetter::Typesetter(FontLibrary &fonts, const QString &language, TextDirection direction)
    : m_fonts(fonts)
    , m_language(language)
    , m_isRightToLeft(direction == TextDirection::RightToLeft)
{}

TextBlock Typesetter::block(const QString &text,
                            const TextStyle &style,
                            qreal width,
                            TextAlign align)
{
    TextBlock block;
    block.m_leading = points(style.leading);
    block.m_baseline =
        points((style.leading - style.size * (Ascent + Descent)) / 2 + style.size * Ascent);
    block.m_color = style.color;
    block.m_hasRightToLeft = hasRightToLeft(text);
    for (const QString &paragraph : paragraphsOf(text)) {
        Shown part = shown(paragraph);
        part.text = withBreaks(part, style, width);
        const auto layout = layoutOf(part, style, width, align);
        block.m_layouts.push_back(layout);
        for (int i = 0; i < layout->lineCount(); ++i)
            block.m_lines.push_back(layout->lineAt(i));
    }
    return block;
}

qreal Typesetter::widthOf(const QString &text, const TextStyle &style)
{
    qreal width = 0;
    for (const QString &line : paragraphsOf(text))
        width = std::max(width, advanceOf(shown(line), style));
    return width;
}

qreal Typesetter::widestWord(const QString &text, const TextStyle &style)
{
    qreal width = 0;
    for (const QString &word : text.split(QChar(u' '), Qt::SkipEmptyParts))
        width = std::max(width, widthOf(word, style));
    return width;
}

QPainterPath Typesetter::outline(const QString &text, const TextStyle &style)
{
    const auto layout = layoutOf(shown(text.simplified()), style, OneLine, TextAlign::Start);
    QPainterPath path;
    for (const QGlyphRun &run : layout->glyphRuns()) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i)
            path.addPath(run.rawFont().pathForGlyph(glyphs.at(i)).translated(positions.at(i)));
    }
    return path.translated(-path.boundingRect().center());
}

Typesetter::Shown Typesetter::shown(const QString &text)
{
    const QStringList families = m_fonts.familiesFor(text, m_language);
    return {m_fonts.printable(text, families), families};
}

Qt::LayoutDirection Typesetter::directionOf(const QString &text) const
{
    const bool isRightToLeft = m_isRightToLeft ? hasRightToLeft(text) : text.isRightToLeft();
    return isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

QString Typesetter::withBreaks(const Shown &shown, const TextStyle &style, qreal width)
{
    QStringList words = shown.text.split(QChar(u' '));
    bool isChanged = shown.text.contains(SoftHyphen) || shown.text.contains(SoftBreak);
    for (QString &word : words) {
        const bool isShort = word.size() * points(style.size) <= width;
        if (isShort || advanceOf({word, shown.families}, style) <= width)
            continue;
        word = withSoftBreaks(word);
        isChanged = true;
    }
    if (!isChanged)
        return shown.text;
    return brokenAsIn(
        *layoutOf({words.join(u' '), shown.families}, style, width, TextAlign::Start));
}

qreal Typesetter::advanceOf(const Shown &shown, const TextStyle &style)
{
    if (shown.text.isEmpty())
        return 0;
    const QString key = u"%1/%2/%3"_s.arg(style.size).arg(style.weight).arg(shown.text);
    const auto known = m_advances.constFind(key);
    if (known != m_advances.constEnd())
        return *known;
    if (m_advances.size() > MostAdvances)
        m_advances.clear();
    qreal advance = 0;
    if (shown.families.size() == 1)
        advance =
            QFontMetricsF(fontFor(shown.families.first(), style)).horizontalAdvance(shown.text);
    else
        advance = layoutOf(shown, style, OneLine, TextAlign::Start)->lineAt(0).naturalTextWidth();
    return *m_advances.insert(key, advance + Tolerance);
}

std::shared_ptr<QTextLayout> Typesetter::layoutOf(const Shown &shown,
                                                  const TextStyle &style,
                                                  qreal width,
                                                  TextAlign align)
{
    const Qt::LayoutDirection direction = directionOf(shown.text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    option.setTextDirection(direction);
    const bool isAtRight =
        align == TextAlign::Figures || (align == TextAlign::End) != m_isRightToLeft;
    const Qt::Alignment side = isAtRight ? Qt::AlignRight : Qt::AlignLeft;
    option.setAlignment((align == TextAlign::Center ? Qt::AlignHCenter : side) | Qt::AlignAbsolute);
    auto layout = std::make_shared<QTextLayout>(
        direction == Qt::RightToLeft ? withCodesIsolated(shown.text) : shown.text,
        fontFor(shown.families.first(), style));
    layout->setTextOption(option);
    if (shown.families.size() > 1)
        setFonts(*layout, shown.families, style);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    return layout;
}

/** Gives each part of the text its font and notes what is written in it. */
void Typesetter::setFonts(QTextLayout &layout, const QStringList &families, const TextStyle &style)
{
    QList<QTextLayout::FormatRange> formats;
    for (const FontLibrary::Run &run : m_fonts.runsOf(layout.text(), families)) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(run.start);
        range.length = static_cast<int>(run.length);
        range.format.setFont(fontFor(run.family, style));
        formats.append(range);
        m_spellings.note(run.family, m_fonts.rawFont(run.family),
                         layout.text().sliced(run.start, run.length));
    }
    layout.setFormats(formats);
}

} // namespace purser
