#pragma once

class QAbstractButton;
class QWidget;

namespace purser {

/** How a button asks to be pressed. A page has one Primary at most. */
enum class Emphasis {
    Normal,
    Primary,
    Danger, ///< what it does cannot be undone
    Quiet   ///< no edge until the pointer is over it
};

void setEmphasis(QAbstractButton *button, Emphasis emphasis);
Emphasis emphasisOf(const QWidget *widget);

/** Outlines a field in the colour of danger. The words stand beside it (FieldRow). */
void setFaulty(QWidget *field, bool faulty);
bool isFaulty(const QWidget *widget);

} // namespace purser
