#pragma once

#include "models/meta/objecttype.h"

#include <QJsonObject>
#include <QLocale>

namespace purser::purchasing::ui {

/** A decimal of the wire in the form of the locale, with the digits it has; empty for none. */
QString wireNumber(const QJsonValue &json, const QLocale &locale);

/** One of the `changes` of the query `decision`, for people: `Quantity, line 3: 10 → 12`. `order`
 * and `line` are the declarations of what changed. */
QString changeText(const QJsonObject &change,
                   const ObjectType &order,
                   const ObjectType &line,
                   const QLocale &locale);

} // namespace purser::purchasing::ui
