#pragma once

#include "ui/forms/fieldpath.h"

class QWidget;

namespace purser {

class FormRecord;
struct UiContext;

/**
 * The widget in which a field is edited, made from its declaration and bound to the form: it shows
 * what the form holds, and what is typed goes into the form. Can be read, but not changed, where
 * the form says so. The form must outlive it.
 */
QWidget *makeFieldEditor(FormRecord &form, const FieldPath &path, UiContext &context);

/** Whether its editor wants all the width there is. */
bool isWideField(const FormRecord &form, const FieldPath &path);

} // namespace purser
