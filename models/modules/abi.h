#pragma once

#include <QString>

namespace purser {

/**
 * What this program was built with, as it stands in the metadata of a module's library too:
 * `qt6.4-gnu12-x86_64`.
 */
QString abiOfProgram();

/**
 * Why a library with this stamp cannot be opened by a program with `own`, as a sentence; empty when
 * it can. Compiler and machine must be the same, and Qt the same major version and not newer than
 * `runningQtMinor`: a Qt runs what older ones of its major version built.
 */
QString abiFault(const QString &stamp, const QString &own, int runningQtMinor);

/** The same for this program as it runs. */
QString abiFault(const QString &stamp);

} // namespace purser
