#pragma once

#include "models/base/text.h"

#include <QList>

#include <optional>

namespace purser {

/** A unit in which things are ordered. */
struct UnitOfMeasure
{
    QString code;   ///< UN/ECE Recommendation 20; packages with an X before (Recommendation 21)
    Text name;      ///< `kilogram`
    QString symbol; ///< `kg`, the same in every language; empty where people write the name
};

/** Whether it is a code of UN/ECE Recommendation 20, or X and one of Recommendation 21. */
bool isUnitCode(QStringView code);

/**
 * The code in force for what older documents write: packages without their X (`PK`, `BX`) and
 * codes that were replaced (`HAR` is now H18). The code itself when it is in force; none otherwise.
 */
std::optional<QString> currentUnitCode(QStringView code);

/** The units that are in common use, in the order of a list for people: pieces first. */
const QList<UnitOfMeasure> &commonUnits();

/** The common unit with this code. */
std::optional<UnitOfMeasure> commonUnit(QStringView code);

} // namespace purser
