#include "ui/shell/unsaveddialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int WidthInLetters = 56;

} // namespace

UnsavedDialog::UnsavedDialog(const QStringList &titles, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Not saved"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::RowGap);
    auto *question = new TextLabel(
        titles.size() == 1 ? tr("“%1” has changes that are not saved.").arg(titles.first())
                           : tr("These pages have changes that are not saved:"));
    question->setWordWrap(true);
    question->setMinimumWidth(fontMetrics().averageCharWidth() * WidthInLetters);
    layout->addWidget(question);
    if (titles.size() > 1)
        layout->addWidget(new TextLabel(u"• "_s + titles.join(u"\n• "_s)));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap);
    QPushButton *discard = makeButton(tr("Close without saving"));
    QPushButton *stay = makeButton(tr("Keep editing"));
    QPushButton *save =
        makeButton(titles.size() > 1 ? tr("Save all") : tr("Save"), Emphasis::Primary);
    save->setDefault(true);
    buttons->addWidget(discard);
    buttons->addStretch(1);
    buttons->addWidget(stay);
    buttons->addWidget(save);
    layout->addSpacing(metrics::Gap);
    layout->addLayout(buttons);
    connect(discard, &QPushButton::clicked, this, [this] { decide(Decision::Discard); });
    connect(stay, &QPushButton::clicked, this, [this] { decide(Decision::Stay); });
    connect(save, &QPushButton::clicked, this, [this] { decide(Decision::Save); });
    connect(this, &QDialog::rejected, this, [this] { Q_EMIT decided(Decision::Stay); });
    save->setFocus();
}

void UnsavedDialog::decide(Decision decision)
{
    accept();
    Q_EMIT decided(decision);
}

} // namespace purser
