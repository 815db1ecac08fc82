#pragma once

#include <QList>
#include <QStringList>

namespace purser::purchasing::ui {

/**
 * A block of cells as spreadsheets put it on the clipboard: rows end with a line break, cells are
 * divided by tabs; a cell with a break or a quotation mark stands in quotation marks, doubled
 * inside.
 */
QList<QStringList> blockFromText(const QString &text);
QString textFromBlock(const QList<QStringList> &block);

} // namespace purser::purchasing::ui
