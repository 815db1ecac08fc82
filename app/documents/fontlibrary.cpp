#include "app/documents/fontlibrary.h"

#include "models/documents/tr.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace purser {

using namespace Qt::StringLiterals;
using documents::Tr;

namespace {

constexpr char BaseFamily[] = "Noto Sans";
constexpr char32_t Unprintable = 0xFFFD;

struct ScriptFont
{
    QChar::Script script;
    const char *family;
};

constexpr ScriptFont ScriptFonts[] = {
    {QChar::Script_Arabic, "Noto Sans Arabic"},
    {QChar::Script_Hebrew, "Noto Sans Hebrew"},
    {QChar::Script_Armenian, "Noto Sans Armenian"},
    {QChar::Script_Georgian, "Noto Sans Georgian"},
    {QChar::Script_Devanagari, "Noto Sans Devanagari"},
    {QChar::Script_Bengali, "Noto Sans Bengali"},
    {QChar::Script_Gurmukhi, "Noto Sans Gurmukhi"},
    {QChar::Script_Gujarati, "Noto Sans Gujarati"},
    {QChar::Script_Oriya, "Noto Sans Oriya"},
    {QChar::Script_Tamil, "Noto Sans Tamil"},
    {QChar::Script_Telugu, "Noto Sans Telugu"},
    {QChar::Script_Kannada, "Noto Sans Kannada"},
    {QChar::Script_Malayalam, "Noto Sans Malayalam"},
    {QChar::Script_Sinhala, "Noto Sans Sinhala"},
    {QChar::Script_Thai, "Noto Sans Thai"},
    {QChar::Script_Lao, "Noto Sans Lao"},
    {QChar::Script_Khmer, "Noto Sans Khmer"},
    {QChar::Script_Myanmar, "Noto Sans Myanmar"},
    {QChar::Script_Ethiopic, "Noto Sans Ethiopic"},
};

constexpr const char *SymbolFamilies[] = {"Noto Sans Symbols", "Noto Sans Symbols2",
                                          "Noto Sans Math"};

bool isEastAsian(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return (character >= 0x3000 && character <= 0x33FF)
               || (character >= 0xFF00 && character <= 0xFFEF);
    }
}

QString eastAsianFamily(const QString &language)
{
    const QString tag = language.toLower().replace(u'_', u'-');
    if (tag.startsWith(u"ja"_s))
        return u"Noto Sans CJK JP"_s;
    if (tag.startsWith(u"ko"_s))
        return u"Noto Sans CJK KR"_s;
    if (tag.contains(u"-hk"_s) || tag.contains(u"-mo"_s))
        return u"Noto Sans CJK HK"_s;
    if (tag.contains(u"-hant"_s) || tag.contains(u"-tw"_s))
        return u"Noto Sans CJK TC"_s;
    return u"Noto Sans CJK SC"_s;
}

/** Text of western Europe, which needs no look at each character. */
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t code = c.unicode();
        return (code >= 0x20 && code < 0x7F) || (code >= 0xA1 && code < 0x250 && code != 0xAD)
               || code == QChar::LineSeparator;
    });
}

/** `NotoSansArabic` for `Noto Sans Arabic`. */
QString stemOf(const QString &family)
{
    return QString(family).remove(u' ');
}

QString fontFile(const QString &name)
{
    for (const QString &folder : {u"truetype/noto"_s, u"opentype/noto"_s}) {
        const QString place = u"fonts/"_s + folder + u'/' + name;
        QString found = QStandardPaths::locate(QStandardPaths::GenericDataLocation, place);
        if (found.isEmpty() && QFileInfo::exists(u"/usr/share/"_s + place))
            found = u"/usr/share/"_s + place;
        if (!found.isEmpty())
            return found;
    }
    return {};
}

bool isDropped(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return (category == QChar::Other_Control) || (category == QChar::Other_NotAssigned)
           || (category == QChar::Other_Surrogate) || character == 0xFEFF;
}

/** Blanks, accents and directions, which belong to the text before them. */
bool followsOthers(char32_t character)
{
    return QChar::isSpace(character) || QChar::isMark(character)
           || QChar::category(character) == QChar::Other_Format;
}

bool isInvisible(char32_t character)
{
    return character == QChar::LineSeparator || QChar::category(character) == QChar::Other_Format;
}

} // namespace

Result<> FontLibrary::open()
{
    QStringList families;
    addFamily(QLatin1String(BaseFamily), u"NotoSans"_s, families);
    return takeMissing();
}

QStringList FontLibrary::familiesFor(const QString &text, const QString &language)
{
    QStringList families{QLatin1String(BaseFamily)};
    if (isPlain(text))
        return families;
    const QList<uint> characters = text.toUcs4();
    const auto uses = [&characters](auto test) {
        return std::any_of(characters.begin(), characters.end(), test);
    };
    for (const ScriptFont &font : ScriptFonts) {
        if (uses([&font](char32_t c) { return QChar::script(c) == font.script; }))
            addFamily(QLatin1String(font.family), stemOf(QLatin1String(font.family)), families);
    }
    if (uses(isEastAsian))
        addFamily(eastAsianFamily(language), u"NotoSansCJK"_s, families);
    const auto isLacking = [this, &families](char32_t c) {
        return !isDropped(c) && !isInvisible(c)
               && std::none_of(families.begin(), families.end(),
                               [&](const QString &family) { return hasCharacter(family, c); });
    };
    if (uses(isLacking)) {
        for (const char *family : SymbolFamilies)
            addFamily(QLatin1String(family), stemOf(QLatin1String(family)), families);
    }
    return families;
}

QString FontLibrary::printable(const QString &text, const QStringList &families)
{
    if (isPlain(text))
        return text;
    QString result;
    result.reserve(text.size());
    const QList<uint> characters = text.toUcs4();
    for (const char32_t character : characters) {
        if (character == u'\t')
            result += u' ';
        else if (isInvisible(character))
            result += QChar::fromUcs4(character);
        else if (!isDropped(character)) {
            const bool has =
                std::any_of(families.begin(), families.end(),
                            [&](const QString &family) { return hasCharacter(family, character); });
            result += QChar::fromUcs4(has ? character : Unprintable);
        }
    }
    return result;
}

QList<FontLibrary::Run> FontLibrary::runsOf(const QString &text, const QStringList &families)
{
    QList<Run> runs;
    for (qsizetype i = 0; i < text.size();) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        const qsizetype length = isPair ? 2 : 1;
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        const bool staysWithLast =
            !runs.isEmpty() && followsOthers(character)
            && (isInvisible(character) || hasCharacter(runs.last().family, character));
        const auto found = std::find_if(families.begin(), families.end(), [&](const QString &f) {
            return hasCharacter(f, character);
        });
        const QString family = found == families.end() ? families.first() : *found;
        if (runs.isEmpty() || (!staysWithLast && runs.last().family != family))
            runs.append({i, 0, family});
        runs.last().length += length;
        i += length;
    }
    return runs;
}

Result<> FontLibrary::takeMissing()
{
    if (m_missing.isEmpty())
        return {};
    const QString package = std::exchange(m_missing, {});
    return unavailable(Tr::tr("The fonts of this document are not installed. Ask your "
                              "administrator to install the package %1.")
                           .arg(package));
}

bool FontLibrary::registerFile(const QString &file)
{
    const auto known = m_files.constFind(file);
    if (known != m_files.constEnd())
        return *known;
    const QString path = fontFile(file);
    const bool registered = !path.isEmpty() && QFontDatabase::addApplicationFont(path) >= 0;
    m_files.insert(file, registered);
    return registered;
}

void FontLibrary::addFamily(const QString &family, const QString &stem, QStringList &families)
{
    const bool isCollection = stem == u"NotoSansCJK"_s;
    const QString suffix = isCollection ? u".ttc"_s : u".ttf"_s;
    const bool isRegular = registerFile(stem + u"-Regular"_s + suffix);
    const bool isBold = registerFile(stem + u"-Bold"_s + suffix);
    if (isRegular)
        families.append(family);
    if (!isRegular || (!isBold && isCollection))
        m_missing = isCollection ? u"fonts-noto-cjk"_s : u"fonts-noto-core"_s;
}

const QRawFont &FontLibrary::rawFont(const QString &family)
{
    auto raw = m_raw.find(family);
    if (raw == m_raw.end())
        raw = m_raw.insert(family, QRawFont::fromFont(QFont(family)));
    return *raw;
}

bool FontLibrary::hasCharacter(const QString &family, char32_t character)
{
    return rawFont(family).supportsCharacter(character);
}

} // namespace purser
