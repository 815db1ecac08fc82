#pragma once

#include <QList>
#include <QString>

namespace purser {

/**
 * Where a word may be broken with a hyphen when it is longer than a line, as offsets behind which
 * the hyphen stands. Follows the rule that most languages of Europe share (and § 112 f. of the
 * German spelling rules): a syllable begins with the last consonant before a vowel, and sounds that
 * are written with several letters stay together. Only between letters of the Latin script.
 */
QList<qsizetype> hyphenationPoints(QStringView word);

} // namespace purser
