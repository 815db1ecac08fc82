#pragma once

#include "models/modules/manifest.h"
#include "models/modules/manifestnode.h"

namespace purser {

/**
 * Reads a `module.yaml`. When it has faults, the error is of kind Invalid and has an issue for each
 * of them in the order of the file; `field` is the place as `fileName:line:column`.
 */
Result<Manifest> readManifest(const QByteArray &yaml, const QString &fileName);

/** The same from a file; NotFound when it cannot be read. */
Result<Manifest> readManifestFile(const QString &path);

/** The same from what a module's library carries as metadata; `origin` is what faults name. */
Result<Manifest> readManifestJson(const QJsonObject &json, const QString &origin);

/** `faults` as the error that the functions above give; there must be one at least. */
Error manifestError(QList<ManifestFault> faults, const QString &fileName);

} // namespace purser
