#pragma once

#include "models/services/recordservice.h"

#include <array>

namespace purser {

/** Records of a kind that refer to each of two partners. */
struct Mentions
{
    QString label;
    std::array<qint64, 2> counts;
};

/** Two partners that may become one, with contacts and addresses. */
struct MergePreview
{
    std::array<Record, 2> partners;
    QList<Mentions> mentions; ///< of the kinds that the caller may see
};

/** Runs in the thread of the service. */
Result<MergePreview> readMergePreview(RecordService &service, const Id &first, const Id &second);

/** A row of the comparison: what people see of the field in each. */
struct Comparison
{
    QString label;
    std::array<QString, 2> texts;
    bool isJoined = false; ///< both count; else one of them
};

/** Where the two differ; references are left out. */
QList<Comparison> comparisons(const MergePreview &preview, const QLocale &locale);

/** `Contacts: 2 · Purchase orders: 12` of the partner at `index`. */
QString movingText(const MergePreview &preview, int index, const QLocale &locale);

} // namespace purser
