#pragma once

#include <QStringList>

class QWidget;

namespace purser::kit {

/** The visible labels, buttons and tabs under `root` whose text does not fit, each with what lacks.
 */
QStringList cutTexts(const QWidget *root);

} // namespace purser::kit
