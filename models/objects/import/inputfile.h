#pragma once

#include "models/base/result.h"

#include <QFile>
#include <QStringList>

#include <memory>

namespace purser {

/** A file that somebody named, open for reading. NotFound, Invalid (a folder) or Unavailable,
 * saying which file and why. */
Result<std::unique_ptr<QFile>> openInput(const QString &path);

/** What is wrong with a file: a line for each fault, each naming the file and the field. */
QStringList faultLines(const Error &error, const QString &path);

} // namespace purser
