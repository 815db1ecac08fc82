#pragma once

#include <QRegularExpression>

namespace purser {

/** How the tax ids of a country are written and checked. */
struct TaxIdFormat
{
    QString country;
    QString prefix;             ///< the letters before a VAT number: `EL` for Greece; often empty
    QRegularExpression pattern; ///< anchored, of the rest, without blanks and punctuation
    bool (*check)(QStringView); ///< of what fits the pattern; null when no rule is published
    QString example;            ///< a number that passes, with the prefix
    qsizetype digits;           ///< digits only: a shorter number lost a leading zero; 0: never
};

/** The format of a country (ISO 3166-1 alpha-2), or null. */
const TaxIdFormat *taxIdFormat(const QString &country);

/** The format whose prefix `text` begins with, or null. */
const TaxIdFormat *taxIdFormatOf(QStringView text);

/** All of them. */
const QList<TaxIdFormat> &taxIdFormats();

} // namespace purser
