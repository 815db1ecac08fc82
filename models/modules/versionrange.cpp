#include "models/modules/versionrange.h"

#include "models/modules/tr.h"
#include "models/modules/versionrangeparser.h"

namespace purser {

using namespace Qt::StringLiterals;
using modules::Tr;

namespace {

/** Nothing is below the least prerelease of the least version. */
bool isEmptySet(const VersionRange::Alternative &alternative)
{
    static const VersionComparator nothing{VersionComparator::Side::Less,
                                           Version(0, 0, 0, {u"0"_s})};
    return alternative == VersionRange::Alternative{nothing};
}

/** Alternatives that add nothing go; one that takes everything stands alone. */
QList<VersionRange::Alternative> reduced(QList<VersionRange::Alternative> alternatives)
{
    const VersionRange::Alternative first = alternatives.first();
    if (alternatives.size() > 1)
        alternatives.removeIf(isEmptySet);
    if (alternatives.isEmpty())
        return {first};
    if (alternatives.contains(VersionRange::Alternative()))
        return {VersionRange::Alternative()};
    return alternatives;
}

bool matches(const VersionRange::Alternative &alternative, const Version &version)
{
    const auto accepts = [&version](const VersionComparator &c) { return c.accepts(version); };
    if (!std::all_of(alternative.cbegin(), alternative.cend(), accepts))
        return false;
    const auto namesItsPrereleases = [&version](const VersionComparator &c) {
        return c.version.isPrerelease() && c.version.major() == version.major()
               && c.version.minor() == version.minor() && c.version.patch() == version.patch();
    };
    return !version.isPrerelease()
           || std::any_of(alternative.cbegin(), alternative.cend(), namesItsPrereleases);
}

QString normalForm(const VersionRange::Alternative &alternative)
{
    QStringList parts;
    for (const VersionComparator &comparator : alternative)
        parts.append(comparator.toString());
    return parts.join(u' ');
}

} // namespace

bool VersionComparator::accepts(const Version &candidate) const
{
    switch (side) {
    case Side::Equal:
        return candidate == version;
    case Side::Less:
        return candidate < version;
    case Side::LessOrEqual:
        return candidate <= version;
    case Side::Greater:
        return candidate > version;
    case Side::GreaterOrEqual:
        return candidate >= version;
    }
    return false;
}

QString VersionComparator::toString() const
{
    switch (side) {
    case Side::Equal:
        break;
    case Side::Less:
        return u'<' + version.toString();
    case Side::LessOrEqual:
        return u"<="_s + version.toString();
    case Side::Greater:
        return u'>' + version.toString();
    case Side::GreaterOrEqual:
        return u">="_s + version.toString();
    }
    return version.toString();
}

VersionRange::VersionRange()
    : m_text(u"*"_s)
    , m_alternatives{Alternative()}
{}

Result<VersionRange> VersionRange::parse(const QString &text)
{
    VersionRange range;
    range.m_text = text.simplified();
    QList<Alternative> alternatives;
    for (const QString &part : range.m_text.split(u"||"_s)) {
        const std::optional<Alternative> alternative = parseRangeAlternative(part.trimmed());
        if (!alternative) {
            return invalid({}, Tr::tr("“%1” is not a range of versions. Write for instance ^1.2, "
                                      "~1.4.2, >=1.0 <2.0 or 1.x || 3.x.")
                                   .arg(text.left(80)));
        }
        alternatives.append(*alternative);
    }
    range.m_alternatives = reduced(alternatives);
    return range;
}

bool VersionRange::contains(const Version &version) const
{
    return std::any_of(m_alternatives.cbegin(), m_alternatives.cend(),
                       [&version](const Alternative &a) { return matches(a, version); });
}

QString VersionRange::normalForm() const
{
    QStringList parts;
    for (const Alternative &alternative : m_alternatives)
        parts.append(purser::normalForm(alternative));
    const QString text = parts.join(u"||"_s);
    return text.isEmpty() ? u"*"_s : text;
}

} // namespace purser
