#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <optional>

namespace purser {

class Settings;

/** Pictures of the desktop's windows, made by that program: this one draws nothing. */
class WindowPictures
{
public:
    /** Where it lies; none in an installation without windows. */
    static std::optional<QString> program();

    /** Lets it write a picture of every window into `folder`; gives their names. Unavailable when
     * it fails or takes longer than ten minutes. */
    static Result<QStringList> take(const Settings &settings, const QString &folder);
};

} // namespace purser
