#include "models/base/savefile.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

namespace purser {

bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

bool replaceFile(const QString &part, const QString &file)
{
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) == 0)
        return true;
    QFile::remove(part);
    return false;
}

} // namespace purser
