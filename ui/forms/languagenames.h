#pragma once

#include <QLocale>
#include <QStringList>

namespace purser {

/** The two-letter languages of ISO 639-1 that CLDR has a name for. */
QStringList languageCodes();

/** The name of a language tag (BCP 47) in the language of `locale`; the tag when there is none. */
QString languageName(const QString &tag, const QLocale &locale);

} // namespace purser
