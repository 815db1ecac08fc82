#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <compare>

namespace purser {

/**
 * A version as Semantic Versioning 2.0.0 (semver.org) defines it. Numbers reach to 2^53 − 1 and a
 * text to 256 characters, as in npm.
 */
class Version
{
public:
    static constexpr quint64 LargestNumber = (quint64(1) << 53) - 1;
    static constexpr int LongestText = 256;

    /** Whether `v1.2.3`, and blanks around it, are taken too: what people type, and npm accepts. */
    enum class Prefix { Refused, Allowed };

    /** 0.0.0 */
    Version() = default;
    Version(quint64 major, quint64 minor, quint64 patch, const QStringList &prerelease = {});

    static Result<Version> parse(const QString &text, Prefix prefix = Prefix::Refused);

    quint64 major() const { return m_major; }
    quint64 minor() const { return m_minor; }
    quint64 patch() const { return m_patch; }
    const QStringList &prerelease() const { return m_prerelease; }
    const QStringList &build() const { return m_build; }
    bool isPrerelease() const { return !m_prerelease.isEmpty(); }

    /** As written, build included. */
    QString toString() const;

    /** By precedence (clause 11): build is not looked at, by equality neither. */
    friend std::strong_ordering operator<=>(const Version &a, const Version &b);
    friend bool operator==(const Version &a, const Version &b)
    {
        return (a <=> b) == std::strong_ordering::equal;
    }

private:
    quint64 m_major = 0;
    quint64 m_minor = 0;
    quint64 m_patch = 0;
    QStringList m_prerelease;
    QStringList m_build;
};

std::strong_ordering operator<=>(const Version &a, const Version &b);

} // namespace purser
