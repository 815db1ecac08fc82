#pragma once

#include <QString>

namespace purser {

/** The words that the page layout itself writes. An empty one is taken from documentLabels(). */
struct DocumentLabels
{
    /** With `%1` for the page and `%2` for the number of pages. */
    QString page;
    QString carriedOver;
    QString broughtForward;

    bool operator==(const DocumentLabels &) const = default;
};

/**
 * The words for `language` (a BCP 47 tag; `de-AT` falls back to `de`), English for a language that
 * has none. They stand in resources/documents/labels.json, not in the program's translations: a
 * document is written in the language of who gets it.
 */
DocumentLabels documentLabels(const QString &language);

} // namespace purser
