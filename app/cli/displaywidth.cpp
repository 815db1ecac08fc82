#include "app/cli/displaywidth.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <unicode/uchar.h>

namespace purser {

namespace {

int widthOf(char32_t character)
{
    const UChar32 code = static_cast<UChar32>(character);
    const int8_t category = u_charType(code);
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR
        || category == U_CONTROL_CHAR)
        return 0;
    const int width = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/** Of one character as people see it, which can be a sequence joined to one picture. */
int clusterWidth(const QString &cluster)
{
    constexpr char32_t EmojiPresentation = 0xfe0f;
    int width = 0;
    const QList<uint> characters = cluster.toUcs4();
    for (const uint character : characters)
        width = qMax(width, character == EmojiPresentation ? 2 : widthOf(character));
    return width;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end != -1;
         start = end, end = finder.toNextBoundary())
        width += clusterWidth(text.sliced(start, end - start));
    return width;
}

QString elided(const QString &text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString kept;
    int taken = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end != -1;
         start = end, end = finder.toNextBoundary()) {
        const QString cluster = text.sliced(start, end - start);
        taken += clusterWidth(cluster);
        if (taken > width - 1)
            break;
        kept += cluster;
    }
    return kept + QChar(0x2026);
}

QString printable(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        if (character == u'\n' || character == u'\t' || character == u'\r')
            character = u' ';
        else if (character.category() == QChar::Other_Control
                 || (character >= QChar(0x202a) && character <= QChar(0x202e))
                 || (character >= QChar(0x2066) && character <= QChar(0x2069)))
            character = QChar::ReplacementCharacter;
    }
    return result.trimmed();
}

} // namespace purser
