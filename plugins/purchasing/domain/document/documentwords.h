#pragma once

#include <QHash>
#include <QStringList>

namespace purser::purchasing {

/** The language and what it is derived from, the nearest first: `de-AT`, `de`. */
QStringList languageTags(const QString &language);

/** Whether the program has words for documents in this language (a tag as in words.json). */
bool hasDocumentWords(const QString &tag);

/** The program's own words for documents (words.json); those that `language` (BCP 47) lacks are
 * English. */
QHash<QString, QString> documentWords(const QString &language);

} // namespace purser::purchasing
