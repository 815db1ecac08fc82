#pragma once

#include <QCalendarWidget>

namespace purser {

/** A month to choose a day from, in our colours and icons. */
class Calendar : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit Calendar(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColors();
};

} // namespace purser
