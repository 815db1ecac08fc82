#pragma once

#include <QString>

namespace purser {

/** A telephone number as typed, and what libphonenumber made of it. */
struct PhoneNumber
{
    QString text;          ///< as typed; the only part that is there when it is not valid
    bool isValid = false;  ///< whether the numbering plan of its country has such numbers
    QString e164;          ///< `+4722035200`: to compare and to dial
    QString international; ///< `+47 22 03 52 00`, with an extension if there is one: to show
    QString country;       ///< ISO 3166-1 alpha-2; empty for numbers of no country (+800)

    /** What people are shown: the international form, or the text if it could not be read. */
    QString display() const { return isValid ? international : text; }
};

/**
 * Reads a telephone number; one without `+` or `00` is taken as of `defaultCountry` (ISO 3166-1
 * alpha-2, may be empty). What cannot be read is no error: it is kept and not valid. Thread-safe.
 */
PhoneNumber parsePhone(const QString &text, const QString &defaultCountry);

} // namespace purser
