#pragma once

#include <QLocale>
#include <QStringList>

#include <optional>

namespace purser {

/** A part of a country: state, province, canton … (ISO 3166-2). */
struct Subdivision
{
    QString code;   ///< `DE-BY`
    QString parent; ///< the code of the subdivision that it lies in; empty for most
    QString kind;   ///< in English: `State`, `Province`, `Canton` …
    QString name;   ///< as the country writes it, in Latin letters

    bool operator==(const Subdivision &) const = default;
};

/** Whether it is an upper-case code of ISO 3166-1 alpha-2, or XK (Kosovo). */
bool isCountryCode(QStringView alpha2);

/** `DE` for `DEU`. */
std::optional<QString> alpha2FromAlpha3(QStringView alpha3);

/** `DEU` for `DE`. */
std::optional<QString> alpha3FromAlpha2(QStringView alpha2);

/** All alpha-2 codes, in the order of the alphabet. */
QStringList countryCodes();

/** The name in the language of `locale`; the code itself when it is none. */
QString countryName(const QString &alpha2, const QLocale &locale);

/** In the order of their codes; empty when the country has none. */
QList<Subdivision> subdivisions(QStringView alpha2);

/** The subdivision with a code like `DE-BY`. */
std::optional<Subdivision> subdivision(QStringView code);

} // namespace purser
