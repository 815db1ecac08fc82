#pragma once

#include "app/settings/settings.h"

namespace purser {

/** What the command line of the desktop client says besides settings. */
struct DesktopOptions
{
    bool sample = false; ///< an empty database gets sample data without asking
    bool help = false;
    bool version = false;
    QString pictureFolder; ///< makes pictures of the windows there, and ends

    /** Takes the options out of `arguments`; Invalid for what is neither option nor setting. */
    static Result<DesktopOptions> take(QStringList &arguments);
    /** What `--help` prints. */
    static QString helpText();
};

} // namespace purser
