#pragma once

#include <QAbstractButton>

namespace purser {

/** A small rounded thing that stands for a condition: a click changes it, its cross (or Del) takes
 * it away. */
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    /** Without a cross it cannot be taken away. */
    void setRemovable(bool removable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const;

    bool m_removable = true;
};

} // namespace purser
