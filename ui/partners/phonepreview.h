#pragma once

#include "ui/forms/fieldpath.h"

namespace purser {

class FormRecord;
class RecordForm;

/** A telephone number of `country` as it is shown: international when it can be
 * read. */
QString phoneText(const QString &typed, const QString &country);

/** Says under the field how the number is understood, with the country of the
 * partner. */
void addPhonePreview(FormRecord &form, RecordForm &view, const FieldPath &path);

} // namespace purser
