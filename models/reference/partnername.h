#pragma once

#include <QString>

namespace purser {

/**
 * The name of an organisation reduced to what tells it from others: folded() (see
 * models/base/fold.h), without punctuation, without legal forms such as GmbH, Ltd, S.p.A. or A/S at
 * its ends, and without `&` and the words for “and”. Two spellings of one organisation often
 * become equal. A name of nothing but a legal form is kept.
 */
QString normalizedPartnerName(const QString &name);

/**
 * How alike two names are, 0 to 1000: 1000 when their normalized forms are equal, however their
 * words are ordered; below 500 there is little in common. Symmetric. An empty name is like no
 * other.
 */
int nameSimilarity(const QString &a, const QString &b);

} // namespace purser
