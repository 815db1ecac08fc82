#include "ui/forms/textfield.h"

#include "ui/widgets/metrics.h"

namespace purser {

TextField::TextField(int letters, QWidget *parent)
    : QLineEdit(parent)
    , m_letters(letters)
{
    if (letters > 0)
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize TextField::sizeHint() const
{
    const QSize usual = QLineEdit::sizeHint();
    if (m_letters == 0)
        return usual;
    return {fontMetrics().averageCharWidth() * m_letters + 2 * metrics::Padding, usual.height()};
}

} // namespace purser
