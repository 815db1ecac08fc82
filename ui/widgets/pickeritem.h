#pragma once

#include "models/base/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace purser {

/** Something that can be chosen in a Picker or a palette. */
struct PickerItem
{
    QString key;    ///< an id, a code
    QString title;  ///< what a person reads
    QString detail; ///< what tells two of the same title apart
    QString icon;

    bool operator==(const PickerItem &) const = default;
};

using PickerReply = std::function<void(Result<QList<PickerItem>>)>;

/** Looks for `text` (empty: whatever comes first) and calls the reply once, now or later, on the
 * thread of the window. */
using PickerSource = std::function<void(const QString &text, PickerReply reply)>;

/** A source of a list in memory: titles that begin with the text first, then those that contain it,
 * compared folded; the key and the detail are searched too. */
PickerSource listSource(const QList<PickerItem> &items);

} // namespace purser
