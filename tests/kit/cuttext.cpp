#include "tests/kit/cuttext.h"

#include <QAbstractButton>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace purser::kit {

namespace {

bool isCut(const QLabel *label)
{
    if (label->text().isEmpty())
        return false;
    if (label->wordWrap())
        return label->height() < label->heightForWidth(label->width());
    return label->width() < label->sizeHint().width()
           || label->height() < label->sizeHint().height();
}

bool isCut(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return false;
    const QSize least = button->sizeHint();
    return !button->text().isEmpty()
           && (button->width() < least.width() || button->height() < least.height());
}

QString said(const QString &text, const QWidget *widget)
{
    return u"“%1” %2×%3 of %4×%5"_s.arg(text)
        .arg(widget->width())
        .arg(widget->height())
        .arg(widget->sizeHint().width())
        .arg(widget->sizeHint().height());
}

} // namespace

QStringList cutTexts(const QWidget *root)
{
    QStringList found;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisibleTo(root) && isCut(label))
            found.append(said(label->text(), label));
    }
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(root) && isCut(button))
            found.append(said(button->text(), button));
    }
    return found;
}

} // namespace purser::kit
