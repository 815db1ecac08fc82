#pragma once

#include "ui/widgets/emphasis.h"

#include <QPushButton>
#include <QToolButton>

namespace purser {

/** A button with a verb; `icon` may be empty. */
QPushButton *makeButton(const QString &text,
                        Emphasis emphasis = Emphasis::Normal,
                        const QString &icon = {});

/** A button that follows an action: text, icon, enabled, visible, and its shortcut in the tooltip.
 */
QPushButton *makeButton(QAction *action, Emphasis emphasis = Emphasis::Normal);

/** A button that is an icon alone; `name` is its tooltip and its name for assistive technology. */
QToolButton *makeIconButton(const QString &icon, const QString &name);

} // namespace purser
