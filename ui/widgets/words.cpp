#include "ui/widgets/words.h"

namespace purser {

QString inSentence(const QString &caption, const QLocale &locale)
{
    const bool abbreviation = caption.size() > 1 && caption.at(1).isUpper();
    if (caption.isEmpty() || abbreviation || locale.language() == QLocale::German)
        return caption;
    return locale.toLower(caption.first(1)) + caption.sliced(1);
}

} // namespace purser
