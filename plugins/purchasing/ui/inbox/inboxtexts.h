#pragma once

#include <QList>
#include <QString>

namespace purser {
class Record;
}

namespace purser::purchasing::ui {

/** The action that asks instead of deciding. */
inline const QString Ask = QStringLiteral("ask");

/** Whether `action` needs words of the person. */
bool needsReason(const QString &action);
/** What stands before the field for these words. */
QString promptFor(const QString &action);
QString doneText(const QString &action, const QString &number);
/** Decided steps in lines, under a heading; empty for none. */
QString recentText(const QList<Record> &steps);

} // namespace purser::purchasing::ui
