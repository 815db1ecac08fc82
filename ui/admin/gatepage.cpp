#include "ui/admin/gatepage.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace purser {

namespace {

constexpr int WidthInLetters = 68;

class Card : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colors &colors = colorsFor(palette());
        stylepaint::box(&painter, rect(), colors.raised, colors.border);
    }
};

} // namespace

GatePage::GatePage(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_banner(new Banner)
    , m_content(new QVBoxLayout)
{
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(32, 28, 32, 28);
    card->setSpacing(metrics::RowGap);
    card->addWidget(new TextLabel(title, TypeSize::Title, TypeWeight::Strong));
    TextLabel *text = TextLabel::muted(sentence);
    text->setWordWrap(true);
    text->setVisible(!sentence.isEmpty());
    card->addWidget(text);
    card->addWidget(m_banner);
    card->addSpacing(metrics::Gap);
    m_content->setSpacing(metrics::RowGap);
    card->addLayout(m_content);
    m_card->setFixedWidth(fontMetrics().averageCharWidth() * WidthInLetters + 64);
    auto *inner = new QWidget;
    auto *middle = new QVBoxLayout(inner);
    middle->addStretch(2);
    auto *row = new QHBoxLayout; // aligned, the card would get the height of a wider one
    row->addStretch();
    row->addWidget(m_card);
    row->addStretch();
    middle->addLayout(row);
    middle->addStretch(3);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setAccessibleName(title);
}

void GatePage::setBusy(bool busy)
{
    m_card->setEnabled(!busy);
    if (busy) {
        m_banner->hide();
        setCursor(Qt::BusyCursor);
    } else {
        unsetCursor();
    }
}

void GatePage::showFault(const QString &message, const QString &details)
{
    setBusy(false);
    m_banner->say(Mood::Danger, message, details);
}

QString GatePage::fault() const
{
    return m_banner->isHidden() ? QString() : m_banner->text();
}

} // namespace purser
