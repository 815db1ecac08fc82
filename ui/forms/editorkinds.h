#pragma once

#include "ui/forms/fieldpath.h"

class QWidget;

namespace purser {

class Clock;
class FormRecord;
struct UiContext;

// The kinds of editors that makeFieldEditor() chooses from.

QWidget *makeValueLabel(FormRecord &form, const FieldPath &path);
QWidget *makeLineEditor(FormRecord &form, const FieldPath &path);
QWidget *makeUrlEditor(FormRecord &form, const FieldPath &path);
QWidget *makeLongTextEditor(FormRecord &form, const FieldPath &path);
QWidget *makeNumberEditor(FormRecord &form, const FieldPath &path);
QWidget *makeBooleanEditor(FormRecord &form, const FieldPath &path);
QWidget *makeDateEditor(FormRecord &form, const FieldPath &path, const Clock &clock);
QWidget *makeTimestampEditor(FormRecord &form, const FieldPath &path, const Clock &clock);
QWidget *makeChoiceEditor(FormRecord &form, const FieldPath &path);
QWidget *makeCountryEditor(FormRecord &form, const FieldPath &path);
QWidget *makeCurrencyEditor(FormRecord &form, const FieldPath &path);
QWidget *makeLanguageEditor(FormRecord &form, const FieldPath &path);
QWidget *makeReferenceEditor(FormRecord &form, const FieldPath &path, UiContext &context);
QWidget *makeTagsEditor(FormRecord &form, const FieldPath &path);
QWidget *makeJsonEditor(FormRecord &form, const FieldPath &path);

} // namespace purser
