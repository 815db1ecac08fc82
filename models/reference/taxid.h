#pragma once

#include <QString>

namespace purser {

/** What is known about a tax id. Only the tax office can say whether it was given out. */
enum class TaxIdVerdict {
    Valid,           ///< the form fits, and the check digits wherever a rule for them is published
    WrongForm,       ///< no tax id of that country looks like this
    WrongCheckDigit, ///< the form fits, but something is mistyped
    NotChecked       ///< nothing is known about tax ids of that country
};

/** The outcome of checkTaxId(). */
struct TaxIdCheck
{
    TaxIdVerdict verdict = TaxIdVerdict::NotChecked;
    QString normalized; ///< without blanks and punctuation, VAT numbers with their letters in front
    QString country;    ///< whose rule was used; empty when none was
    QString reason;     ///< a sentence for people; empty when valid

    bool isValid() const { return verdict == TaxIdVerdict::Valid; }
};

/**
 * Checks a tax id of `country` (ISO 3166-1 alpha-2, may be empty). The letters before a VAT number
 * may be left out when a country is given, and win over it when they are of another country: a firm
 * can be registered elsewhere. EU VAT numbers, and those of GB, XI, NO, CH, are checked by format
 * and check digits, others as far as their rules are published.
 */
TaxIdCheck checkTaxId(const QString &text, const QString &country = {});

} // namespace purser
