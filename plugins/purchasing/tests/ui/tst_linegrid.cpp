#include "plugins/purchasing/tests/purchasingworld.h"
#include "plugins/purchasing/ui/lines/clipboardblock.h"
#include "plugins/purchasing/ui/lines/linegridmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace purser;
using namespace purser::purchasing::test;
using namespace purser::purchasing::ui;
using namespace Qt::StringLiterals;

/** The lines of an order, edited like a spreadsheet. */
class tst_LineGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void readsBlocksOfSpreadsheets_data();
    void readsBlocksOfSpreadsheets();
    void typingBelowTheLastMakesALine();
    void newLineBeginsLikeTheOneAbove();
    void unitsGoByTheirNames_data();
    void unitsGoByTheirNames();
    void saysWhatCanStandInACell();
    void totalsFollowEachCell();
    void editTellsOnlyOfItsLine();
    void faultIsToldWhereItIsAndGone();
    void keepsWhatCannotBeRead();
    void pastesABlockAndTakesItBackAtOnce();
    void copiesFromAboveAndClears();
    void movesAndRemovesLines();

private:
    QString cell(int row, const QString &field) const
    {
        return m_model->index(row, m_model->columnOf(field)).data().toString();
    }
    bool type(int row, const QString &field, const QString &text)
    {
        return m_model->setData(m_model->index(row, m_model->columnOf(field)), text, Qt::EditRole);
    }

    std::unique_ptr<World> m_world;
    Caller m_caller;
    std::unique_ptr<FormRecord> m_form;
    std::unique_ptr<LineGridModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_LineGrid::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_world = std::make_unique<World>(u"sqlite"_s);
    PURSER_VERIFY(m_world->open());
    m_caller = m_world->caller(u"buyer"_s);
}

void tst_LineGrid::init()
{
    m_form = std::make_unique<FormRecord>(*m_world->registry.find(u"purchase_order"_s),
                                          m_world->registry, m_caller);
    Draft draft;
    draft.values = {{u"currency"_s, u"EUR"_s}};
    draft.children[u"lines"_s] = {};
    m_form->startNew(draft);
    m_model = std::make_unique<LineGridModel>(*m_form);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void tst_LineGrid::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_form.reset();
}

void tst_LineGrid::readsBlocksOfSpreadsheets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("block");
    using Block = QList<QStringList>;
    QTest::newRow("nothing") << QString() << Block{};
    QTest::newRow("one cell") << u"a\n"_s << Block{{u"a"_s}};
    QTest::newRow("two rows") << u"a\tb\r\nc\td\r\n"_s << Block{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("empty cells") << u"\t\tx"_s << Block{{u""_s, u""_s, u"x"_s}};
    QTest::newRow("quoted") << u"\"two\nlines\"\t\"5\"\" pipe\""_s
                            << Block{{u"two\nlines"_s, u"5\" pipe"_s}};
    QTest::newRow("quote inside") << u"5\" pipe"_s << Block{{u"5\" pipe"_s}};
}

void tst_LineGrid::readsBlocksOfSpreadsheets()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, block);
    QCOMPARE(blockFromText(text), block);
    QCOMPARE(blockFromText(textFromBlock(block)), block);
}

void tst_LineGrid::typingBelowTheLastMakesALine()
{
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(type(0, u"description"_s, u"Gloves"_s));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(cell(0, u"position"_s), u"1"_s);
    QCOMPARE(cell(0, u"description"_s), u"Gloves"_s);
    m_form->undoStack().undo();
    QCOMPARE(m_model->rowCount(), 1);
}

void tst_LineGrid::newLineBeginsLikeTheOneAbove()
{
    QVERIFY(type(0, u"description"_s, u"Gloves"_s));
    QCOMPARE(cell(0, u"unit"_s), u"pcs"_s);
    QVERIFY(type(0, u"unit"_s, u"PR"_s));
    QVERIFY(type(0, u"tax_rate"_s, u"19"_s));
    QVERIFY(type(1, u"description"_s, u"Masks"_s));
    QCOMPARE(cell(1, u"unit"_s), u"pair(s)"_s);
    QCOMPARE(cell(1, u"tax_rate"_s), cell(0, u"tax_rate"_s));
}

void tst_LineGrid::unitsGoByTheirNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    QTest::newRow("name") << u"kg"_s << u"KGM"_s << u"kg"_s;
    QTest::newRow("name in another case") << u" PCS "_s << u"C62"_s << u"pcs"_s;
    QTest::newRow("code") << u"kgm"_s << u"KGM"_s << u"kg"_s;
    QTest::newRow("the company's own symbol") << u"Rolle"_s << u"XRO"_s << u"Rolle"_s;
    QTest::newRow("unknown") << u"armful"_s << u"armful"_s << u"armful"_s;
}

void tst_LineGrid::unitsGoByTheirNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QFETCH(QString, shown);
    Record roll(*m_world->registry.find(u"unit"_s));
    roll.set(u"code"_s, u"XRO"_s);
    roll.set(u"symbol"_s, u"Rolle"_s);
    UnitNames units;
    units.add({roll});
    m_model->setUnits(units);
    QVERIFY(type(0, u"description"_s, u"Gloves"_s));
    QVERIFY(type(0, u"unit"_s, typed));
    QCOMPARE(m_form->child(u"lines"_s, 0).text(u"unit"), code);
    QCOMPARE(cell(0, u"unit"_s), shown);
}

void tst_LineGrid::saysWhatCanStandInACell()
{
    const auto words = [this](const QString &field) {
        return m_model->index(0, m_model->columnOf(field))
            .data(LineGridModel::WordsRole)
            .toStringList();
    };
    QCOMPARE(words(u"kind"_s).size(), 4);
    QVERIFY(words(u"unit"_s).contains(u"kg"_s));
    QCOMPARE(words(u"unit"_s).count(u"pcs"_s), 1);
    QCOMPARE(words(u"quantity"_s), QStringList());
}

void tst_LineGrid::totalsFollowEachCell()
{
    QVERIFY(type(0, u"description"_s, u"Gloves"_s));
    QVERIFY(type(0, u"quantity"_s, u"3"_s));
    QVERIFY(type(0, u"unit_price"_s, u"1,234.50"_s));
    QVERIFY(type(0, u"tax_rate"_s, u"19"_s));
    QCOMPARE(cell(0, u"line_total"_s), u"3,703.50"_s);
    QVERIFY(m_model->totals());
    QCOMPARE(m_model->totals()->total.toString(2), u"4407.17"_s);
    QVERIFY(type(0, u"discount_percent"_s, u"10"_s));
    QCOMPARE(cell(0, u"line_total"_s), u"3,333.15"_s);
    m_form->undoStack().undo();
    QCOMPARE(cell(0, u"line_total"_s), u"3,703.50"_s);
}

void tst_LineGrid::editTellsOnlyOfItsLine()
{
    for (int row = 0; row < 3; ++row)
        QVERIFY(type(row, u"description"_s, u"Gloves"_s));
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(type(1, u"quantity"_s, u"12"_s));
    QVERIFY(!told.isEmpty());
    for (const QList<QVariant> &change : told) { // of a range the view would paint everything
        QCOMPARE(change.at(0).toModelIndex().row(), 1);
        QCOMPARE(change.at(0).toModelIndex(), change.at(1).toModelIndex());
    }
}

void tst_LineGrid::faultIsToldWhereItIsAndGone()
{
    QVERIFY(type(0, u"quantity"_s, u"1"_s));
    const QModelIndex description = m_model->index(0, m_model->columnOf(u"description"_s));
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    const auto isTold = [&] {
        return std::any_of(told.begin(), told.end(), [&](const QList<QVariant> &change) {
            return change.at(0).toModelIndex() == description
                   && change.at(2).value<QList<int>>() == QList<int>{LineGridModel::FaultRole};
        });
    };
    QVERIFY(!m_form->check());
    QVERIFY(!description.data(LineGridModel::FaultRole).toString().isEmpty());
    QVERIFY(isTold());
    told.clear();
    QVERIFY(type(0, u"description"_s, u"Gloves"_s));
    QVERIFY(description.data(LineGridModel::FaultRole).toString().isEmpty());
    QVERIFY(isTold());
}

void tst_LineGrid::keepsWhatCannotBeRead()
{
    QVERIFY(type(0, u"description"_s, u"Gloves"_s));
    QVERIFY(type(0, u"quantity"_s, u"a dozen"_s));
    QCOMPARE(cell(0, u"quantity"_s), u"a dozen"_s);
    const QModelIndex quantity = m_model->index(0, m_model->columnOf(u"quantity"_s));
    QVERIFY(!quantity.data(LineGridModel::FaultRole).toString().isEmpty());
    QVERIFY(!m_form->check());
    QVERIFY(type(0, u"quantity"_s, u"12"_s));
    QVERIFY(quantity.data(LineGridModel::FaultRole).toString().isEmpty());
}

void tst_LineGrid::pastesABlockAndTakesItBackAtOnce()
{
    const QModelIndex corner = m_model->index(0, m_model->columnOf(u"description"_s));
    m_model->paste(corner, {{u"Gloves"_s, u"10"_s, u"PR"_s, u"2.5"_s},
                            {u"Masks"_s, u"x"_s, u"BX"_s, u"30"_s}});
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(cell(0, u"line_total"_s), u"25.00"_s);
    QCOMPARE(cell(1, u"description"_s), u"Masks"_s);
    QCOMPARE(cell(1, u"quantity"_s), u"x"_s);
    m_form->undoStack().undo();
    QCOMPARE(m_model->rowCount(), 1);
    m_form->undoStack().redo();
    QCOMPARE(cell(1, u"unit_price"_s), u"30.00"_s);
}

void tst_LineGrid::copiesFromAboveAndClears()
{
    const int unit = m_model->columnOf(u"unit"_s);
    QVERIFY(type(0, u"description"_s, u"Gloves"_s));
    QVERIFY(type(0, u"unit"_s, u"PR"_s));
    QVERIFY(type(1, u"description"_s, u"Masks"_s));
    m_model->copyFromAbove({m_model->index(1, unit)});
    QCOMPARE(cell(1, u"unit"_s), u"pair(s)"_s);
    m_model->clear({m_model->index(1, m_model->columnOf(u"description"_s))});
    QCOMPARE(cell(1, u"description"_s), QString());
    QVERIFY(!m_model->index(1, m_model->columnOf(u"description"_s))
                 .data(LineGridModel::FaultRole)
                 .toString()
                 .isEmpty());
}

void tst_LineGrid::movesAndRemovesLines()
{
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        QVERIFY(type(m_model->rowCount() - 1, u"description"_s, name));
    QVERIFY(m_model->moveLine(2, -1));
    QCOMPARE(cell(1, u"description"_s), u"C"_s);
    QVERIFY(!m_model->moveLine(0, -1));
    m_model->removeLines({0, 1});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(cell(0, u"description"_s), u"B"_s);
    m_form->undoStack().undo();
    QCOMPARE(m_model->rowCount(), 4);
}

QTEST_MAIN(tst_LineGrid)
#include "tst_linegrid.moc"
