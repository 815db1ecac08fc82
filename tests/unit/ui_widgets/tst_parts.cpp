#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/statebar.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/undobar.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Parts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fieldRowSaysTheFaultUnderTheField();
    void fieldRowIsNamedForAssistiveTechnology();
    void labelsOfAColumnAreAligned();
    void labelsGoAboveWhereItIsNarrow();
    void searchIsToldOnceTypingPauses();
    void searchIsToldAtOnceOnEnterAndClearing();
    void undoCallsBackOnce();
    void undoEndsByItself();
    void newOfferLetsTheOldStand();
    void chipIsTakenAwayByCrossAndKey();
    void emptyStateOffersOneThing();
    void emptyStateShowsLongSentencesWhole();
    void buttonFollowsItsAction();
    void sidePanelTogglesItsSections();
    void stateBarSaysItsSteps();
    void bannerShowsDetailsOnlyWhenThereAreSome();
    void flowLayoutWrapsAndMirrors();
    void captionsFitIntoSentences_data();
    void captionsFitIntoSentences();

private:
    std::unique_ptr<Theme> m_theme;
};

void tst_Parts::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void tst_Parts::fieldRowSaysTheFaultUnderTheField()
{
    FieldRow row(u"Name"_s, new QLineEdit);
    row.setHelp(u"As on the invoice."_s);
    row.setFault(u"Enter a name."_s);
    QVERIFY(isFaulty(row.editor()));
    QStringList shown;
    for (const QLabel *label : row.findChildren<QLabel *>()) {
        if (!label->isHidden())
            shown.append(label->text());
    }
    QVERIFY(shown.contains(u"Enter a name."_s));
    QVERIFY(!shown.contains(u"As on the invoice."_s));
    row.setFault({});
    QVERIFY(!isFaulty(row.editor()));
}

void tst_Parts::fieldRowIsNamedForAssistiveTechnology()
{
    FieldRow row(u"Name"_s, new QLineEdit);
    row.setRequired(true);
    QCOMPARE(row.editor()->accessibleName(), u"Name"_s);
    QVERIFY(row.editor()->accessibleDescription().contains(u"required"_s));
    row.setFault(u"Enter a name."_s);
    QVERIFY(row.editor()->accessibleDescription().contains(u"Enter a name."_s));
}

void tst_Parts::labelsOfAColumnAreAligned()
{
    FieldColumn column;
    FieldRow *shortRow = column.add(u"Id"_s, new QLineEdit);
    FieldRow *longRow = column.add(u"Registration number"_s, new QLineEdit);
    column.resize(600, 200);
    column.show();
    QTRY_COMPARE(shortRow->editor()->x(), longRow->editor()->x());
    QVERIFY(shortRow->editor()->x() > longRow->labelWidth());
}

void tst_Parts::labelsGoAboveWhereItIsNarrow()
{
    FieldColumn column;
    FieldRow *row = column.add(u"Registration number"_s, new QLineEdit);
    column.resize(600, 200);
    column.show();
    QTRY_VERIFY(row->editor()->x() > 0);
    column.resize(220, 200);
    QTRY_COMPARE(row->editor()->x(), 0);
    QVERIFY(row->editor()->y() > 0);
}

void tst_Parts::searchIsToldOnceTypingPauses()
{
    SearchField field(u"Search"_s);
    field.setDelay(0);
    QSignalSpy told(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, u"ac "_s);
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(told.last().first().toString(), u"ac"_s);
    const qsizetype count = told.size();
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(told.size(), count);
}

void tst_Parts::searchIsToldAtOnceOnEnterAndClearing()
{
    SearchField field(u"Search"_s);
    field.setDelay(60'000);
    QSignalSpy told(&field, &SearchField::searchChanged);
    QTest::keyClicks(&field, u"acme"_s);
    QCOMPARE(told.size(), 0);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(told.size(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(told.size(), 2);
    QVERIFY(told.last().first().toString().isEmpty());
}

void tst_Parts::undoCallsBackOnce()
{
    UndoBar bar;
    int undone = 0;
    bar.offer(u"Approved."_s, [&undone] { ++undone; });
    QVERIFY(bar.isOffering());
    bar.undo();
    bar.undo();
    QCOMPARE(undone, 1);
    QVERIFY(!bar.isOffering());
}

void tst_Parts::undoEndsByItself()
{
    UndoBar bar;
    bar.setDuration(0);
    int undone = 0;
    bar.offer(u"Approved."_s, [&undone] { ++undone; });
    QTRY_VERIFY(!bar.isOffering());
    bar.undo();
    QCOMPARE(undone, 0);
}

void tst_Parts::newOfferLetsTheOldStand()
{
    UndoBar bar;
    QStringList undone;
    bar.offer(u"First."_s, [&undone] { undone.append(u"first"_s); });
    bar.offer(u"Second."_s, [&undone] { undone.append(u"second"_s); });
    bar.undo();
    QCOMPARE(undone, QStringList{u"second"_s});
}

void tst_Parts::chipIsTakenAwayByCrossAndKey()
{
    Chip chip(u"Status: pending"_s);
    chip.resize(chip.sizeHint());
    chip.show();
    QSignalSpy removed(&chip, &Chip::removed);
    QSignalSpy clicked(&chip, &Chip::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 10, chip.height() / 2));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(clicked.size(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(12, chip.height() / 2));
    QCOMPARE(clicked.size(), 1);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.size(), 2);
    chip.setRemovable(false);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.size(), 2);
}

void tst_Parts::emptyStateOffersOneThing()
{
    EmptyState empty(u"order"_s, u"There are no orders."_s);
    QCOMPARE(empty.accessibleName(), u"There are no orders."_s);
    QAction action(u"New order"_s);
    QSignalSpy triggered(&action, &QAction::triggered);
    empty.setAction(&action);
    auto *button = empty.findChild<QPushButton *>();
    QVERIFY(button);
    button->click();
    QCOMPARE(triggered.size(), 1);
    empty.setAction(nullptr);
    QVERIFY(!empty.findChild<QPushButton *>());
}

void tst_Parts::emptyStateShowsLongSentencesWhole()
{
    EmptyState empty(u"order"_s, u"One word after the other. "_s.repeated(12));
    empty.resize(1200, 800);
    empty.show();
    QVERIFY(QTest::qWaitForWindowExposed(&empty));
    const auto *label = empty.findChild<QLabel *>();
    QCOMPARE_GE(label->height(), label->heightForWidth(label->width()));
}

void tst_Parts::buttonFollowsItsAction()
{
    QAction action(u"Save"_s);
    action.setShortcut(QKeySequence(u"Ctrl+S"_s));
    action.setEnabled(false);
    const std::unique_ptr<QPushButton> button(makeButton(&action, Emphasis::Primary));
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(u"Ctrl+S"_s));
    action.setEnabled(true);
    action.setText(u"Save all"_s);
    QVERIFY(button->isEnabled());
    QCOMPARE(button->text(), u"Save all"_s);
}

void tst_Parts::sidePanelTogglesItsSections()
{
    SidePanel panel;
    const int first = panel.addSection(u"pdf"_s, u"Document"_s, new QLabel);
    const int second = panel.addSection(u"history"_s, u"History"_s, new QLabel);
    QCOMPARE(panel.openSection(), -1);
    const auto buttons = panel.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    buttons.at(1)->click();
    QCOMPARE(panel.openSection(), second);
    buttons.at(0)->click();
    QCOMPARE(panel.openSection(), first);
    QVERIFY(!buttons.at(1)->isChecked());
    buttons.at(0)->click();
    QCOMPARE(panel.openSection(), -1);
    panel.setCount(first, 3);
    QVERIFY(buttons.at(0)->accessibleName().contains(u"3"_s));
}

void tst_Parts::stateBarSaysItsSteps()
{
    StateBar bar;
    bar.setSteps({{u"Draft"_s, u"Jane, 21 Nov"_s, StateStep::Progress::Done},
                  {u"Pending"_s, {}, StateStep::Progress::Current},
                  {u"Sent"_s, {}, StateStep::Progress::Ahead}});
    QStringList names;
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (!label->accessibleName().isEmpty())
            names.append(label->accessibleName());
    }
    QCOMPARE(names,
             (QStringList{u"Draft, done"_s, u"Pending, current step"_s, u"Sent, not reached"_s}));
    QAction approve(u"Approve"_s);
    QAction reject(u"Reject"_s);
    bar.setActions({&approve, &reject});
    const auto buttons = bar.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(emphasisOf(buttons.at(0)), Emphasis::Primary);
    QCOMPARE(emphasisOf(buttons.at(1)), Emphasis::Normal);
}

void tst_Parts::bannerShowsDetailsOnlyWhenThereAreSome()
{
    Banner banner;
    QVERIFY(banner.isHidden());
    banner.say(Mood::Warning, u"The server cannot be reached."_s);
    QVERIFY(!banner.isHidden());
    auto *details = banner.findChild<QPushButton *>();
    QVERIFY(details->isHidden());
    banner.say(Mood::Danger, u"It failed."_s, u"SQLSTATE 08006"_s);
    QVERIFY(!details->isHidden());
    QCOMPARE(banner.accessibleName(), u"It failed."_s);
}

void tst_Parts::flowLayoutWrapsAndMirrors()
{
    QWidget area;
    auto *layout = new FlowLayout(&area);
    QList<QWidget *> boxes;
    for (int i = 0; i < 3; ++i) {
        auto *box = new QWidget;
        box->setFixedSize(100, 20);
        boxes.append(box);
        layout->addWidget(box);
    }
    area.resize(230, 100);
    area.show();
    QTRY_COMPARE(boxes.at(1)->y(), boxes.at(0)->y());
    QVERIFY(boxes.at(2)->y() > boxes.at(0)->y());
    QCOMPARE(layout->heightForWidth(230), 2 * 20 + layout->spacing());
    area.setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(boxes.at(0)->x(), 130);
}

void tst_Parts::captionsFitIntoSentences_data()
{
    QTest::addColumn<QString>("caption");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("within");
    const QLocale english(QLocale::English);
    QTest::addRow("English") << u"Purchase order"_s << english << u"purchase order"_s;
    QTest::addRow("German") << u"Bestellung"_s << QLocale(QLocale::German) << u"Bestellung"_s;
    QTest::addRow("abbreviation") << u"VAT rate"_s << english << u"VAT rate"_s;
    QTest::addRow("accent") << u"Étape"_s << QLocale(QLocale::French) << u"étape"_s;
    QTest::addRow("nothing") << QString() << english << QString();
}

void tst_Parts::captionsFitIntoSentences()
{
    QFETCH(QString, caption);
    QFETCH(QLocale, locale);
    QTEST(inSentence(caption, locale), "within");
}

QTEST_MAIN(tst_Parts)
#include "tst_parts.moc"
