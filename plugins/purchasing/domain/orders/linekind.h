#pragma once

#include "models/meta/field.h"

#include <optional>

namespace purser::purchasing {

enum class LineKind {
    Item,    ///< goods: counts
    Service, ///< work: counts
    Comment, ///< words between the lines: counts nothing
    Subtotal ///< the sum of the counting lines since the one before it; counts nothing itself
};

/** `item`, `service`, `comment`, `subtotal`. */
QString word(LineKind kind);

/** None for another word. */
std::optional<LineKind> lineKind(QStringView word);

/** The unit of what is counted piece by piece (UN/ECE Recommendation 20). */
inline const QString OnePiece = QStringLiteral("C62");

/** Whether it has quantity, price and tax. */
constexpr bool counts(LineKind kind)
{
    return kind == LineKind::Item || kind == LineKind::Service;
}

/** For the field `kind`. */
QList<Choice> lineKinds();

} // namespace purser::purchasing
