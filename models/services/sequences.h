#pragma once

#include <QDate>
#include <QString>

namespace purser {

/**
 * A number in a format of text and placeholders: `{yyyy}`, `{yy}`, `{MM}` from `date`, and `{0…0}`,
 * the number with at least so many digits. `PO-{yyyy}-{000000}` gives PO-2026-000041.
 */
QString formattedNumber(const QString &format, qint64 number, const QDate &date);

} // namespace purser
