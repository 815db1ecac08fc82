#include "models/items/windowmodel.h"
#include "ui/lists/bulkbar.h"
#include "ui/lists/columnchooser.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/filtereditor.h"
#include "ui/lists/listpage.h"
#include "ui/lists/previewpane.h"
#include "ui/lists/recordtable.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/unit/ui_lists/desk.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_ListPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTitleCountAndRows();
    void enterAndDoubleClickOpen();
    void keysOfTheTable();
    void typingSearchesAndKeepsTheKeys();
    void filterIsPutTogetherAndTakenAway();
    void headerSortsOnlyWhatCanBeSorted();
    void chosenRowsAreSummed();
    void actionsOfTheStateAreOffered();
    void deletedCanBeTakenBack();
    void faultsOfBulkAreSaid();
    void statesAreShownWhole();
    void columnsAreChosenAndRemembered();
    void lookSurvivesTheSession();
    void emptyListSaysWhy();
    void previewFollowsTheRow();
    void changesOfOthersAppear();
    void exportsWhatIsShown();

private:
    int rows() const { return m_page->model()->rowCount(); }
    QString cell(int row, int column) const;
    void choose(int from, int to) const;
    QPushButton *button(const QString &text) const;
    QString emptySentence() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ListPage> m_page;
};

void tst_ListPage::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_theme = std::make_unique<Theme>(*static_cast<QApplication *>(QCoreApplication::instance()));
}

void tst_ListPage::init()
{
    m_desk = std::make_unique<Desk>();
    PURSER_VERIFY(m_desk->open(24));
    m_page = std::make_unique<ListPage>(*m_desk->context, m_desk->shelf.books(),
                                        PageAddress::list(u"book"_s));
    m_page->resize(1100, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(rows(), 24);
    m_page->table()->setFocus();
}

void tst_ListPage::cleanup()
{
    m_page.reset();
    m_desk.reset();
}

QString tst_ListPage::cell(int row, int column) const
{
    return m_page->model()->index(row, column).data().toString();
}

void tst_ListPage::choose(int from, int to) const
{
    QItemSelection selection(m_page->model()->index(from, 0), m_page->model()->index(to, 0));
    m_page->table()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect
                                                             | QItemSelectionModel::Rows);
    m_page->table()->selectionModel()->setCurrentIndex(m_page->model()->index(to, 0),
                                                       QItemSelectionModel::NoUpdate);
}

QPushButton *tst_ListPage::button(const QString &text) const
{
    for (auto *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

QString tst_ListPage::emptySentence() const
{
    const auto *empty = m_page->findChild<EmptyState *>(QString(), Qt::FindChildrenRecursively);
    for (const auto *state : m_page->findChildren<EmptyState *>()) {
        if (state->isVisible())
            empty = state;
    }
    return empty->isVisible() ? empty->sentence() : QString();
}

void tst_ListPage::showsTitleCountAndRows()
{
    QCOMPARE(m_page->title(), u"Books"_s);
    QStringList texts;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"Books"_s));
    QVERIFY(texts.contains(u"24"_s));
    QCOMPARE(cell(3, 0), u"Book 000003"_s);
    QVERIFY(m_page->table()->verticalHeader()->defaultSectionSize() >= 30);
}

void tst_ListPage::enterAndDoubleClickOpen()
{
    choose(3, 3);
    QTest::keyClick(m_page->table(), Qt::Key_Return);
    QCOMPARE(m_desk->navigator.opened.size(), 1);
    QCOMPARE(m_desk->navigator.opened.last().type, u"book"_s);
    QCOMPARE(m_desk->navigator.opened.last().id, m_desk->shelf.ids.at(3));
    const QPoint at = m_page->table()->visualRect(m_page->model()->index(5, 0)).center();
    QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(m_page->table()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(m_desk->navigator.opened.last().id, m_desk->shelf.ids.at(5));
}

void tst_ListPage::keysOfTheTable()
{
    QTest::keyClick(m_page->table(), Qt::Key_N);
    QCOMPARE(m_desk->navigator.opened.size(), 1);
    QVERIFY(m_desk->navigator.opened.last().isNew());
    auto *search = m_page->findChild<SearchField *>();
    QTest::keyClick(m_page->table(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_N);
    QCOMPARE(m_desk->navigator.opened.size(), 1);
    QCOMPARE(search->text(), u"n"_s);
}

void tst_ListPage::typingSearchesAndKeepsTheKeys()
{
    auto *search = m_page->findChild<SearchField *>();
    search->setDelay(0);
    QTest::keyClicks(search, u"00001"_s);
    QTRY_COMPARE(rows(), 11);
    QCOMPARE(cell(0, 0), u"Book 000001"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(rows(), 24);
}

void tst_ListPage::filterIsPutTogetherAndTakenAway()
{
    auto *bar = m_page->findChild<FilterBar *>();
    const Field &field = *m_page->type().field(u"status"_s);
    FilterEditor editor(*m_desk->context, field);
    QVERIFY(!editor.filter());
    editor.findChildren<QCheckBox *>().at(1)->setChecked(true);
    const std::optional<ShownFilter> filter = editor.filter();
    QVERIFY(filter);
    QCOMPARE(filterText(*filter, field), u"Condition: Worn"_s);
    bar->set({}, {*filter});
    Q_EMIT bar->changed();
    QTRY_COMPARE(rows(), 12);
    QCOMPARE(cell(0, 0), u"Book 000001"_s);
    auto *chip = m_page->findChild<Chip *>();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(rows(), 24);
    QVERIFY(bar->filters().isEmpty());
}

void tst_ListPage::headerSortsOnlyWhatCanBeSorted()
{
    QHeaderView *header = m_page->table()->horizontalHeader();
    const int price = int(m_page->model()->columns().indexOf(u"price"_s));
    const int day = int(m_page->model()->columns().indexOf(u"bought_on"_s));
    Q_EMIT header->sectionClicked(price);
    Q_EMIT header->sectionClicked(price);
    QTRY_COMPARE(cell(0, 0), u"Book 000023"_s);
    QCOMPARE(header->sortIndicatorSection(), price);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    Q_EMIT header->sectionClicked(day);
    QCOMPARE(header->sortIndicatorSection(), price);
}

void tst_ListPage::chosenRowsAreSummed()
{
    auto *bar = m_page->findChild<BulkBar *>();
    QVERIFY(!bar->isVisible());
    choose(2, 4);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->findChild<QLabel *>()->text(), u"3 selected · 9.00\u00a0EUR"_s);
    m_page->table()->clearSelection();
    QVERIFY(!bar->isVisible());
}

void tst_ListPage::actionsOfTheStateAreOffered()
{
    choose(0, 0);
    QTRY_VERIFY(button(u"Wear"_s));
    choose(0, 1);
    QVERIFY(!button(u"Wear"_s));
    choose(2, 2);
    QTRY_VERIFY(button(u"Wear"_s));
    button(u"Wear"_s)->click();
    QTRY_COMPARE(m_desk->navigator.done.size(), 1);
    QTRY_COMPARE(cell(2, 4), u"Worn"_s);
    QTRY_VERIFY(!button(u"Wear"_s));
}

void tst_ListPage::deletedCanBeTakenBack()
{
    choose(0, 2);
    QTest::keyClick(m_page->table(), Qt::Key_Delete);
    QTRY_COMPARE(m_desk->navigator.done.size(), 1);
    QTRY_COMPARE(rows(), 21);
    QVERIFY(m_desk->navigator.undo);
    m_desk->navigator.undo();
    QTRY_COMPARE(rows(), 24);
    QCOMPARE(cell(0, 0), u"Book 000000"_s);
}

void tst_ListPage::faultsOfBulkAreSaid()
{
    choose(0, 1);
    PURSER_VERIFY(m_desk->shelf.removeBook(0));
    QTest::keyClick(m_page->table(), Qt::Key_Delete);
    QTRY_COMPARE(m_desk->navigator.done.size(), 1);
    bool said = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().startsWith(u"Book 000000: "_s));
    QVERIFY(said);
}

void tst_ListPage::statesAreShownWhole()
{
    const auto *table = m_page->findChild<RecordTable *>();
    const int column = static_cast<int>(m_page->model()->columns().indexOf(u"status"_s));
    QVERIFY(table->columnWidth(column)
            >= StatusBadge::badgeWidth(table->fontMetrics(), u"Sent to the bookbinder"_s));
}

void tst_ListPage::columnsAreChosenAndRemembered()
{
    ColumnChooser chooser(m_page->type(), m_page->model()->columns());
    auto *list = chooser.findChild<QListWidget *>();
    list->item(1)->setCheckState(Qt::Unchecked);
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(chooser.columns(), (QStringList{u"price"_s, u"title"_s, u"bought_on"_s, u"status"_s}));
    m_desk->settings.setValue(u"lists/book/columns"_s, chooser.columns());
    ListPage again(*m_desk->context, m_page->type(), PageAddress::list(u"book"_s));
    QCOMPARE(again.model()->columns(), chooser.columns());
}

void tst_ListPage::lookSurvivesTheSession()
{
    ListLook look;
    look.search = u"00001"_s;
    look.filters = {{Filter::in(u"status"_s, {u"new"_s}), u"New"_s},
                    {{u"price"_s, Operator::GreaterOrEqual, {Decimal::fromUnits(5, 0)}}, u"5"_s}};
    look.sort = {{u"price"_s, true}};
    m_page->setLook(look);
    QTRY_COMPARE(rows(), 5);
    ListPage again(*m_desk->context, m_page->type(), PageAddress::list(u"book"_s));
    again.restoreState(m_page->saveState());
    QTRY_COMPARE(again.model()->rowCount(), 5);
    QCOMPARE(again.model()->index(0, 0).data().toString(), u"Book 000018"_s);
    QCOMPARE(again.look().filters.size(), 2);
    QCOMPARE(again.look().filters.at(1).filter.values.first().toDecimal(),
             Decimal::fromUnits(5, 0));
}

void tst_ListPage::emptyListSaysWhy()
{
    ListLook look;
    look.search = u"no such book"_s;
    m_page->setLook(look);
    QTRY_VERIFY(emptySentence().contains(u"match"_s));
    QTRY_VERIFY(button(u"Clear search and filters"_s));
    button(u"Clear search and filters"_s)->click();
    QTRY_COMPARE(rows(), 24);
    QTRY_VERIFY(m_page->table()->isVisible());
    look = {};
    look.deleted = true;
    m_page->setLook(look);
    QTRY_VERIFY(emptySentence().contains(u"deleted"_s));
}

void tst_ListPage::previewFollowsTheRow()
{
    auto *preview = m_page->findChild<PreviewPane *>();
    QVERIFY(!preview->isVisible());
    choose(4, 4);
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    QVERIFY(preview->isVisible());
    const auto texts = [&] {
        QStringList found;
        for (const QLabel *label : preview->findChildren<QLabel *>())
            found.append(label->text());
        return found;
    };
    QVERIFY(texts().contains(u"Book 000004"_s));
    QVERIFY(texts().contains(u"Upper shelf"_s));
    choose(5, 5);
    QTRY_VERIFY(texts().contains(u"Book 000005"_s));
    QTest::keyClick(m_page->table(), Qt::Key_Space);
    QVERIFY(!preview->isVisible());
}

void tst_ListPage::changesOfOthersAppear()
{
    choose(5, 5);
    PURSER_VERIFY(m_desk->shelf.addBooks(24, 1));
    PURSER_VERIFY(m_desk->shelf.removeBook(2));
    Q_EMIT m_desk->changes.changed(u"book"_s, m_desk->shelf.ids.at(2));
    QTRY_COMPARE(cell(2, 0), u"Book 000003"_s);
    QCOMPARE(rows(), 24);
    QCOMPARE(m_page->table()->chosenRows(), QList<int>{4});
    QCOMPARE(cell(4, 0), u"Book 000005"_s);
}

void tst_ListPage::exportsWhatIsShown()
{
    ListLook look;
    look.search = u"00001"_s;
    m_page->setLook(look);
    QTRY_COMPARE(rows(), 11);
    const QString csv = m_desk->folder.filePath(u"books.csv"_s);
    m_page->exportTo(csv);
    QTRY_COMPARE(m_desk->navigator.done.size(), 1);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("\xef\xbb\xbf"));
    const QStringList lines = QString::fromUtf8(content).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 12);
    QCOMPARE(lines.at(0), u"Title,Shelf,Price,Price: currency,Bought on,Condition"_s);
    QCOMPARE(lines.at(1), u"Book 000001,Upper shelf,1,EUR,2026-01-02,Worn"_s);
    const QString xlsx = m_desk->folder.filePath(u"books.xlsx"_s);
    m_page->exportTo(xlsx);
    QTRY_COMPARE(m_desk->navigator.done.size(), 2);
    QFile sheet(xlsx);
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    QCOMPARE(sheet.read(2), "PK"_ba);
}

QTEST_MAIN(tst_ListPage)
#include "tst_listpage.moc"
