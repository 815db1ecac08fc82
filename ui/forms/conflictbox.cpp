#include "ui/forms/conflictbox.h"

#include "models/meta/recordtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

QString shown(const FieldConflict &conflict, const Record &record, const QLocale &locale)
{
    const QString text =
        displayText(record.value(conflict.field->key()), *conflict.field, &record, locale);
    return text.isEmpty() ? u"–"_s : text;
}

TextLabel *cell(const QString &text, TypeWeight weight = TypeWeight::Regular)
{
    auto *label = new TextLabel(text, TypeSize::Body, weight);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ConflictBox::ConflictBox(const QList<FieldConflict> &conflicts,
                         const QStringList &captions,
                         QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Padding, metrics::RowGap, metrics::Padding,
                               metrics::RowGap);
    layout->setSpacing(metrics::RowGap);
    const QString said =
        conflicts.isEmpty()
            ? tr("Somebody else changed %1 meanwhile. You did not touch that.")
                  .arg(captions.join(u", "_s))
            : tr("Somebody else changed this record meanwhile, and what you changed too. Whose is "
                 "to count?");
    layout->addWidget(cell(said, TypeWeight::Strong));
    if (!conflicts.isEmpty())
        layout->addWidget(makeTable(conflicts));
    auto *buttons = new QHBoxLayout;
    QPushButton *mine = makeButton(tr("Keep my changes"));
    QPushButton *theirs = makeButton(tr("Load the other state"));
    buttons->addWidget(mine);
    buttons->addWidget(theirs);
    buttons->addStretch();
    layout->addLayout(buttons);
    setAccessibleName(said);
    connect(mine, &QPushButton::clicked, this, &ConflictBox::keepMine);
    connect(theirs, &QPushButton::clicked, this, &ConflictBox::takeTheirs);
}

QWidget *ConflictBox::makeTable(const QList<FieldConflict> &conflicts) const
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::GroupGap);
    grid->addWidget(TextLabel::muted(tr("Yours")), 0, 1);
    grid->addWidget(TextLabel::muted(tr("Theirs")), 0, 2);
    int row = 1;
    for (const FieldConflict &conflict : conflicts) {
        grid->addWidget(TextLabel::muted(conflict.place), row, 0);
        grid->addWidget(cell(shown(conflict, conflict.mine, locale())), row, 1);
        grid->addWidget(cell(shown(conflict, conflict.theirs, locale())), row, 2);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    return table;
}

void ConflictBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsFor(palette());
    stylepaint::box(&painter, rect(), colors.soft(Mood::Warning), colors.mood(Mood::Warning));
}

} // namespace purser
