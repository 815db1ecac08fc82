#include "ui/forms/editorheader.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/typography.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

/** More than these are in the menu, with what cannot be done now and why. */
constexpr int MostButtons = 2;

} // namespace

EditorHeader::EditorHeader(QAction *save, QWidget *parent)
    : QWidget(parent)
    , m_titleLabel(new TextLabel({}, TypeSize::Title, TypeWeight::Strong))
    , m_kind(TextLabel::muted({}))
    , m_status(new StatusBadge)
    , m_actions(new QHBoxLayout)
    , m_menu(new QMenu(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Padding, metrics::RowGap, metrics::Padding, metrics::Gap);
    layout->setSpacing(metrics::Padding);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_titleLabel);
    names->addWidget(m_kind);
    layout->addLayout(names, 1);
    layout->addWidget(m_status);
    m_actions->setSpacing(metrics::Gap);
    layout->addLayout(m_actions);
    layout->addWidget(makeButton(save, Emphasis::Primary));
    QToolButton *more = makeIconButton(u"more"_s, tr("More"));
    more->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    more->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(more);
    m_titleLabel->setWordWrap(true);
    m_kind->setWordWrap(true);
    m_status->hide();
}

void EditorHeader::setTitle(const QString &title, bool dirty)
{
    m_title = title;
    m_titleLabel->setText(dirty ? title + u" •"_s : title);
    m_titleLabel->setAccessibleName(dirty ? tr("%1, not saved").arg(title) : title);
}

void EditorHeader::setKind(const QString &kind)
{
    m_kind->setText(kind);
}

void EditorHeader::setStatus(const QString &text, Mood mood)
{
    m_status->setStatus(text, mood);
    m_status->setVisible(!text.isEmpty());
}

void EditorHeader::setActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    QAction *const first = m_menu->actions().value(0);
    for (QAction *action : actions) {
        if (action->priority() != QAction::LowPriority && m_actions->count() < MostButtons)
            m_actions->addWidget(makeButton(action));
        else
            m_menu->insertAction(first, action);
    }
}

} // namespace purser
