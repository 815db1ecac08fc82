#pragma once

#include "ui/widgets/metrics.h"
#include "ui/widgets/picker.h"

namespace purser {

/** A Picker as wide as what is chosen in it. */
class SizedPicker final : public Picker
{
public:
    explicit SizedPicker(int letters)
        : m_letters(letters)
    {
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int icons = 2 * (metrics::IconSize + metrics::Gap);
        return {fontMetrics().averageCharWidth() * m_letters + icons, Picker::sizeHint().height()};
    }

private:
    int m_letters;
};

} // namespace purser
