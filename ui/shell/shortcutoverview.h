#pragma once

#include <QDialog>

class QAction;

namespace purser {

/** All keys that work now: those of the page and those of the window. */
class ShortcutOverview : public QDialog
{
    Q_OBJECT

public:
    struct Group
    {
        QString title;
        QList<QAction *> actions;
    };

    ShortcutOverview(const QList<Group> &groups, QWidget *parent);
};

} // namespace purser
