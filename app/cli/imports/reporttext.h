#pragma once

#include "models/objects/import/importreport.h"

#include <QJsonObject>
#include <QStringList>

namespace purser {

QJsonObject toJson(const ImportReport &report);

/** `partners.csv:7: postal_code: left out: …` for each issue that is a note, or is none. */
enum class IssueKind { Faults, Notes };
QStringList issueLines(const ImportReport &report, IssueKind kind, const QString &path);

/** How many rows were added, found, skipped. */
QString countsText(const ImportReport &report);

} // namespace purser
