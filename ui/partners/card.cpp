#include "ui/partners/card.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QPainter>

namespace purser {

Card::Card(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_content(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Padding, metrics::RowGap, metrics::Padding,
                               metrics::RowGap);
    layout->setSpacing(metrics::Gap);
    m_head->addWidget(new TextLabel(heading, TypeSize::Body, TypeWeight::Strong), 1);
    m_content->setSpacing(metrics::Gap / 2);
    layout->addLayout(m_head);
    layout->addLayout(m_content);
    setAccessibleName(heading);
}

void Card::addTool(QWidget *tool)
{
    m_head->addWidget(tool);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsFor(palette());
    stylepaint::box(&painter, rect(), colors.raised, colors.border);
}

} // namespace purser
