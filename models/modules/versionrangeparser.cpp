#include "models/modules/versionrangeparser.h"

#include "models/modules/versionscanner.h"

#include <QRegularExpression>

namespace purser {

using namespace Qt::StringLiterals;
using Alternative = VersionRange::Alternative;
using Side = VersionComparator::Side;

namespace {

/** A version of which parts may be missing or `x`. A number that is past the limit is refused only
 * when it gets into a comparator, as in npm. */
struct Partial
{
    std::optional<quint64> major;
    std::optional<quint64> minor;
    std::optional<quint64> patch;
    QStringList prerelease;
    QString prefix; ///< the `v`, `=` and blanks before it

    bool isComplete() const { return major && minor && patch; }
    /** `x.1` and `1.x.3` make no sense; `^` and `~` take them all the same. */
    bool isOutOfOrder() const { return (!major && minor) || (!minor && patch); }
};

const QRegularExpression &buildMetadata()
{
    static const QRegularExpression build(u"\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*"_s);
    return build;
}

/** A number, or a sign for any number, which is read as none. */
bool scanPart(VersionScanner &scanner, std::optional<quint64> &part)
{
    part = scanner.number();
    return part || scanner.take(u'x') || scanner.take(u'X') || scanner.take(u'*');
}

bool scanParts(VersionScanner &scanner, Partial &partial)
{
    if (!scanPart(scanner, partial.major))
        return false;
    if (!scanner.take(u'.'))
        return true;
    if (!scanPart(scanner, partial.minor))
        return false;
    if (!scanner.take(u'.'))
        return true;
    if (!scanPart(scanner, partial.patch))
        return false;
    if (!scanner.take(u'-'))
        return true;
    partial.prerelease = scanner.prerelease();
    return !partial.prerelease.isEmpty();
}

std::optional<Partial> parsePartial(QStringView text)
{
    const auto isPrefix = [](QChar c) { return c == u'v' || c == u'=' || c == u' '; };
    const auto start = std::find_if_not(text.cbegin(), text.cend(), isPrefix);
    const qsizetype length = start - text.cbegin();
    Partial partial;
    partial.prefix = text.first(length).toString();
    VersionScanner scanner(text.mid(length));
    if (text.size() > Version::LongestText || !scanParts(scanner, partial) || !scanner.isAtEnd())
        return {};
    return partial;
}

/** The alternative with one more comparator; nothing if there was none or a number is too large. */
std::optional<Alternative> with(std::optional<Alternative> alternative,
                                Side side,
                                const Version &version)
{
    if (!alternative
        || std::max({version.major(), version.minor(), version.patch()}) > Version::LargestNumber)
        return {};
    const bool isEverything = side == Side::GreaterOrEqual && version == Version();
    if (!isEverything)
        alternative->append({side, version});
    return alternative;
}

std::optional<Alternative> single(Side side, const Version &version)
{
    return with(Alternative(), side, version);
}

/** From `from` up to, but without, the first prerelease of the following numbers. */
std::optional<Alternative> between(const Version &from, quint64 major, quint64 minor, quint64 patch)
{
    return with(single(Side::GreaterOrEqual, from), Side::Less,
                Version(major, minor, patch, {u"0"_s}));
}

Version lowest(const Partial &partial)
{
    return {partial.major.value_or(0), partial.minor.value_or(0), partial.patch.value_or(0),
            partial.isComplete() ? partial.prerelease : QStringList()};
}

std::optional<Alternative> tilde(const Partial &partial)
{
    if (!partial.major)
        return Alternative();
    if (!partial.minor)
        return between(Version(*partial.major, 0, 0), *partial.major + 1, 0, 0);
    return between(lowest(partial), *partial.major, *partial.minor + 1, 0);
}

/** What keeps the leftmost number that is not zero. */
std::optional<Alternative> caret(const Partial &partial)
{
    if (!partial.major)
        return Alternative();
    if (!partial.minor)
        return between(Version(*partial.major, 0, 0), *partial.major + 1, 0, 0);
    const Version from = lowest(partial);
    if (*partial.major > 0)
        return between(from, *partial.major + 1, 0, 0);
    if (*partial.minor > 0 || !partial.patch)
        return between(from, 0, *partial.minor + 1, 0);
    return between(from, 0, 0, *partial.patch + 1);
}

std::optional<Alternative> complete(Side side, const Partial &partial)
{
    if (!partial.prefix.isEmpty() && partial.prefix != u'v')
        return {};
    const Version version = lowest(partial);
    // npm takes `>=0.0.0` for everything, but only when it is written exactly so.
    if (side == Side::GreaterOrEqual && version == Version() && !partial.prefix.isEmpty())
        return Alternative{{side, version}};
    return single(side, version);
}

/** The first version after those that `partial` stands for. */
Version following(const Partial &partial)
{
    return partial.minor ? Version(*partial.major, *partial.minor + 1, 0)
                         : Version(*partial.major + 1, 0, 0);
}

Version firstPrerelease(const Version &version)
{
    return {version.major(), version.minor(), version.patch(), {u"0"_s}};
}

/** A comparator with an x-range, which stands for all the versions that it covers. */
std::optional<Alternative> compared(Side side, const Partial &partial)
{
    if (!partial.major && (side == Side::Less || side == Side::Greater))
        return single(Side::Less, Version(0, 0, 0, {u"0"_s}));
    if (!partial.major)
        return Alternative();
    const Version from = lowest(partial);
    switch (side) {
    case Side::Equal:
        return with(single(Side::GreaterOrEqual, from), Side::Less,
                    firstPrerelease(following(partial)));
    case Side::Less:
        return single(Side::Less, firstPrerelease(from));
    case Side::LessOrEqual:
        return single(Side::Less, firstPrerelease(following(partial)));
    case Side::Greater:
        return single(Side::GreaterOrEqual, following(partial));
    case Side::GreaterOrEqual:
        break;
    }
    return single(Side::GreaterOrEqual, from);
}

Side takeSide(QStringView &text)
{
    const auto take = [&text](QStringView sign) {
        const bool is = text.startsWith(sign);
        text = is ? text.mid(sign.size()) : text;
        return is;
    };
    if (take(u"<="))
        return Side::LessOrEqual;
    if (take(u">="))
        return Side::GreaterOrEqual;
    if (take(u"<"))
        return Side::Less;
    if (take(u">"))
        return Side::Greater;
    take(u"=");
    return Side::Equal;
}

std::optional<Alternative> parseCompared(QStringView text)
{
    const Side side = takeSide(text);
    const std::optional<Partial> partial = parsePartial(text);
    if (!partial || partial->isOutOfOrder())
        return {};
    return partial->isComplete() ? complete(side, *partial) : compared(side, *partial);
}

/** npm drops a stray star: `1.2.3*` is `1.2.3`. */
std::optional<Alternative> parseWithoutStar(QString text)
{
    static const QRegularExpression star(u"[<>]?=?\\*"_s);
    const QRegularExpressionMatch match = star.match(text);
    if (!match.hasMatch())
        return {};
    text.remove(match.capturedStart(), match.capturedLength()).remove(buildMetadata());
    QStringView rest = text;
    const Side side = takeSide(rest);
    const std::optional<Partial> partial = parsePartial(rest);
    return partial && partial->isComplete() ? complete(side, *partial) : std::nullopt;
}

std::optional<Alternative> parseComparator(const QString &text)
{
    if (text.isEmpty())
        return Alternative();
    if (text.startsWith(u'^') || text.startsWith(u'~')) {
        const bool isCaret = text.startsWith(u'^');
        const std::optional<Partial> partial =
            parsePartial(QStringView(text).mid(text.startsWith(u"~>") ? 2 : 1));
        if (!partial)
            return {};
        return isCaret ? caret(*partial) : tilde(*partial);
    }
    const std::optional<Alternative> alternative = parseCompared(text);
    return alternative ? alternative : parseWithoutStar(text);
}

/** `1.2 - 2.3`: both ends belong to it; one that is no whole version stands for all it covers. */
std::optional<Alternative> parseHyphen(const QString &text, qsizetype hyphen)
{
    const auto from = parsePartial(QStringView(text).first(hyphen));
    const auto to = parsePartial(QStringView(text).mid(hyphen + 3));
    if (!from || !to)
        return {};
    std::optional<Alternative> alternative = Alternative();
    if (from->isComplete())
        alternative = complete(Side::GreaterOrEqual, *from);
    else if (from->major)
        alternative =
            single(Side::GreaterOrEqual, Version(*from->major, from->minor.value_or(0), 0));
    if (!alternative || !to->major)
        return alternative;
    if (to->minor && to->patch) {
        const bool isReadable =
            to->prefix.isEmpty() || to->prefix == u'v' || !to->prerelease.isEmpty();
        return isReadable ? with(alternative, Side::LessOrEqual, lowest(*to)) : std::nullopt;
    }
    return with(alternative, Side::Less, firstPrerelease(following(*to)));
}

/** Operators stand apart from their version as often as not: `>= 1.2`, `~ 1.2`. */
QStringList joinedOperators(const QStringList &words)
{
    static const QRegularExpression comparison(u"(?:[<>]=?|(?<![v=])=)$"_s);
    static const QRegularExpression versionStart(u"^[v=]*[0-9xX*]"_s);
    static const QRegularExpression shorthand(u"^(?:\\^|~>?)$"_s);
    QStringList joined;
    for (const QString &word : words) {
        const bool belongs =
            !joined.isEmpty() && joined.last().contains(comparison) && word.contains(versionStart);
        if (belongs)
            joined.last() += word;
        else
            joined.append(word);
    }
    for (qsizetype i = joined.size() - 2; i >= 0; --i) {
        if (joined[i].contains(shorthand))
            joined[i] = joined[i].front() + joined.takeAt(i + 1);
    }
    return joined;
}

/** Without repetitions; just the empty set when that is in it. */
Alternative reduced(const Alternative &alternative)
{
    const VersionComparator nothing{Side::Less, Version(0, 0, 0, {u"0"_s})};
    if (alternative.contains(nothing))
        return {nothing};
    Alternative unique;
    for (const VersionComparator &comparator : alternative) {
        if (!unique.contains(comparator))
            unique.append(comparator);
    }
    return unique;
}

} // namespace

std::optional<Alternative> parseRangeAlternative(const QString &text)
{
    const QString plain = QString(text).remove(buildMetadata());
    if (const qsizetype hyphen = plain.indexOf(u" - "_s); hyphen >= 0) {
        const std::optional<Alternative> alternative = parseHyphen(plain, hyphen);
        return alternative ? std::optional(reduced(*alternative)) : std::nullopt;
    }
    Alternative all;
    for (const QString &word : joinedOperators(plain.split(u' '))) {
        const std::optional<Alternative> some = parseComparator(word);
        if (!some)
            return {};
        all += *some;
    }
    return reduced(all);
}

} // namespace purser
