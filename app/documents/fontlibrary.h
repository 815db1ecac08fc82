#pragma once

#include "models/base/result.h"

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QStringList>

#include <optional>

namespace purser {

/**
 * The fonts of documents: Noto Sans, and for what it lacks the Noto fonts of the scripts that a
 * text uses. Nothing else that the machine may have is ever used, so that a document looks the same
 * everywhere. Needs a QGuiApplication; not thread-safe.
 */
class FontLibrary
{
public:
    /** Registers Noto Sans. Error of kind Unavailable, naming the package, when it is not there. */
    Result<> open();

    /** The families for `text`, first those of `language` (it decides the form of Han
     * characters). */
    QStringList familiesFor(const QString &text, const QString &language);

    /** `text` without control characters; what no font has becomes U+FFFD. */
    QString printable(const QString &text, const QStringList &families);

    /** A part of a text that is set in one family. */
    struct Run
    {
        qsizetype start = 0;
        qsizetype length = 0;
        QString family;
    };

    /** `text`, each character in the first of `families` that has it; blanks and marks go with the
     * character before them. */
    QList<Run> runsOf(const QString &text, const QStringList &families);

    const QRawFont &rawFont(const QString &family);

    /** Which package is missing for the texts seen since the last call; success for none. */
    Result<> takeMissing();

private:
    bool registerFile(const QString &file);
    void addFamily(const QString &family, const QString &stem, QStringList &families);
    bool hasCharacter(const QString &family, char32_t character);

    QHash<QString, bool> m_files;
    QHash<QString, QRawFont> m_raw;
    QString m_missing;
};

} // namespace purser
