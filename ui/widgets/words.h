#pragma once

#include <QLocale>
#include <QString>

namespace purser {

/**
 * A caption as it stands within a sentence: `Purchase order` becomes `purchase order`. German nouns
 * keep their capital, and so do abbreviations.
 */
QString inSentence(const QString &caption, const QLocale &locale = QLocale());

} // namespace purser
