#pragma once

#include <QJsonArray>
#include <QStringList>

namespace purser::purchasing::ui {

/** Questions and answers (`questions` of a step in the query `approvals`) in lines, with who and
 * when. */
QStringList questionLines(const QJsonArray &questions);

} // namespace purser::purchasing::ui
