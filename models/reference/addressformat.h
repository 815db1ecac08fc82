#pragma once

#include "models/base/text.h"

#include <QRegularExpression>
#include <QStringList>

namespace purser {

/**
 * How an address is written in a country and what its post requires (addressformats.txt, which
 * names the sources). The parts of an address go by their keys `name street street2 city state
 * postal_code`.
 */
struct AddressFormat
{
    QString country;           ///< empty for the general format
    QStringList lines;         ///< `postal_code city`: parts, and what stands between them
    QStringList localLines;    ///< for Chinese, Japanese or Korean characters; mostly empty
    QStringList required;      ///< beside street and city: `state`, `postal_code`
    QStringList capitals;      ///< the parts that are written in capital letters
    Text regionName;           ///< what `state` is called there; empty when it is not used
    QStringList postalForms;   ///< `##-###`: # a digit, @ a letter, ? either
    QRegularExpression postal; ///< anchored; an empty pattern when there are no postal codes
    QString postalExample;     ///< a postal code that exists

    bool hasPostalCodes() const { return !postalForms.isEmpty(); }
};

/** The format of the country (ISO 3166-1 alpha-2); a sensible general one when none is known. */
const AddressFormat &addressFormat(const QString &country);

/** The countries whose format is known, in the order of the alphabet. */
QStringList countriesWithAddressFormat();

} // namespace purser
