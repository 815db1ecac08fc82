#include "models/items/windowmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/unit/items/shelf.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_WindowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cellsSayWhatPeopleRead();
    void neverWaitsForTheDatabase();
    void growsWithThePlacesThatAreKnown();
    void keepsItsPromisesWhileItFills();
    void everyRowIsTheRightOne_data();
    void everyRowIsTheRightOne();
    void searchReplacesTheRows();
    void onlyTheLastOfSeveralSearchesIsShown();
    void sortsByAColumn();
    void filtersByAField();
    void selectionFollowsItsRecordOnRefresh();
    void unknownFilterIsSaidAndRowsStay();
    void columnsThatDoNotExistAreLeftOut();

private:
    static constexpr int Books = 12'431;

    void open(WindowModel &model, const ListQuery &query = {});
    QString cell(const WindowModel &model, int row, int column) const;

    Shelf m_shelf;
    std::unique_ptr<ServiceWorker> m_worker;
};

void tst_WindowModel::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    PURSER_VERIFY(m_shelf.open());
    PURSER_VERIFY(m_shelf.addBooks(0, Books));
    m_worker = std::make_unique<ServiceWorker>(m_shelf.factory());
}

void tst_WindowModel::open(WindowModel &model, const ListQuery &query)
{
    QSignalSpy loaded(&model, &WindowModel::loaded);
    QSignalSpy failed(&model, &WindowModel::failed);
    model.setQuery(query);
    QTRY_VERIFY(!loaded.isEmpty() || !failed.isEmpty());
}

QString tst_WindowModel::cell(const WindowModel &model, int row, int column) const
{
    return model.index(row, column).data().toString();
}

void tst_WindowModel::cellsSayWhatPeopleRead()
{
    WindowModel model(m_shelf.books(), *m_worker, m_shelf.clock);
    open(model);
    QCOMPARE(cell(model, 1, 0), u"Book 000001"_s);
    QCOMPARE(cell(model, 1, 1), u"Upper shelf"_s);
    QCOMPARE(cell(model, 1, 2), u"1.00\u00a0EUR"_s);
    QCOMPARE(cell(model, 1, 3), u"2 Jan"_s);
    QCOMPARE(cell(model, 1, 4), u"Worn"_s);
    QCOMPARE(model.index(1, 3).data(Qt::ToolTipRole).toString(), u"Friday, 2 January 2026"_s);
    QCOMPARE(model.index(1, 4).data(WindowModel::ToneRole).toInt(), int(Tone::Warning));
    QCOMPARE(model.index(1, 2).data(Qt::TextAlignmentRole).toInt(),
             int(Qt::AlignRight | Qt::AlignVCenter));
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Price"_s);
    QCOMPARE(model.idAt(1), m_shelf.ids.at(1));
}

void tst_WindowModel::neverWaitsForTheDatabase()
{
    WindowModel model(m_shelf.books(), *m_worker, m_shelf.clock);
    model.setQuery({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.isLoading());
    QTRY_VERIFY(model.rowCount() > 0);
    QVERIFY(!model.isLoading());
    QTRY_COMPARE(model.rowCount(), Books);
    const QModelIndex far = model.index(Books / 2, 0);
    QVERIFY(!far.data().isValid());
    QVERIFY(!far.data(WindowModel::LoadedRole).toBool());
    QTRY_VERIFY(far.data(WindowModel::LoadedRole).toBool());
}

void tst_WindowModel::growsWithThePlacesThatAreKnown()
{
    WindowModel model(m_shelf.books(), *m_worker, m_shelf.clock);
    QStringList grown;
    connect(&model, &WindowModel::countChanged, &model, [&] {
        grown.append(u"%1%2"_s.arg(model.rowCount()).arg(model.isCountExact() ? u""_s : u"+"_s));
    });
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), Books);
    // What is counted comes last: by then a row in the middle is never far from a known place.
    QCOMPARE(grown, (QStringList{u"10000+"_s, u"10200+"_s, QString::number(Books)}));
}

void tst_WindowModel::keepsItsPromisesWhileItFills()
{
    WindowModel model(m_shelf.books(), *m_worker, m_shelf.clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(model);
    QTRY_COMPARE(model.rowCount(), Books);
    for (const int row : {Books - 1, 11'900, 3})
        QTRY_VERIFY(model.index(row, 0).data().isValid());
    ListQuery query;
    query.search = u"000012"_s;
    open(model, query);
    open(model, {});
    model.refresh();
    QTRY_VERIFY(!model.isLoading());
}

void tst_WindowModel::everyRowIsTheRightOne_data()
{
    QTest::addColumn<int>("row");
    for (const int row :
         {0, 199, 200, 4'999, 5'000, 8'715, 11'200, Books - 201, Books - 31, Books - 1})
        QTest::addRow("%d", row) << row;
}

void tst_WindowModel::everyRowIsTheRightOne()
{
    QFETCH(int, row);
    WindowModel model(m_shelf.books(), *m_worker, m_shelf.clock);
    open(model);
    QTRY_COMPARE(model.rowCount(), Books);
    const QString expected = u"Book %1"_s.arg(row, 6, 10, QChar(u'0'));
    QTRY_COMPARE(cell(model, row, 0), expected);
    for (const int neighbour : {row - 1, row + 1}) {
        if (neighbour >= 0 && neighbour < Books)
            QTRY_COMPARE(cell(model, neighbour, 0),
                         u"Book %1"_s.arg(neighbour, 6, 10, QChar(u'0')));
    }
}

void tst_WindowModel::searchReplacesTheRows()
{
    WindowModel model(m_shelf.books(), *m_worker, m_shelf.clock);
    open(model);
    ListQuery query;
    query.search = u"00123"_s;
    QSignalSpy loaded(&model, &WindowModel::loaded);
    model.setQuery(query);
    QVERIFY(model.rowCount() > 1000); // what was there stays until the answer comes
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(model.rowCount(), 11);
    QVERIFY(model.isCountExact());
    query.search = u"no such book"_s;
    model.setQuery(query);
    QTRY_COMPARE(model.rowCount(), 0);
}

void tst_WindowModel::onlyTheLastOfSeveralSearchesIsShown()
{
    WindowModel model(m_shelf.books(), *m_worker, m_shelf.clock);
    QSignalSpy loaded(&model, &WindowModel::loaded);
    for (const QString &search : {u"1"_s, u"12"_s, u"00123"_s, u"001234"_s}) {
        ListQuery query;
        query.search = search;
        model.setQuery(query);
    }
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(cell(model, 0, 0), u"Book 001234"_s);
}

void tst_WindowModel::sortsByAColumn()
{
    WindowModel model(m_shelf.books(), *m_worker, m_shelf.clock);
    open(model);
    model.sort(2, Qt::DescendingOrder);
    QTRY_COMPARE(cell(model, 0, 0), u"Book %1"_s.arg(Books - 1, 6, 10, QChar(u'0')));
    QTRY_COMPARE(model.rowCount(), Books);
    QTRY_COMPARE(cell(model, Books - 1, 0), u"Book 000000"_s);
}

void tst_WindowModel::filtersByAField()
{
    WindowModel model(m_shelf.books(), *m_worker, m_shelf.clock);
    ListQuery query;
    query.filters = {Filter::equal(u"status"_s, u"new"_s)};
    open(model, query);
    QTRY_COMPARE(model.rowCount(), (Books + 1) / 2);
    QCOMPARE(cell(model, 1, 0), u"Book 000002"_s);
}

void tst_WindowModel::selectionFollowsItsRecordOnRefresh()
{
    WindowModel model(m_shelf.books(), *m_worker, m_shelf.clock);
    ListQuery query;
    query.search = u"00003"_s;
    open(model, query);
    const QPersistentModelIndex selected = model.index(6, 0);
    const QPersistentModelIndex gone = model.index(3, 0);
    QCOMPARE(selected.data().toString(), u"Book 000035"_s);
    PURSER_VERIFY(m_shelf.removeBook(32));
    QSignalSpy loaded(&model, &WindowModel::loaded);
    QSignalSpy reset(&model, &WindowModel::modelReset);
    model.refresh();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(selected.row(), 5);
    QCOMPARE(selected.data().toString(), u"Book 000035"_s);
    QVERIFY(!gone.isValid());
}

void tst_WindowModel::unknownFilterIsSaidAndRowsStay()
{
    WindowModel model(m_shelf.books(), *m_worker, m_shelf.clock);
    ListQuery query;
    query.search = u"00004"_s;
    open(model, query);
    QCOMPARE(model.rowCount(), 11);
    QSignalSpy failed(&model, &WindowModel::failed);
    query.filters = {Filter::equal(u"colour"_s, u"red"_s)};
    model.setQuery(query);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(model.failure());
    QCOMPARE(model.rowCount(), 11);
    QVERIFY(!model.isLoading());
}

void tst_WindowModel::columnsThatDoNotExistAreLeftOut()
{
    WindowModel model(m_shelf.books(), *m_worker, m_shelf.clock);
    model.setColumns({u"title"_s, u"colour"_s, u"price"_s});
    QCOMPARE(model.columns(), (QStringList{u"title"_s, u"price"_s}));
    QCOMPARE(model.columnCount(), 2);
}

QTEST_GUILESS_MAIN(tst_WindowModel)
#include "tst_windowmodel.moc"
