#include "ui/widgets/sidepanel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_body(new QWidget)
    , m_title(new TextLabel({}, TypeSize::Body, TypeWeight::Strong))
    , m_stack(new QStackedWidget)
    , m_strip(new QVBoxLayout)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(metrics::Padding, metrics::RowGap, metrics::Gap, metrics::Padding);
    body->setSpacing(metrics::RowGap);
    body->addWidget(m_title);
    body->addWidget(m_stack, 1);
    m_strip->setContentsMargins(4, metrics::Gap, 4, metrics::Gap);
    m_strip->setSpacing(4);
    m_strip->addStretch(1);
    layout->addWidget(m_body, 1);
    layout->addLayout(m_strip);
    m_body->hide();
}

int SidePanel::addSection(const QString &icon, const QString &title, QWidget *content)
{
    const int section = int(m_sections.size());
    QToolButton *button = makeIconButton(icon, title);
    button->setCheckable(true);
    m_sections.append({title, button});
    m_stack->addWidget(content);
    m_strip->insertWidget(section, button);
    // Assistive technology checks it without a click.
    connect(button, &QToolButton::toggled, this, [this, section](bool isOn) {
        if (isOn || openSection() == section)
            open(isOn ? section : -1);
    });
    return section;
}

void SidePanel::open(int section)
{
    if (section == openSection())
        return;
    m_body->setVisible(section >= 0);
    if (section >= 0) {
        m_stack->setCurrentIndex(section);
        m_title->setText(m_sections.at(section).title);
    }
    for (int i = 0; i < m_sections.size(); ++i)
        m_sections.at(i).button->setChecked(i == section);
    Q_EMIT opened(section);
}

int SidePanel::openSection() const
{
    return m_body->isHidden() ? -1 : m_stack->currentIndex();
}

void SidePanel::setCount(int section, int count)
{
    const Section &which = m_sections.at(section);
    const QString name = count > 0 ? tr("%1 (%L2)").arg(which.title).arg(count) : which.title;
    which.button->setToolTip(name);
    which.button->setAccessibleName(name);
}

} // namespace purser
