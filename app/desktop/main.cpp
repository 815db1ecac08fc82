#include "app/desktop/desktop.h"
#include "app/desktop/pagewatch.h"
#include "app/desktop/windowpictures.h"
#include "app/settings/settingsources.h"

#include <QApplication>
#include <QTextStream>

#include <algorithm>

using namespace purser;
using namespace Qt::StringLiterals;

namespace {

constexpr int WrongUsage = 2; ///< exit code, as that of the command line

int fail(const Error &error, std::optional<int> code = {})
{
    QTextStream(stderr) << error.text() << Qt::endl;
    return code.value_or(exitCode(error.kind));
}

/** Pictures are drawn, and questions about the program are answered, without a screen as well. */
void chooseScreen(const QStringList &arguments)
{
    const bool hasScreen = qEnvironmentVariableIsSet("DISPLAY")
                           || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
                           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    const auto needsNone = [](const QString &word) {
        return word == u"--picture-windows" || word == u"--help" || word == u"--version";
    };
    if (!hasScreen && std::any_of(arguments.cbegin(), arguments.cend(), needsNone))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    chooseScreen(words);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"purser"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PURSER_VERSION));
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    SettingSources sources = SettingSources::ofSystem();
    if (const Result<> taken = sources.take(arguments); !taken)
        return fail(taken.error());
    const Result<DesktopOptions> options = DesktopOptions::take(arguments);
    if (!options)
        return fail(options.error(), WrongUsage);
    if (options->help || options->version) {
        QTextStream(stdout) << (options->help
                                    ? DesktopOptions::helpText()
                                    : u"purser "_s + QStringLiteral(PURSER_VERSION) + u'\n');
        return 0;
    }
    const Result<Settings> settings = Settings::load(sources);
    if (!settings)
        return fail(settings.error());
    const QString translations = sources.programFolder + u"/../lib/purser/translations"_s;
    Desktop desktop(application, *settings, *options, translations);
    WindowPictures pictures(desktop, options->pictureFolder);
    if (!options->pictureFolder.isEmpty()) {
        QObject::connect(&desktop, &Desktop::entered, &pictures, &WindowPictures::start);
        const auto end = [](const Result<> &outcome) {
            QCoreApplication::exit(outcome ? 0 : fail(outcome.error()));
        };
        QObject::connect(&pictures, &WindowPictures::finished, &application, end);
        QObject::connect(&desktop, &Desktop::held, &application, end, Qt::QueuedConnection);
    }
    PageWatch watch(desktop);
    desktop.start();
    watch.start();
    return QApplication::exec();
}
