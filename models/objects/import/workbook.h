#pragma once

#include "models/base/result.h"
#include "models/objects/import/spreadsheetvalue.h"

#include <QStringList>

namespace purser {

/** What a workbook of ECMA-376 says outside its sheets. */
struct Workbook
{
    QString firstSheet;     ///< the part that holds it
    QStringList texts;      ///< that cells refer to by number
    QList<bool> dateStyles; ///< whether cells of a style are dates
    DayCount days = DayCount::Since1900;

    /** Invalid for what is no workbook; TooLarge when a part is larger than `most` bytes. */
    static Result<Workbook> read(const QByteArray &package, qint64 most);
};

} // namespace purser
