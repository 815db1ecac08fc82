#include "ui/widgets/undobar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace purser {

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel)
    , m_button(makeButton(tr("Undo"), Emphasis::Quiet, u"undo"_s))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Padding, 4, metrics::Gap, 4);
    m_text->setWordWrap(true);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    m_time.setSingleShot(true);
    m_time.setInterval(OfferMs);
    connect(&m_time, &QTimer::timeout, this, &UndoBar::end);
    connect(m_button, &QPushButton::clicked, this, &UndoBar::undo);
    hide();
}

void UndoBar::offer(const QString &done, const std::function<void()> &undo)
{
    m_undo = undo;
    m_text->setText(done);
    setAccessibleName(done);
    m_button->setVisible(bool(undo));
    show();
    m_time.start();
}

void UndoBar::undo()
{
    const std::function<void()> back = std::exchange(m_undo, {});
    end();
    if (back)
        back();
}

void UndoBar::end()
{
    m_time.stop();
    m_undo = {};
    hide();
}

void UndoBar::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_time.stop();
}

void UndoBar::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (isOffering())
        m_time.start();
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsFor(palette());
    stylepaint::box(&painter, rect(), colors.raised, colors.border);
}

} // namespace purser
