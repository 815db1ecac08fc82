#include "models/base/fold.h"

namespace purser {

using namespace Qt::StringLiterals;

namespace {

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

/** Letters with a stroke, which have no decomposition in Unicode. */
QString withoutStrokes(QString text)
{
    for (QChar &character : text) {
        switch (character.unicode()) {
        case u'ł':
            character = u'l';
            break;
        case u'ø':
            character = u'o';
            break;
        case u'đ':
        case u'ð':
            character = u'd';
            break;
        case u'ħ':
            character = u'h';
            break;
        case u'ı':
            character = u'i';
            break;
        default:
            break;
        }
    }
    return text.replace(u'æ', u"ae"_s)
        .replace(u'œ', u"oe"_s)
        .replace(u'þ', u"th"_s)
        .replace(u'ß', u"ss"_s);
}

} // namespace

QString folded(const QString &text)
{
    if (text.isEmpty())
        return u""_s; // empty, not null: databases tell them apart
    if (isPlainAscii(text))
        return text.toLower().simplified();
    QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    decomposed.removeIf([](QChar c) { return c.isMark(); });
    return withoutStrokes(decomposed).simplified();
}

} // namespace purser
