#include "app/documents/paginator.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Paginator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOnePageOfNothing();
    void fillsPagesInOrder();
    void keepsTogetherWhatHasTo_data();
    void keepsTogetherWhatHasTo();
    void dividesWhatIsLongerThanAPage();
    void leavesNoSingleLine();
    void keepsTheLastLinesBesideTheirTail();
    void dropsSpaceAtTheTopOfAPage();
    void remembersWhereBookmarksAre();
    void endsEvenIfALineIsHigherThanAPage();
};

namespace {

constexpr qreal LineHeight = 10;
/** Ten lines on the first page, twenty on the others. */
constexpr FlowArea Area{100, 0, 200};

class Lines : public FlowItem
{
public:
    explicit Lines(int count, qreal height = LineHeight)
        : m_count(count)
        , m_height(height)
    {}

    int lineCount() const override { return m_count; }
    qreal height(LineRange lines) const override { return lines.size() * m_height; }
    void draw(QPainter &, QPointF, LineRange) const override {}

private:
    int m_count;
    qreal m_height;
};

FlowEntry entry(int lines)
{
    FlowEntry entry;
    entry.item = std::make_shared<Lines>(lines);
    return entry;
}

Flow flow(std::initializer_list<int> lines)
{
    Flow flow;
    for (const int count : lines)
        flow.push_back(entry(count));
    return flow;
}

/** How many lines of which entry stand on each page: `0:4 1:6|1:2`. */
QString shape(const Flow &flow)
{
    const Result<Pagination> pagination = Paginator(Area).paginate(flow);
    if (!pagination)
        return pagination.error().message;
    QStringList pages;
    for (const std::vector<PlacedItem> &page : pagination->pages) {
        QStringList items;
        for (const PlacedItem &placed : page) {
            const auto found = std::find_if(flow.begin(), flow.end(), [&](const FlowEntry &e) {
                return e.item == placed.item;
            });
            items.append(u"%1:%2"_s.arg(found - flow.begin()).arg(placed.lines.size()));
        }
        pages.append(items.join(u' '));
    }
    return pages.join(u'|');
}

} // namespace

void tst_Paginator::makesOnePageOfNothing()
{
    const Result<Pagination> pagination = Paginator(Area).paginate({});
    QVERIFY(pagination);
    QCOMPARE(pagination->pages.size(), 1U);
    QVERIFY(pagination->pages.front().empty());
}

void tst_Paginator::fillsPagesInOrder()
{
    QCOMPARE(shape(flow({4, 4, 4, 17, 3})), u"0:4 1:4|2:4 3:15|3:2 4:3"_s);
}

void tst_Paginator::keepsTogetherWhatHasTo_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("withNext");
    QTest::addColumn<QString>("expected");
    QTest::addRow("nothing") << -1 << false << u"0:4 1:4|2:3"_s;
    QTest::addRow("with the next") << 1 << true << u"0:4|1:4 2:3"_s;
    QTest::addRow("with the one before") << 2 << false << u"0:4|1:4 2:3"_s;
}

void tst_Paginator::keepsTogetherWhatHasTo()
{
    QFETCH(int, index);
    QFETCH(bool, withNext);
    Flow entries = flow({4, 4, 3});
    if (index >= 0) {
        entries[static_cast<std::size_t>(index)].keepsWithNext = withNext;
        entries[static_cast<std::size_t>(index)].keepsWithPrevious = !withNext;
    }
    QTEST(shape(entries), "expected");
}

void tst_Paginator::dividesWhatIsLongerThanAPage()
{
    QCOMPARE(shape(flow({50})), u"0:10|0:20|0:20"_s);
    QCOMPARE(shape(flow({3, 45, 2})), u"0:3 1:7|1:20|1:18 2:2"_s);
}

void tst_Paginator::leavesNoSingleLine()
{
    QCOMPARE(shape(flow({31})), u"0:10|0:19|0:2"_s);
    QCOMPARE(shape(flow({9, 25})), u"0:9|1:20|1:5"_s);
}

void tst_Paginator::keepsTheLastLinesBesideTheirTail()
{
    Flow entries = flow({29, 5});
    entries[1].keepsWithPrevious = true;
    QCOMPARE(shape(entries), u"0:10|0:17|0:2 1:5"_s);
}

void tst_Paginator::dropsSpaceAtTheTopOfAPage()
{
    Flow entries = flow({8, 4, 2});
    for (FlowEntry &part : entries)
        part.spaceBefore = 5;
    const Result<Pagination> pagination = Paginator(Area).paginate(entries);
    QVERIFY(pagination);
    QCOMPARE(pagination->pages.size(), 2U);
    QCOMPARE(pagination->pages[0][0].top, Area.firstTop);
    QCOMPARE(pagination->pages[1][0].top, Area.nextTop);
    QCOMPARE(pagination->pages[1][1].top, Area.nextTop + 4 * LineHeight + 5);
}

void tst_Paginator::remembersWhereBookmarksAre()
{
    Flow entries = flow({8, 4, 30});
    entries[1].bookmark = u"second"_s;
    entries[2].bookmark = u"third"_s;
    entries[2].bookmarkLevel = 1;
    const Result<Pagination> pagination = Paginator(Area).paginate(entries);
    QVERIFY(pagination);
    QCOMPARE(pagination->bookmarks.size(), 2);
    QCOMPARE(pagination->bookmarks[0].page, 1);
    QCOMPARE(pagination->bookmarks[0].top, Area.nextTop);
    QCOMPARE(pagination->bookmarks[1].title, u"third"_s);
    QCOMPARE(pagination->bookmarks[1].top, Area.nextTop + 4 * LineHeight);
    QCOMPARE(pagination->bookmarks[1].level, 1);
}

void tst_Paginator::endsEvenIfALineIsHigherThanAPage()
{
    Flow entries = flow({1});
    FlowEntry huge;
    huge.item = std::make_shared<Lines>(3, 500);
    entries.push_back(huge);
    QCOMPARE(shape(entries), u"0:1|1:1|1:1|1:1"_s);
}

QTEST_GUILESS_MAIN(tst_Paginator)
#include "tst_paginator.moc"
