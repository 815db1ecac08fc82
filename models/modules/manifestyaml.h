#pragma once

#include "models/modules/manifestnode.h"

namespace purser {

/** Largest manifest that is read, in bytes. */
inline constexpr qsizetype LargestManifest = 1024 * 1024;

/**
 * The one document of a YAML file. Plain scalars get their type by the core schema of YAML 1.2 as
 * far as JSON knows it. What is readable is returned even when there are faults. Faults are: too
 * large, not UTF-8, not YAML (these three leave nothing readable), keys that stand twice, a second
 * document, anchors, aliases and tags (a manifest needs none), more than 32 levels.
 */
ManifestNode parseManifestYaml(const QByteArray &bytes, QList<ManifestFault> &faults);

} // namespace purser
