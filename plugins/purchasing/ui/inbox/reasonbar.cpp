#include "plugins/purchasing/ui/inbox/reasonbar.h"

#include "plugins/purchasing/ui/inbox/inboxtexts.h"
#include "plugins/purchasing/ui/tr.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/typography.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>

namespace purser::purchasing::ui {

ReasonBar::ReasonBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel)
    , m_words(new QLineEdit)
{
    auto *cancel = new QAction(Tr::tr("Cancel"), this);
    cancel->setShortcut(Qt::Key_Escape);
    cancel->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(cancel);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_label);
    layout->addWidget(m_words, 1);
    layout->addWidget(makeButton(cancel));
    connect(cancel, &QAction::triggered, this, &ReasonBar::cancelled);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        const QString words = m_words->text().trimmed();
        if (!words.isEmpty())
            Q_EMIT given(m_action, words);
    });
    hide();
}

void ReasonBar::open(const QString &action)
{
    m_action = action;
    m_label->setText(promptFor(action));
    m_words->setAccessibleName(m_label->text());
    m_words->clear();
    show();
    m_words->setFocus();
}

} // namespace purser::purchasing::ui
