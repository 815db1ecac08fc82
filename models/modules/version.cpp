#include "models/modules/version.h"

#include "models/modules/tr.h"
#include "models/modules/versionscanner.h"

namespace purser {

using namespace Qt::StringLiterals;
using modules::Tr;

namespace {

bool isNumeric(const QString &identifier)
{
    return std::all_of(identifier.cbegin(), identifier.cend(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/** Numbers of any length by value, before words; words by their ASCII order (clause 11.4). */
std::strong_ordering compareIdentifiers(const QString &a, const QString &b)
{
    const bool aIsNumeric = isNumeric(a);
    if (aIsNumeric != isNumeric(b))
        return aIsNumeric ? std::strong_ordering::less : std::strong_ordering::greater;
    if (aIsNumeric && a.size() != b.size())
        return a.size() <=> b.size();
    return a.compare(b) <=> 0;
}

std::strong_ordering comparePrereleases(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty())
        return b.size() <=> a.size(); // a release comes after its prereleases
    return std::lexicographical_compare_three_way(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                                                  compareIdentifiers);
}

std::optional<Version> scanNumbers(VersionScanner &scanner)
{
    const auto major = scanner.number();
    const auto minor = major && scanner.take(u'.') ? scanner.number() : std::nullopt;
    const auto patch = minor && scanner.take(u'.') ? scanner.number() : std::nullopt;
    if (!patch || std::max({*major, *minor, *patch}) > Version::LargestNumber)
        return {};
    return Version(*major, *minor, *patch);
}

} // namespace

Version::Version(quint64 major, quint64 minor, quint64 patch, const QStringList &prerelease)
    : m_major(major)
    , m_minor(minor)
    , m_patch(patch)
    , m_prerelease(prerelease)
{}

Result<Version> Version::parse(const QString &text, Prefix prefix)
{
    const Error refused =
        invalid({}, Tr::tr("“%1” is not a version. Write three numbers, for instance 1.4.2 or "
                           "2.0.0-rc.1.")
                        .arg(text.left(80)));
    if (text.size() > LongestText)
        return refused;
    VersionScanner scanner(prefix == Prefix::Allowed ? QStringView(text).trimmed() : text);
    if (prefix == Prefix::Allowed)
        scanner.take(u'v');
    std::optional<Version> version = scanNumbers(scanner);
    if (!version)
        return refused;
    if (scanner.take(u'-') && (version->m_prerelease = scanner.prerelease()).isEmpty())
        return refused;
    if (scanner.take(u'+') && (version->m_build = scanner.build()).isEmpty())
        return refused;
    if (!scanner.isAtEnd())
        return refused;
    return *version;
}

QString Version::toString() const
{
    QString text = u"%1.%2.%3"_s.arg(m_major).arg(m_minor).arg(m_patch);
    if (!m_prerelease.isEmpty())
        text += u'-' + m_prerelease.join(u'.');
    if (!m_build.isEmpty())
        text += u'+' + m_build.join(u'.');
    return text;
}

std::strong_ordering operator<=>(const Version &a, const Version &b)
{
    const auto numbers = [](const Version &v) { return std::tie(v.m_major, v.m_minor, v.m_patch); };
    if (const auto order = numbers(a) <=> numbers(b); order != 0)
        return order;
    return comparePrereleases(a.m_prerelease, b.m_prerelease);
}

} // namespace purser
