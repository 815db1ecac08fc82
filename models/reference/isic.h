#pragma once

#include "models/base/text.h"

#include <QList>

namespace purser {

/** A section (`C`) or division (`28`) of ISIC. */
struct IsicCategory
{
    QString code;
    Text name;
    QString parent; ///< the section of a division; empty for a section
};

/**
 * The 21 sections and 88 divisions of the International Standard Industrial Classification,
 * revision 4 (United Nations, Statistical Papers M 4/Rev. 4), each section followed by its
 * divisions.
 */
const QList<IsicCategory> &isicCategories();

} // namespace purser
