#pragma once

#include <QByteArray>
#include <QMap>

namespace purser::test {

/** A ZIP file of these parts, packed. */
QByteArray zipOf(const QMap<QString, QByteArray> &parts);

/** A workbook with one sheet of this `sheetData`, and these texts for cells that refer to them.
 * Style 1 shows dates, style 2 in a format of its own, style 3 money. */
QByteArray workbookOf(const QByteArray &sheetData, const QByteArray &texts = {});

} // namespace purser::test
