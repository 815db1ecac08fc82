#pragma once

#include "models/base/error.h"

#include <QLocale>
#include <QStringList>

namespace purser {

/** An address as it is kept; `recipient` is one line for each name, department, person. */
struct AddressParts
{
    QStringList recipient;
    QString street;
    QString street2;
    QString city;
    QString state;
    QString postalCode;
    QString country; ///< ISO 3166-1 alpha-2
};

/**
 * The lines of the label, in the order and writing of the country of destination. The country
 * itself is the last line, in capitals, unless the sender is there too; an empty `sender` is
 * anywhere else. It is written in the language of `countryLanguage`, which has to be that of the
 * sender's country or an internationally known one (UPU Convention).
 */
QStringList addressLines(const AddressParts &parts,
                         const QString &sender = {},
                         const QLocale &countryLanguage = QLocale(QLocale::English));

/** The same on one line, without the recipient: for lists. */
QString addressOnOneLine(const AddressParts &parts,
                         const QString &sender = {},
                         const QLocale &countryLanguage = QLocale(QLocale::English));

/**
 * What is missing or wrong for the post of the country, by the fields `street city state
 * postal_code country`; empty when the address is complete.
 */
QList<FieldIssue> addressIssues(const AddressParts &parts);

} // namespace purser
