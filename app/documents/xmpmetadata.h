#pragma once

#include <QByteArray>

namespace purser {

struct DocumentModel;

/** The program that the file names as its creator. */
inline constexpr char PdfCreator[] = "Purser";

/** The metadata packet of the file (ISO 16684-1; for PDF/A ISO 19005-3, 6.6), in step with its
 * information dictionary. */
QByteArray xmpPacket(const DocumentModel &model);

} // namespace purser
