#include <QCoreApplication>
#include <QDir>

#include "tests/bench/desktop/program.h"
#include "tests/support/measure.h"

using namespace purser::test;
using namespace Qt::StringLiterals;

/*
 * From the start of the process until the first page shows its records and takes keys, with the
 * program on a warm disk and a database with sample data: with the modules that it comes with, and
 * with nineteen more. A key is then pressed each time, and another page must come.
 */

namespace {

constexpr int Runs = 20;
constexpr qint64 LimitMilliseconds = 500;

bool benchStart(const Screen &screen, const QStringList &folders)
{
    const Home home;
    QStringList modules;
    qsizetype count = 0;
    for (const QString &folder : folders) {
        modules += {u"--modules"_s, folder};
        count += QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    }
    home.command(modules + QStringList{u"db"_s, u"init"_s, u"--sample"_s});
    const QStringList arguments = home.flags() + modules + QStringList{u"--user"_s, u"buyer"_s};
    QList<qint64> times;
    for (int run = -1; run < Runs; ++run) { // the first warms the disk
        Program program(screen, home, builtProgram(u"purser"_s), arguments);
        const QString first = program.shown();
        if (run >= 0)
            times.append(program.age());
        screen.press(u"ctrl+2"_s);
        if (const QString second = program.shown(); second == first)
            qFatal("ctrl+2 leaves the page %s in front", qPrintable(first));
    }
    return within(u"start with %1 modules until the first page"_s.arg(count), times, 95,
                  LimitMilliseconds);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const Screen screen;
    const QString binary = QStringLiteral(PURSER_BINARY_DIR);
    const QString own = binary + u"/lib/purser/modules"_s;
    const QString more = binary + u"/tests/bench/desktop/modules/lib/purser/modules"_s;
    const bool isKept = benchStart(screen, {own});
    return benchStart(screen, {own, more}) && isKept ? 0 : 1;
}
