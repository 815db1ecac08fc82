#include "app/documents/hyphenation.h"

#include <algorithm>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LeastBefore = 3;
constexpr qsizetype LeastAfter = 3;

/** The letter without its accents, in lower case. */
QChar bare(QChar letter)
{
    const QString parts = letter.decomposition();
    return (parts.isEmpty() ? letter : parts.front()).toLower();
}

bool isVowel(QChar letter)
{
    return QStringView(u"aeiouyæøœı").contains(bare(letter));
}

bool isLatin(QChar character)
{
    return character.isLetter() && character.script() == QChar::Script_Latin;
}

/** How many letters before `end` are written for the sounds that begin the syllable together. */
qsizetype onsetLength(QStringView word, qsizetype end)
{
    for (const QStringView sound :
         {u"schl", u"schm", u"schn", u"schr", u"schw", u"sch", u"ch", u"ck", u"ph",
          u"th",   u"sh",   u"rh",   u"qu",   u"bl",   u"fl",  u"gl", u"kl", u"pl",
          u"br",   u"dr",   u"fr",   u"gr",   u"kr",   u"pr",  u"tr"}) {
        if (end >= sound.size()
            && word.sliced(end - sound.size(), sound.size()).compare(sound, Qt::CaseInsensitive)
                   == 0)
            return sound.size();
    }
    return 1;
}

/** For letters alone. */
QList<qsizetype> pointsIn(QStringView word)
{
    QList<qsizetype> places;
    bool hadVowel = false;
    for (qsizetype i = 1; i < word.size(); ++i) {
        hadVowel = hadVowel || isVowel(word.at(i - 1));
        if (!hadVowel || !isVowel(word.at(i)) || isVowel(word.at(i - 1)))
            continue;
        const qsizetype place = i - onsetLength(word, i);
        if (place >= LeastBefore && word.size() - place >= LeastAfter)
            places.append(place);
    }
    return places;
}

} // namespace

QList<qsizetype> hyphenationPoints(QStringView word)
{
    QList<qsizetype> places;
    for (qsizetype begin = 0; begin < word.size();) {
        qsizetype end = begin;
        while (end < word.size() && isLatin(word.at(end)))
            ++end;
        for (const qsizetype place : pointsIn(word.sliced(begin, end - begin)))
            places.append(begin + place);
        begin = end + 1;
    }
    return places;
}

} // namespace purser
