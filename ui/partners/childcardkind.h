#pragma once

#include "models/meta/record.h"
#include "ui/forms/recordform.h"

namespace purser {

/** How a child reads while it is not being edited. */
struct ChildFace
{
    QString title;
    QString detail;
};

/** What a ChildCard needs to know of its children. */
struct ChildCardKind
{
    QString children; ///< key of the children
    QString heading;
    QString emptyText;
    QString mark;            ///< the Boolean of which one may be true
    QString groupField = {}; ///< … of each value of this field
    bool mayBeUnmarked = false;
    QString markedIcon;
    QString unmarkedIcon;
    QString markText; ///< what a click on the mark does
    FormArrangement fields;
    std::function<ChildFace(const Record &child)> face;
    /** Adds to the form of a child what is made by hand. */
    std::function<void(RecordForm &form, const FieldPath &child)> furnish = {};
};

} // namespace purser
