#include "app/documents/unicodemap.h"

#include <QString>

namespace purser {

namespace {

bool isPresentationForm(char16_t code)
{
    return (code >= 0xFB00 && code <= 0xFDFF) || (code >= 0xFE70 && code <= 0xFEFC);
}

/** The letter that is shown in the form `code`; `code` itself for a form of several letters:
 * readers disagree about their order, but all know the form. */
char16_t letterOf(char16_t code)
{
    if (!isPresentationForm(code))
        return code;
    const QString letters = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
    return letters.size() == 1 ? letters.front().unicode() : code;
}

QByteArray hex(char16_t code)
{
    return QByteArray::number(code, 16).rightJustified(4, '0').toUpper();
}

} // namespace

QByteArray searchableUnicodeMap(const QByteArray &map,
                                const std::function<char16_t(char16_t)> &written)
{
    constexpr qsizetype CodeLength = 4;
    QByteArray result;
    result.reserve(map.size());
    bool isInList = false;
    for (qsizetype i = 0; i < map.size(); ++i) {
        const char character = map.at(i);
        result += character;
        if (character == '[' || character == ']')
            isInList = character == '[';
        if (!isInList || character != '<' || map.indexOf('>', i) != i + 1 + CodeLength)
            continue;
        bool isHex = false;
        const ushort code = map.sliced(i + 1, CodeLength).toUShort(&isHex, 16);
        if (!isHex || code == 0)
            continue;
        result += hex(letterOf(written(code)));
        i += CodeLength;
    }
    return result;
}

} // namespace purser
