#pragma once

#include "models/modules/modulecatalog.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace purser {

inline const HostOffer testOffer{moduleApiVersion(), {}};

/** Where the modules of plugins/ are built. */
inline const QString builtModules = QStringLiteral(PURSER_BINARY_DIR "/tests/modules/");

/** A module folder of its own for each test, with copies of the modules that it wants. */
class LaidModules
{
public:
    void lay(const QStringList &names)
    {
        for (const QString &name : names) {
            const QDir source(builtModules + name);
            QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QFileInfo file(files.next());
                const QString copy = path(name + u'/' + source.relativeFilePath(file.filePath()));
                QVERIFY(QDir().mkpath(QFileInfo(copy).path()));
                QVERIFY(QFile::copy(file.filePath(), copy));
            }
        }
    }

    QString path(const QString &name = {}) const { return m_folder.filePath(name); }

    ModuleCatalog catalog(const QString &cacheFile = {}) const
    {
        return ModuleCatalog::find({m_folder.path()}, testOffer, cacheFile);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace purser
