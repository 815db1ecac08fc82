#pragma once

#include "models/base/result.h"

#include <QJsonObject>

class QObject;

namespace purser {

/** What a module's library says of itself without being opened. */
struct LibraryMetadata
{
    QString interfaceId;
    QString abi;
    QJsonObject manifest;
};

/** Reads the metadata; the library is not opened. Invalid when the file is no plugin or damaged. */
Result<LibraryMetadata> readLibraryMetadata(const QString &path);

/** Why the library cannot be opened as `interfaceId` by this program, as a sentence; or empty. */
QString libraryFault(const LibraryMetadata &metadata, const QString &interfaceId);

/**
 * Opens the library for good (its code stays in the process to the end) and gives the object that
 * its plugin class is; the library owns it. Interface and stamp are checked before. Unavailable
 * with the reason when it cannot be opened, for instance because a symbol is missing. Works for
 * both halves: each has its interface.
 */
Result<QObject *> openLibrary(const QString &path, const QString &interfaceId);

} // namespace purser
