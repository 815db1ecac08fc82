#pragma once

#include "models/modules/version.h"

#include <optional>

namespace purser {

/** Reads the pieces that versions and ranges are made of, from left to right. */
class VersionScanner
{
public:
    explicit VersionScanner(QStringView text)
        : m_rest(text)
    {}

    bool isAtEnd() const { return m_rest.isEmpty(); }

    /** Steps over `character` if it is next. */
    bool take(QChar character);

    /** Steps over as many of `characters` as follow each other. */
    void skip(QStringView characters);

    /**
     * A number without leading zeros. One past Version::LargestNumber is read as
     * Version::LargestNumber + 1, so that whoever uses it can refuse it.
     */
    std::optional<quint64> number();

    /** Identifiers separated by dots; numeric ones without leading zeros. Empty: there is no list.
     */
    QStringList prerelease();

    /** Identifiers separated by dots. Empty: there is no list. */
    QStringList build();

private:
    QStringView identifier();
    QStringList identifiers();

    QStringView m_rest;
};

} // namespace purser
