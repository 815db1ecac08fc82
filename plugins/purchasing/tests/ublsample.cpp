#include "plugins/purchasing/tests/ublsample.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace purser::purchasing::test {

using namespace Qt::StringLiterals;

namespace {

QDir sharedData()
{
    return QDir(QStringLiteral(PURSER_SOURCE_DIR "/../shared/data"));
}

QDir dataFolder()
{
    // A checkout may lie one folder deeper, as worktrees do.
    const QDir beside = sharedData();
    return beside.exists() ? beside : QDir(QStringLiteral(PURSER_SOURCE_DIR "/../../shared/data"));
}

} // namespace

QByteArray validOrder()
{
    QFile file(QStringLiteral(PURSER_SOURCE_DIR "/plugins/purchasing/tests/data/order.xml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/data/order.xml cannot be read");
    return file.readAll();
}

QByteArray changedOrder(const QByteArray &from, const QByteArray &to)
{
    QByteArray order = validOrder();
    const qsizetype place = order.indexOf(from);
    if (place < 0)
        qFatal("the sample order does not hold %s", from.constData());
    return order.replace(place, from.size(), to);
}

QStringList publishedOrders()
{
    const QDir folder(dataFolder().filePath(u"peppol-orders"_s));
    QStringList files;
    for (const QFileInfo &file : folder.entryInfoList({u"*.xml"_s}, QDir::Files, QDir::Name))
        files.append(file.filePath());
    return files;
}

QString publishedStructure()
{
    const QString file = dataFolder().filePath(u"peppol-order-structure.xml"_s);
    return QFileInfo::exists(file) ? file : QString();
}

} // namespace purser::purchasing::test
