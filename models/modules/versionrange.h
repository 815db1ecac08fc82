#pragma once

#include "models/modules/version.h"

#include <QList>

namespace purser {

/** A version and on which side of it the others must lie. */
struct VersionComparator
{
    enum class Side { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

    Side side = Side::Equal;
    Version version;

    bool accepts(const Version &candidate) const;
    /** `>=1.2.0`; without an operator for Equal. */
    QString toString() const;
    bool operator==(const VersionComparator &) const = default;
};

/**
 * A set of versions, written as in npm's package `semver` (its version 7, strict): comparators,
 * hyphen and x-ranges, `~` and `^`, joined by blanks (and) and `||` (or). A prerelease belongs to
 * it only when a comparator of the same alternative names a prerelease of the same three numbers.
 */
class VersionRange
{
public:
    /** All comparators must accept a version; none accepts every one. */
    using Alternative = QList<VersionComparator>;

    /** `*`: every release. */
    VersionRange();

    static Result<VersionRange> parse(const QString &text);

    bool contains(const Version &version) const;

    /** As written. */
    const QString &text() const { return m_text; }

    /** Comparators alone, as npm's `validRange` gives them: `>=1.2.0 <2.0.0-0` for `^1.2`. */
    QString normalForm() const;

private:
    QString m_text;
    QList<Alternative> m_alternatives;
};

} // namespace purser
