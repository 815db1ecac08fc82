#include "models/objects/import/textrepair.h"

#include <QStringDecoder>

#include <array>
#include <optional>

namespace purser {

namespace {

/** Windows-1252, bytes 0x80 to 0x9f; 0 where it has no letter (WHATWG Encoding, index
 * windows-1252). */
constexpr std::array<char16_t, 32> HighLetters{
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

std::optional<char> byteOf(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code < 0x100)
        return static_cast<char>(code); // the gaps above stand for themselves
    const auto found = std::find(HighLetters.cbegin(), HighLetters.cend(), code);
    if (found == HighLetters.cend())
        return std::nullopt;
    return static_cast<char>(0x80 + (found - HighLetters.cbegin()));
}

} // namespace

QString withoutDoubleEncoding(const QString &text)
{
    QByteArray bytes;
    bool isPlain = true;
    for (const QChar letter : text) {
        const std::optional<char> byte = byteOf(letter);
        if (!byte)
            return text;
        isPlain = isPlain && letter.unicode() < 0x80;
        bytes.append(*byte);
    }
    if (isPlain)
        return text;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString repaired = decoder(bytes);
    return decoder.hasError() ? text : repaired;
}

} // namespace purser
