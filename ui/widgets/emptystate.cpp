#include "ui/widgets/emptystate.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QPainter>
#include <QVBoxLayout>

namespace purser {

namespace {

constexpr int PictureSize = 40;
constexpr int WidthInLetters = 52;

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_layout(new QVBoxLayout(this))
    , m_picture(new QWidget)
    , m_sentence(TextLabel::muted({}))
{
    m_picture->setFixedHeight(PictureSize);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(m_sentence->fontMetrics().averageCharWidth() * WidthInLetters);
    m_layout->setSpacing(metrics::Padding);
    m_layout->addStretch(2);
    m_layout->addWidget(m_picture);
    auto *row = new QHBoxLayout; // aligned, the sentence would get the height of a wider one
    row->addStretch();
    row->addWidget(m_sentence);
    row->addStretch();
    m_layout->addLayout(row);
    m_layout->addStretch(3);
    setSentence(sentence);
    setFocusPolicy(Qt::StrongFocus);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::setAction(QAction *action)
{
    if (m_button && action == m_action)
        return;
    delete m_button;
    m_action = action;
    m_button = action ? makeButton(action) : nullptr;
    setFocusProxy(m_button);
    if (m_button)
        m_layout->insertWidget(m_layout->count() - 1, m_button, 0, Qt::AlignHCenter);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    stylepaint::mark(&painter, m_picture->geometry(), m_icon, colorsFor(palette()).outline,
                     PictureSize);
}

} // namespace purser
