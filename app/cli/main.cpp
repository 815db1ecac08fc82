#include "app/cli/console.h"
#include "app/cli/program.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("purserctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PURSER_VERSION));
    purser::Console console;
    return purser::runProgram(QCoreApplication::arguments().sliced(1), console);
}
