#pragma once

#include "models/documents/documentmodel.h"

namespace purser::samples {

/** An order of `lines` lines as a module makes it, in English, German, Arabic or Chinese (else in
 * English). Line n has the description lineText(n) and the amount lineAmount(n). */
DocumentModel order(const QString &language, int lines);

/** What is written in line `index` (from 0) and in no other. */
QString lineText(int index);
Decimal lineAmount(int index);

/** The exact sum of the first `lines` amounts. */
Decimal sum(int lines);

/** A drawing and a picture for letterheads. */
QByteArray svgLogo();
QByteArray pngLogo();

} // namespace purser::samples
