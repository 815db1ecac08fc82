#include "ui/admin/gatepage.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_GatePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longSentencesLeaveRoomForButtons();
};

namespace {

const QString LongSentence = u"One word after the other. "_s.repeated(12);

class Gate : public GatePage
{
public:
    Gate()
        : GatePage(u"Welcome"_s, LongSentence)
    {
        auto *label = new QLabel(LongSentence);
        label->setWordWrap(true);
        content()->addWidget(label);
        content()->addWidget(new QPushButton(u"Begin"_s));
    }
};

} // namespace

void tst_GatePage::longSentencesLeaveRoomForButtons()
{
    QApplication::setStyle(new Style);
    Gate gate;
    gate.resize(1400, 900);
    gate.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gate));
    for (const QLabel *label : gate.findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap())
            QCOMPARE_GE(label->height(), label->heightForWidth(label->width()));
    }
    for (const QPushButton *button : gate.findChildren<QPushButton *>()) {
        if (button->isVisible())
            QCOMPARE_GE(button->height(), button->sizeHint().height());
    }
}

QTEST_MAIN(tst_GatePage)
#include "tst_gatepage.moc"
