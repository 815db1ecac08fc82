#pragma once

#include "ui/forms/recordeditorpage.h"

class QLineEdit;
class QPushButton;

namespace purser::test {

/** Shows the page, the active window, and waits until its record is there. */
void showPage(RecordEditorPage &page);

/** The visible button with this text; null when there is none. */
QPushButton *buttonIn(const QWidget &widget, const QString &text);

/** The action of the page with this text; null when there is none. */
QAction *actionOf(const QWidget &page, const QString &text);

QLineEdit *lineOf(const QWidget &page, const QString &field);

/** Replaces what is in the field, key by key. */
void typeInto(const QWidget &page, const QString &field, const QString &text);

/** Saves and waits for the outcome. */
bool saveAndWait(RecordEditorPage &page);

} // namespace purser::test
