#pragma once

#include "models/services/recordservice.h"

namespace purser {

/** What is known of a partner that is being entered. */
struct PartnerSketch
{
    QString name;
    QString taxId;

    bool operator==(const PartnerSketch &) const = default;
};

/** Active partners that are likely the same: the same tax id, or nearly the
 * same name; the most alike first, five at most. Runs in the thread of the
 * service. */
Result<QList<Record>> likelyDuplicates(RecordService &service, const PartnerSketch &sketch);

} // namespace purser
