#include "models/base/languagecode.h"

#include <QSet>
#include <QString>

#include <algorithm>

namespace purser {

namespace {

using Subtags = QList<QStringView>;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAlpha(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), isLetter);
}

bool isWord(QStringView subtag)
{
    return !subtag.isEmpty() && subtag.size() <= 8
           && std::all_of(subtag.cbegin(), subtag.cend(),
                          [](QChar c) { return isLetter(c) || isDigit(c); });
}

bool isLanguage(QStringView subtag)
{
    return subtag.size() >= 2 && isAlpha(subtag);
}

bool isExtendedLanguage(QStringView subtag)
{
    return subtag.size() == 3 && isAlpha(subtag);
}

bool isScript(QStringView subtag)
{
    return subtag.size() == 4 && isAlpha(subtag);
}

bool isRegion(QStringView subtag)
{
    return (subtag.size() == 2 && isAlpha(subtag))
           || (subtag.size() == 3 && std::all_of(subtag.cbegin(), subtag.cend(), isDigit));
}

bool isVariant(QStringView subtag)
{
    return subtag.size() >= 5 || (subtag.size() == 4 && isDigit(subtag.front()));
}

bool isPrivate(QStringView subtag)
{
    return subtag.compare(u'x', Qt::CaseInsensitive) == 0;
}

/** `from` and what follows: variants, extensions, private use, none of them twice. */
bool isTail(const Subtags &subtags, qsizetype from)
{
    QSet<QString> seen;
    const auto isNew = [&seen](QStringView subtag) {
        const qsizetype before = seen.size();
        seen.insert(subtag.toString().toLower());
        return seen.size() > before;
    };
    qsizetype i = from;
    while (i < subtags.size() && isVariant(subtags.at(i)) && isNew(subtags.at(i)))
        ++i;
    while (i < subtags.size() && subtags.at(i).size() == 1 && !isPrivate(subtags.at(i))) {
        if (!isNew(subtags.at(i)))
            return false;
        const qsizetype first = ++i;
        while (i < subtags.size() && subtags.at(i).size() >= 2)
            ++i;
        if (i == first)
            return false;
    }
    return i == subtags.size() || (isPrivate(subtags.at(i)) && i + 1 < subtags.size());
}

} // namespace

bool isLanguageTag(QStringView tag)
{
    const Subtags subtags = tag.split(u'-');
    if (!std::all_of(subtags.cbegin(), subtags.cend(), isWord))
        return false;
    if (isPrivate(subtags.front()))
        return subtags.size() > 1;
    if (!isLanguage(subtags.front()))
        return false;
    qsizetype next = 1;
    const auto skip = [&](bool (*fits)(QStringView)) {
        const bool found = next < subtags.size() && fits(subtags.at(next));
        next += found ? 1 : 0;
        return found;
    };
    if (subtags.front().size() <= 3) {
        for (int count = 0; count < 3 && skip(isExtendedLanguage);)
            ++count;
    }
    skip(isScript);
    skip(isRegion);
    return isTail(subtags, next);
}

} // namespace purser
