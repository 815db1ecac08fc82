#include "models/reference/partnername.h"

#include "models/base/fold.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int Whole = 1000;
/** Longer names are compared by their beginnings, so that the time stays bounded. */
constexpr qsizetype MostCharacters = 200;

QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(u' ');
    return QSet<QString>(list.cbegin(), list.cend());
}

/** Legal forms, folded and written as one word, that stand behind a name. */
bool isFormBehind(const QString &word)
{
    static const QSet<QString> forms =
        wordSet(u"ab abp ad ag akc ans aps as asa asbl ba bhd bv bvba cia co company corp "
                u"corporation cv cvba "
                "da dac de doo dd dooel eg ehf ek eood etat eurl ev gbr ges gesmbh ggmbh gie gmbh "
                "gmbhcokg hb "
                "hf iks inc incorporated kb kf kft kg kgaa ks lda limited limitada llc llp lp ltd "
                "ltda ltee "
                "mbb mbh nuf nv nyrt oe ohf ohg og ood oo ou oy oyj pc plc pt pte pty publ pvt rhf "
                "rl rt sa "
                "sab sapi saoc sarl sas sasu sc sca scop scrl sdn se sf sgps sia sl slu sll snc "
                "soc sp spa spj "
                "spk spzoo sro srl srls tmi ug uab vof vzw z zoo zrt"_s);
    return forms.contains(word);
}

/** Those that stand before it. */
bool isFormBefore(const QString &word)
{
    static const QSet<QString> forms =
        wordSet(u"ab ao as cv fa firma oao ooo ou oy pao pt pp sa sarl sas sc sia tov uab zao"_s);
    return forms.contains(word);
}

bool isConjunction(const QString &word)
{
    static const QSet<QString> words{u"and"_s, u"und"_s, u"et"_s, u"e"_s,
                                     u"og"_s,  u"och"_s, u"y"_s};
    return words.contains(word);
}

/** Words of letters and digits; only an apostrophe does not end a word. */
QStringList wordsOf(const QString &name)
{
    QString text;
    for (const QChar c : folded(name)) {
        if (c.isLetterOrNumber())
            text += c;
        else if (c != u'\'' && c != QChar(0x2019))
            text += u' ';
    }
    return text.split(u' ', Qt::SkipEmptyParts);
}

/** Single letters in a row are one word: `S.p.A.`, `A/S`, `z o.o.`. */
QStringList withJoinedLetters(const QStringList &words)
{
    QStringList joined;
    bool wasLetter = false;
    for (const QString &word : words) {
        const bool isLetter = word.size() == 1 && word.front().isLetter();
        if (isLetter && wasLetter)
            joined.last() += word;
        else
            joined.append(word);
        wasLetter = isLetter;
    }
    return joined;
}

QStringList withoutLegalForms(QStringList words)
{
    while (words.size() > 1 && isFormBehind(words.constLast()))
        words.removeLast();
    while (words.size() > 1 && isFormBefore(words.constFirst()))
        words.removeFirst();
    return words;
}

/** Pairs of neighbouring characters of each word and its ends, sorted. */
QStringList pairsOf(const QStringList &words)
{
    QStringList pairs;
    for (const QString &word : words) {
        const QString text = u' ' + word + u' ';
        for (qsizetype i = 0; i + 1 < text.size(); ++i)
            pairs.append(text.sliced(i, 2));
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

/** Dice's coefficient: common pairs, twice, of all pairs. */
int pairSimilarity(const QStringList &a, const QStringList &b)
{
    const QStringList left = pairsOf(a);
    const QStringList right = pairsOf(b);
    QStringList common;
    std::set_intersection(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                          std::back_inserter(common));
    return int(2 * Whole * common.size() / (left.size() + right.size()));
}

/** Insertions, deletions and changes of one character (Levenshtein), of the longer length. */
int editSimilarity(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row.at(0);
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row.at(j + 1);
            row[j + 1] = std::min({changed, diagonal + 1, row.at(j) + 1});
        }
    }
    const int longest = int(std::max(a.size(), b.size()));
    return Whole * (longest - row.constLast()) / longest;
}

QStringList comparable(const QString &name)
{
    QStringList words =
        normalizedPartnerName(name).left(MostCharacters).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

} // namespace

QString normalizedPartnerName(const QString &name)
{
    QStringList words = withoutLegalForms(withJoinedLetters(wordsOf(name)));
    if (words.size() > 1)
        words.removeIf(isConjunction);
    return words.join(u' ');
}

int nameSimilarity(const QString &a, const QString &b)
{
    const QStringList left = comparable(a);
    const QStringList right = comparable(b);
    if (left.isEmpty() || right.isEmpty())
        return 0;
    return std::max(pairSimilarity(left, right), editSimilarity(left.join(u' '), right.join(u' ')));
}

} // namespace purser
