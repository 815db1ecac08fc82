#pragma once

#include <QToolButton>

namespace purser {

struct WindowFace;

/** The company that is worked for, on its own colour; opens the list of the others. */
class CompanyChip : public QToolButton
{
    Q_OBJECT

public:
    explicit CompanyChip(QWidget *parent = nullptr);

    void setFace(const WindowFace &face);
    QSize sizeHint() const override;

Q_SIGNALS:
    void companyRequested(const QUuid &company);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_color;
};

} // namespace purser
