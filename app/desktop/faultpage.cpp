#include "app/desktop/faultpage.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"

#include <QVBoxLayout>

namespace purser {

FaultPage::FaultPage(const Error &error, const QString &place, QWidget *parent)
    : GatePage(tr("Purser cannot begin"), place, parent)
{
    showFault(error.text(), error.detail);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Gap);
    QPushButton *end = makeButton(tr("Quit"));
    QPushButton *again = makeButton(tr("Try again"), Emphasis::Primary);
    buttons->addStretch(1);
    buttons->addWidget(end);
    buttons->addWidget(again);
    content()->addLayout(buttons);
    setFocusProxy(again);
    connect(again, &QPushButton::clicked, this, &FaultPage::tryAgain);
    connect(end, &QPushButton::clicked, this, &FaultPage::quit);
}

} // namespace purser
