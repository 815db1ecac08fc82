#pragma once

#include "models/meta/record.h"

namespace purser {

/** A field that two people changed to different values at the same time. */
struct FieldConflict
{
    QString place; ///< what people call it: `Phone`, `Jane Roe: E-mail`
    const Field *field = nullptr;
    Record mine;
    Record theirs;
};

/** One record as it was read, as it is edited here, and as somebody else saved it meanwhile. */
struct RecordVersions
{
    const Record &original;
    const Record &mine;
    const Record &theirs;
};

/** Where both changed the same field differently, children included. */
QList<FieldConflict> conflicts(const RecordVersions &versions);

/**
 * Their record with my changes on it; where both changed a field, mine counts. A child that one
 * side deleted is gone, unless it was I who kept it with changes; their new ones are kept.
 */
Record merged(const RecordVersions &versions);

/** The captions of what differs, children by the caption of their kind. */
QStringList changedCaptions(const Record &before, const Record &after);

} // namespace purser
