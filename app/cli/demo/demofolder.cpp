#include "app/cli/demo/demofolder.h"

#include "app/cli/tr.h"

#include <QFile>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

const QString List = u"files.txt"_s;
/** The first line of it: another file of that name is not ours. */
const QByteArray Mark = "Files of a demonstration; the next one here removes them.\n";

Error cannotWrite(const QFile &file)
{
    return unavailable(Tr::tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
}

/** Inside the folder, whatever somebody wrote into the list. */
bool isInside(const QString &name)
{
    const QString clean = QDir::cleanPath(name);
    return !name.isEmpty() && QDir::isRelativePath(clean) && !clean.startsWith(u".."_s);
}

} // namespace

DemoFolder::DemoFolder(const QString &path)
    : m_folder(QDir::cleanPath(QDir::current().absoluteFilePath(path)))
{}

Result<DemoFolder> DemoFolder::open(const QString &path)
{
    DemoFolder folder(path);
    const bool isMade = folder.m_folder.mkpath(u"."_s);
    if (!isMade)
        return unavailable(Tr::tr("The folder %1 cannot be made.").arg(path));
    PURSER_TRY(folder.clear());
    PURSER_TRY(folder.write(List, Mark));
    return folder;
}

Result<> DemoFolder::clear()
{
    QFile list(m_folder.filePath(List));
    if (list.open(QIODevice::ReadOnly) && list.readLine() == Mark) {
        const QStringList names = QString::fromUtf8(list.readAll()).split(u'\n');
        list.close();
        for (const QString &name : names) {
            if (isInside(name))
                m_folder.remove(name);
        }
        for (const QString &name : names) {
            if (isInside(name) && name.contains(u'/'))
                m_folder.rmdir(name.section(u'/', 0, -2));
        }
    }
    const QStringList others =
        m_folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (others.isEmpty())
        return {};
    return conflict(Tr::tr("%1 holds other files (%2). Name another folder with --out.")
                        .arg(m_folder.path(), others.first()));
}

Result<> DemoFolder::write(const QString &name, const QByteArray &content)
{
    m_folder.mkpath(QDir::cleanPath(name + u"/.."_s));
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        return cannotWrite(file);
    return note(name);
}

Result<> DemoFolder::note(const QString &name)
{
    QFile list(m_folder.filePath(List));
    const QByteArray line = name.toUtf8() + '\n';
    if (!list.open(QIODevice::Append) || list.write(line) != line.size())
        return cannotWrite(list);
    return {};
}

} // namespace purser
