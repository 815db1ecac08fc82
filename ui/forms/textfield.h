#pragma once

#include <QLineEdit>

namespace purser {

/** A line as wide as the text that it is for. */
class TextField : public QLineEdit
{
    Q_OBJECT

public:
    /** `letters` 0: as wide as there is room. */
    explicit TextField(int letters = 0, QWidget *parent = nullptr);

    QSize sizeHint() const override;

private:
    int m_letters;
};

} // namespace purser
