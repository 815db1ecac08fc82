#include "app/cli/console.h"
#include "app/cli/program.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace {

/** In the language of the system, like the texts of the modules. */
void translate(QTranslator &translator)
{
    const QString folder =
        QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/purser/translations");
    if (translator.load(QLocale(), QStringLiteral("purser"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("purserctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PURSER_VERSION));
    QTranslator translator;
    translate(translator);
    purser::Console console;
    return purser::runProgram(QCoreApplication::arguments().sliced(1), console);
}
