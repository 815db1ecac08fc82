#include "ui/admin/aboutdialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

AboutDialog::AboutDialog(const QString &place, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Purser"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::RowGap);
    layout->addWidget(new TextLabel(u"Purser"_s, TypeSize::Title, TypeWeight::Strong));
    layout->addWidget(TextLabel::muted(tr("Procurement: partners, orders, approvals. Free software "
                                          "under the LGPL, version 3 or later.")));
    const QString text = versions(place);
    auto *shown = new TextLabel(text);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(shown);
    auto *buttons = new QHBoxLayout;
    QPushButton *copy = makeButton(tr("Copy"), Emphasis::Normal, u"copy"_s);
    QPushButton *close = makeButton(tr("Close"), Emphasis::Primary);
    close->setDefault(true);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addSpacing(metrics::Gap);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this,
            [text] { QGuiApplication::clipboard()->setText(text); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

QString AboutDialog::versions(const QString &place) const
{
    return QStringList{u"Purser "_s + QCoreApplication::applicationVersion(),
                       u"Qt "_s + QString::fromLatin1(qVersion()),
                       QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture(),
                       QGuiApplication::platformName(), place}
        .join(u'\n');
}

} // namespace purser
