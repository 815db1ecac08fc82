#include "app/desktop/desktopoptions.h"

#include "app/desktop/tr.h"

namespace purser {

using namespace Qt::StringLiterals;
using desktop::Tr;

Result<DesktopOptions> DesktopOptions::take(QStringList &arguments)
{
    DesktopOptions options;
    while (!arguments.isEmpty()) {
        const QString word = arguments.takeFirst();
        if (word == u"--sample")
            options.sample = true;
        else if (word == u"--help" || word == u"-h")
            options.help = true;
        else if (word == u"--version")
            options.version = true;
        else if (word == u"--picture-windows" && !arguments.isEmpty())
            options.pictureFolder = arguments.takeFirst();
        else
            return invalid({}, Tr::tr("“%1” is not understood. See purser --help.").arg(word));
    }
    return options;
}

QString DesktopOptions::helpText()
{
    return Tr::tr(
        "purser [--sample] [--picture-windows FOLDER] [--SETTING VALUE…]\n"
        "\n"
        "The desktop client. Without settings it opens the database in your data folder.\n"
        "\n"
        "  --sample                  fill an empty database with sample data without asking\n"
        "  --picture-windows FOLDER  write a picture of every window there, and end\n"
        "  --database URL            another database; all settings: purserctl settings\n"
        "  --user LOGIN              sign in as this user of an embedded database\n"
        "\n"
        "Example: purser --sample --user buyer\n");
}

} // namespace purser
