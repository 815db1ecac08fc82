#include "ui/widgets/banner.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

QString iconOf(Mood mood)
{
    switch (mood) {
    case Mood::Success:
        return u"success"_s;
    case Mood::Warning:
        return u"warning"_s;
    case Mood::Danger:
        return u"danger"_s;
    default:
        return u"info"_s;
    }
}

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel)
    , m_layout(new QHBoxLayout(this))
{
    auto *details = makeButton(tr("Details"), Emphasis::Quiet);
    auto *close = makeIconButton(u"cross"_s, tr("Close"));
    m_detailsButton = details;
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setContentsMargins(metrics::Padding + metrics::IconSize + metrics::Gap, 4, 4, 4);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(details);
    m_layout->addWidget(close);
    connect(details, &QPushButton::clicked, this, &Banner::openDetails);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void Banner::say(Mood mood, const QString &text, const QString &details)
{
    m_mood = mood;
    m_details = details;
    m_text->setText(text);
    m_detailsButton->setVisible(!details.isEmpty());
    setAccessibleName(text);
    show();
    update();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::addAction(QAction *action)
{
    m_layout->insertWidget(m_layout->count() - 2, makeButton(action));
}

void Banner::openDetails()
{
    auto *text = new QPlainTextEdit(m_details);
    text->setReadOnly(true);
    text->setMinimumSize(fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 10);
    auto *popup = new Popup(m_detailsButton, text);
    popup->open();
    text->selectAll();
    text->setFocus();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsFor(palette());
    stylepaint::box(&painter, rect(), colors.soft(m_mood), colors.mood(m_mood));
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(metrics::Padding, 0, metrics::IconSize, height()));
    stylepaint::mark(&painter, icon, iconOf(m_mood), colors.mood(m_mood), metrics::IconSize);
}

} // namespace purser
