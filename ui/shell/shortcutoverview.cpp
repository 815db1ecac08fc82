#include "ui/shell/shortcutoverview.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action->shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return keys.join(u"  "_s);
}

QString nameOf(const QAction *action)
{
    QString name = action->text();
    return name.remove(u'&');
}

} // namespace

ShortcutOverview::ShortcutOverview(const QList<Group> &groups, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(metrics::GroupGap);
    grid->setVerticalSpacing(metrics::Gap);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const Group &group : groups) {
        QList<const QAction *> withKeys;
        for (const QAction *action : group.actions) {
            if (!action->shortcuts().isEmpty() && !action->text().isEmpty())
                withKeys.append(action);
        }
        if (withKeys.isEmpty())
            continue;
        if (row > 0)
            grid->setRowMinimumHeight(row++, metrics::Gap);
        grid->addWidget(new TextLabel(group.title, TypeSize::Body, TypeWeight::Strong), row++, 0);
        for (const QAction *action : withKeys) {
            grid->addWidget(new TextLabel(nameOf(action)), row, 0);
            grid->addWidget(TextLabel::muted(keysOf(action)), row++, 1);
        }
    }
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setMinimumWidth(content->sizeHint().width() + metrics::GroupGap);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    QPushButton *close = makeButton(tr("Close"), Emphasis::Primary);
    close->setDefault(true);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(sizeHint().width(), qMin(sizeHint().height() + content->sizeHint().height(), 720));
}

} // namespace purser
