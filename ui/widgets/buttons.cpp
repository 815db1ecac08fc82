#include "ui/widgets/buttons.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int ButtonIcon = 16;

/** Qt presses a button that has the focus by Space alone; people press Enter. */
template<typename Base>
class Pressable : public Base
{
public:
    using Base::Base;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            this->click();
        else
            Base::keyPressEvent(event);
    }
};

void follow(QPushButton *button, const QAction *action)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString said = action->toolTip() == action->iconText() ? QString() : action->toolTip();
    button->setText(action->text());
    button->setIcon(action->icon());
    button->setEnabled(action->isEnabled());
    if (!action->isVisible())
        button->hide();
    else if (button->testAttribute(Qt::WA_WState_ExplicitShowHide))
        button->show(); // only what was hidden: a button without a parent would become a window
    button->setToolTip(keys.isEmpty() ? said
                                      : (said.isEmpty() ? action->text() : said) + u"  "_s + keys);
    button->setAccessibleName(action->text());
}

} // namespace

QPushButton *makeButton(const QString &text, Emphasis emphasis, const QString &icon)
{
    auto *button = new Pressable<QPushButton>(themeIcon(icon), text);
    const int side = grown(ButtonIcon, button->fontMetrics());
    button->setIconSize({side, side});
    button->setAutoDefault(false);
    setEmphasis(button, emphasis);
    return button;
}

QPushButton *makeButton(QAction *action, Emphasis emphasis)
{
    QPushButton *button = makeButton(action->text(), emphasis);
    follow(button, action);
    QObject::connect(action, &QAction::changed, button,
                     [button, action] { follow(button, action); });
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QToolButton *makeIconButton(const QString &icon, const QString &name)
{
    auto *button = new Pressable<QToolButton>;
    button->setIcon(themeIcon(icon));
    const int size = grown(metrics::IconSize, button->fontMetrics());
    button->setIconSize({size, size});
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace purser
