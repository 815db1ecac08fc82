#pragma once

#include "ui/widgets/colors.h"

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace purser {

class TextLabel;

/** Something that a page has to say, across its top, until it is closed or no longer true. */
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /** Shows it. `details`, when there are any, can be opened and copied. */
    void say(Mood mood, const QString &text, const QString &details = {});
    QString text() const;
    void addAction(QAction *action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openDetails();

    Mood m_mood = Mood::Info;
    QString m_details;
    TextLabel *m_text;
    QHBoxLayout *m_layout;
    QWidget *m_detailsButton;
};

} // namespace purser
