#pragma once

#include "ui/widgets/colors.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace purser {

class StatusBadge;
class TextLabel;

/** The top of an editor: what it is, of which kind, in which state, and what can be done; saving is
 * the only primary button. */
class EditorHeader : public QWidget
{
    Q_OBJECT

public:
    explicit EditorHeader(QAction *save, QWidget *parent = nullptr);

    void setTitle(const QString &title, bool dirty);
    QString title() const { return m_title; }
    void setKind(const QString &kind);
    /** An empty text: no badge. */
    void setStatus(const QString &text, Mood mood);
    /** What can be done now as buttons before Save, the rest in the menu. */
    void setActions(const QList<QAction *> &actions);
    /** Behind the last button. */
    QMenu *menu() const { return m_menu; }

private:
    QString m_title;
    TextLabel *m_titleLabel;
    TextLabel *m_kind;
    StatusBadge *m_status;
    QHBoxLayout *m_actions;
    QMenu *m_menu;
};

} // namespace purser
