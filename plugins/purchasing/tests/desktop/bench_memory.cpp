#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include "tests/bench/desktop/program.h"
#include "tests/support/measure.h"

using namespace purser::test;
using namespace Qt::StringLiterals;

/*
 * What the client holds in memory with ten tabs open: every page of the navigation, among them the
 * inbox and the lists, and two partners and two orders in their editors. All is done by keys.
 */

namespace {

constexpr qint64 LimitMebibytes = 150;

/** Presses the keys and waits until another page is in front; gives its name. */
QString go(const Screen &screen, Program &program, const QStringList &keys)
{
    for (const QString &key : keys)
        screen.press(key);
    return program.shown();
}

/** A figure of the kernel about the process, in KiB. */
qint64 kibibytes(const Program &program, const QString &file, const QString &key)
{
    QFile status(u"/proc/%1/%2"_s.arg(program.id()).arg(file));
    const bool isOpen = status.open(QIODevice::ReadOnly);
    const QRegularExpression line(u"^%1:\\s+(\\d+) kB"_s.arg(key),
                                  QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = line.match(QString::fromUtf8(status.readAll()));
    if (!isOpen || !match.hasMatch())
        qFatal("%s has no %s", qPrintable(status.fileName()), qPrintable(key));
    return match.captured(1).toLongLong();
}

void fill(const Home &home)
{
    home.command({u"db"_s, u"init"_s, u"--sample"_s});
    const QDir folder(QStringLiteral(PURSER_SOURCE_DIR) + u"/plugins/purchasing/sample/orders"_s);
    QStringList words{u"--user"_s, u"buyer"_s, u"import"_s, u"orders"_s};
    for (const QFileInfo &file : folder.entryInfoList({u"*.xml"_s}))
        words.append(file.filePath());
    home.command(words);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const Screen screen;
    const Home home;
    fill(home);
    Program program(screen, home, builtProgram(u"purser"_s),
                    home.flags() + QStringList{u"--user"_s, u"buyer"_s});
    QSet<QString> pages{program.shown()};
    for (const QStringList &keys : {QStringList{u"Return"_s},
                                    {u"ctrl+1"_s},
                                    {u"Down"_s, u"Return"_s},
                                    {u"ctrl+3"_s},
                                    {u"Return"_s},
                                    {u"ctrl+3"_s},
                                    {u"Down"_s, u"Return"_s},
                                    {u"ctrl+2"_s},
                                    {u"ctrl+4"_s},
                                    {u"ctrl+5"_s},
                                    {u"ctrl+6"_s}})
        pages.insert(go(screen, program, keys));
    if (pages.size() != 10)
        qFatal("These are not ten pages: %s", qPrintable(pages.values().join(u", "_s)));
    const Figure held{u"resident memory with ten tabs open"_s,
                      kibibytes(program, u"status"_s, u"VmRSS"_s), LimitMebibytes * 1024, u"KiB"_s,
                      u"150 MiB"_s};
    Figure own = held;
    own.name = u"its share of it, what others use as well divided"_s;
    own.value = kibibytes(program, u"smaps_rollup"_s, u"Pss"_s);
    const bool isKept = report(held);
    return report(own) && isKept ? 0 : 1;
}
