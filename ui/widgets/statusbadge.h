#pragma once

#include "ui/widgets/colors.h"

#include <QWidget>

namespace purser {

/** A state as a dot and a word. */
class StatusBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBadge(const QString &text = {},
                         Mood mood = Mood::Neutral,
                         QWidget *parent = nullptr);

    QString text() const { return m_text; }
    Mood mood() const { return m_mood; }
    void setStatus(const QString &text, Mood mood);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /** The same in a cell of a list: at the start of `rect`, elided. */
    static void paint(QPainter *painter, const QRect &rect, const QString &text, Mood mood);
    /** The width that paint() needs. */
    static int badgeWidth(const QFontMetrics &font, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Mood m_mood;
};

} // namespace purser
