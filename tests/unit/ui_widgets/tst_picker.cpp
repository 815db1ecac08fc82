#include "ui/widgets/picker.h"
#include "ui/widgets/pickermodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace purser;
using namespace Qt::StringLiterals;

namespace {

const QList<PickerItem> Countries{{u"AT"_s, u"Austria"_s, u"AT"_s, {}},
                                  {u"DE"_s, u"Germany"_s, u"DE"_s, {}},
                                  {u"LI"_s, u"Liechtenstein"_s, u"LI"_s, {}},
                                  {u"CH"_s, u"Österreich-Schweiz"_s, u"CH"_s, {}}};

QStringList titles(const QList<PickerItem> &items)
{
    QStringList found;
    for (const PickerItem &item : items)
        found.append(item.title);
    return found;
}

} // namespace

class tst_Picker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listSourceRanks_data();
    void listSourceRanks();
    void typingThenEnterChooses();
    void recentStandFirst();
    void escapeGoesBack();
    void clearingChoosesNone();
    void tabTakesWhatIsMarked();
    void lateAnswersAreDropped();
    void errorIsSaid();
    void createStandsLast();
    void noCreateWithoutPermission();
    void modelKeepsItsPromises();

private:
    QStringList rows() const;

    std::unique_ptr<QWidget> m_window;
    Picker *m_picker = nullptr;
    QLineEdit *m_next = nullptr;
};

void tst_Picker::init()
{
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_picker = new Picker;
    m_next = new QLineEdit;
    layout->addWidget(m_picker);
    layout->addWidget(m_next);
    m_picker->setDelay(0);
    m_picker->setSource(listSource(Countries));
    m_window->show();
    m_window->activateWindow();
    m_picker->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_picker->hasFocus());
}

void tst_Picker::cleanup()
{
    m_window.reset();
}

QStringList tst_Picker::rows() const
{
    QStringList texts;
    const QAbstractItemModel *model = m_picker->findChild<PickerModel *>();
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, 0).data().toString());
    return texts;
}

void tst_Picker::listSourceRanks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::addRow("nothing typed gives all") << QString() << titles(Countries);
    QTest::addRow("beginning before inside")
        << u"st"_s << QStringList{u"Austria"_s, u"Liechtenstein"_s, u"Österreich-Schweiz"_s};
    QTest::addRow("without accents") << u"oster"_s << QStringList{u"Österreich-Schweiz"_s};
    QTest::addRow("by code") << u"ch"_s << QStringList{u"Österreich-Schweiz"_s, u"Liechtenstein"_s};
    QTest::addRow("nothing") << u"xyz"_s << QStringList();
}

void tst_Picker::listSourceRanks()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    QStringList answer;
    listSource(Countries)(typed,
                          [&](const Result<QList<PickerItem>> &items) { answer = titles(*items); });
    QCOMPARE(answer, found);
}

void tst_Picker::typingThenEnterChooses()
{
    QSignalSpy picked(m_picker, &Picker::picked);
    QTest::keyClicks(m_picker, u"st"_s);
    QTRY_VERIFY(m_picker->isListOpen());
    QTRY_COMPARE(rows().size(), 3);
    QTest::keyClick(m_picker, Qt::Key_Down);
    QTest::keyClick(m_picker, Qt::Key_Return);
    QCOMPARE(m_picker->currentKey(), u"LI"_s);
    QCOMPARE(m_picker->text(), u"Liechtenstein"_s);
    QVERIFY(!m_picker->isListOpen());
    QCOMPARE(picked.size(), 1);
}

void tst_Picker::recentStandFirst()
{
    m_picker->setRecent({Countries.at(2)});
    QTest::keyClick(m_picker, Qt::Key_Down);
    QTRY_COMPARE(rows(), (QStringList{u"Liechtenstein"_s, u"Austria"_s, u"Germany"_s,
                                      u"Österreich-Schweiz"_s}));
}

void tst_Picker::escapeGoesBack()
{
    m_picker->setCurrent(Countries.at(1));
    QSignalSpy picked(m_picker, &Picker::picked);
    m_picker->selectAll();
    QTest::keyClicks(m_picker, u"aus"_s);
    QTRY_VERIFY(m_picker->isListOpen());
    QTest::keyClick(m_picker, Qt::Key_Escape);
    QVERIFY(!m_picker->isListOpen());
    QCOMPARE(m_picker->text(), u"Germany"_s);
    QCOMPARE(picked.size(), 0);
}

void tst_Picker::clearingChoosesNone()
{
    m_picker->setCurrent(Countries.at(1));
    QSignalSpy picked(m_picker, &Picker::picked);
    m_picker->selectAll();
    QTest::keyClick(m_picker, Qt::Key_Delete);
    QTest::keyClick(m_picker, Qt::Key_Tab);
    QVERIFY(!m_picker->current());
    QCOMPARE(picked.size(), 1);
}

void tst_Picker::tabTakesWhatIsMarked()
{
    QTest::keyClicks(m_picker, u"ger"_s);
    QTRY_VERIFY(m_picker->isListOpen());
    QTest::keyClick(m_picker, Qt::Key_Tab);
    QCOMPARE(m_picker->currentKey(), u"DE"_s);
    QTRY_VERIFY(m_next->hasFocus());
}

void tst_Picker::lateAnswersAreDropped()
{
    QList<std::pair<QString, PickerReply>> questions;
    m_picker->setSource([&](const QString &text, const PickerReply &reply) {
        questions.append({text, reply});
    });
    QTest::keyClicks(m_picker, u"a"_s);
    QTRY_COMPARE(questions.size(), 1);
    QTest::keyClicks(m_picker, u"u"_s);
    QTRY_COMPARE(questions.size(), 2);
    questions.at(1).second(QList<PickerItem>{Countries.at(0)});
    questions.at(0).second(QList<PickerItem>{Countries.at(1)});
    QCOMPARE(rows(), QStringList{u"Austria"_s});
    QTest::keyClick(m_picker, Qt::Key_Escape);
    questions.at(1).second(QList<PickerItem>{Countries.at(0)});
    QVERIFY(!m_picker->isListOpen());
}

void tst_Picker::errorIsSaid()
{
    m_picker->setSource([](const QString &, const PickerReply &reply) {
        reply(unavailable(u"The server cannot be reached."_s));
    });
    QTest::keyClick(m_picker, Qt::Key_Down);
    QCOMPARE(rows(), QStringList{u"The server cannot be reached."_s});
    QTest::keyClick(m_picker, Qt::Key_Return);
    QVERIFY(!m_picker->current());
}

void tst_Picker::createStandsLast()
{
    m_picker->setCreatable(true);
    QSignalSpy create(m_picker, &Picker::createRequested);
    QTest::keyClicks(m_picker, u"ger"_s);
    QTRY_COMPARE(rows().size(), 2);
    QVERIFY(rows().last().contains(u"ger"_s));
    QTest::keyClick(m_picker, Qt::Key_Down);
    QTest::keyClick(m_picker, Qt::Key_Return);
    QCOMPARE(create.size(), 1);
    QCOMPARE(create.first().first().toString(), u"ger"_s);
    QVERIFY(!m_picker->current());
}

void tst_Picker::noCreateWithoutPermission()
{
    QTest::keyClicks(m_picker, u"xyz"_s);
    QTRY_VERIFY(m_picker->isListOpen());
    QCOMPARE(rows().size(), 1);
    const auto *model = m_picker->findChild<PickerModel *>();
    QCOMPARE(model->kind(0), PickerModel::Kind::Message);
}

void tst_Picker::modelKeepsItsPromises()
{
    PickerModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(Countries, u"x"_s);
    QCOMPARE(model.rowCount(), 5);
    model.showMessage(u"Nothing."_s);
    QCOMPARE(model.rowCount(), 1);
    model.show({}, {});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(tst_Picker)
#include "tst_picker.moc"
