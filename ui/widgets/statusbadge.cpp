#include "ui/widgets/statusbadge.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace purser {

namespace {

constexpr int DotSize = 8;

} // namespace

StatusBadge::StatusBadge(const QString &text, Mood mood, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(text, mood);
}

void StatusBadge::setStatus(const QString &text, Mood mood)
{
    m_text = text;
    m_mood = mood;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    return {badgeWidth(fontMetrics(), m_text), fontMetrics().height() + metrics::Gap};
}

void StatusBadge::paint(QPainter *painter, const QRect &rect, const QString &text, Mood mood)
{
    const Qt::LayoutDirection direction = painter->layoutDirection();
    const Colors &colors = colorsFor(QApplication::palette());
    const int side = grown(DotSize, painter->fontMetrics());
    const QRect dot(rect.left(), rect.center().y() - side / 2 + 1, side, side);
    const QRect word = rect.adjusted(side + metrics::Gap, 0, 0, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.mood(mood));
    painter->drawEllipse(QStyle::visualRect(direction, rect, dot));
    painter->setPen(mood == Mood::Neutral ? colors.muted : colors.text);
    painter->drawText(QStyle::visualRect(direction, rect, word),
                      int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, word.width()));
    painter->restore();
}

int StatusBadge::badgeWidth(const QFontMetrics &font, const QString &text)
{
    return grown(DotSize, font) + metrics::Gap + font.horizontalAdvance(text) + 2;
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paint(&painter, rect(), m_text, m_mood);
}

} // namespace purser
