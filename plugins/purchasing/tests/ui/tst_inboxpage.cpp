#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/tests/purchasingworld.h"
#include "plugins/purchasing/ui/inbox/inboxpage.h"

#include "models/items/changefeed.h"
#include "models/items/serviceworker.h"
#include "ui/widgets/job.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/uicontext.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace purser::purchasing::ui;
using namespace purser::test;
using namespace Qt::StringLiterals;

namespace {

class NotedNavigator final : public Navigator
{
public:
    bool open(const PageAddress &, OpenIn) override { return true; }
    void close(TabPage *) override {}
    void offerUndo(const QString &, const std::function<void()> &) override {}
    void say(Mood, const QString &text, const QString &) override { said.append(text); }
    void show(Job *job) override { delete job; }

    QStringList said;
};

/** What `manager` works with, on a connection of their own. */
class Desk
{
public:
    explicit Desk(World &world)
        : worker([&world] { return serviceFor(world); })
        , caller(world.caller(u"manager"_s))
        , context{world.registry, worker, changes, world.clock, caller, settings, navigator}
    {}

    struct Connection
    {
        std::unique_ptr<Session> session;
        std::unique_ptr<RecordStore> store;
        std::unique_ptr<LocalRecordService> service;
    };

    static Result<std::shared_ptr<RecordService>> serviceFor(World &world)
    {
        auto connection = std::make_shared<Connection>();
        PURSER_ASSIGN(connection->session, Session::open(world.database.url()));
        connection->store = std::make_unique<RecordStore>(*connection->session);
        connection->service = std::make_unique<LocalRecordService>(
            *connection->store, world.registry, world.clock, world.caller(u"manager"_s));
        return std::shared_ptr<RecordService>(connection, connection->service.get());
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    NotedNavigator navigator;
    ChangeFeed changes;
    ServiceWorker worker;
    Caller caller;
    UiContext context;
};

QAction *actionWith(const InboxPage &page, const QKeySequence &key)
{
    for (QAction *action : page.findChildren<QAction *>()) {
        if (action->shortcut() == key)
            return action;
    }
    return nullptr;
}

} // namespace

/** Deciding at the desktop, where what waits can change at any time. */
class tst_InboxPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesOnlyOnceTheCardIsThere();
    void decidesOnlyWhatTheCardShowed();
    void leavesOutWhatIsDecidedAndNotSent();
    void keepsDecisionsWhenItLoadsAgain();
    void keepsWhatIsBeingTypedWhenItLoadsAgain();
};

void tst_InboxPage::decidesOnlyOnceTheCardIsThere()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(world.submitted(u"100"_s));
    PURSER_VERIFY(world.submitted(u"200"_s));
    Desk desk(world);
    InboxPage page(desk.context, {});
    auto *list = page.findChild<QListView *>();
    QAction *approve = actionWith(page, Qt::Key_A);
    QVERIFY(!approve->isEnabled());
    QList<bool> atOnce;
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, [&] {
        atOnce.append(approve->isEnabled());
        QTest::keyClick(list, Qt::Key_B); // no search for Bergen Tools
    });
    QTRY_VERIFY(approve->isEnabled());
    QCOMPARE(atOnce, QList<bool>{false});
    QCOMPARE(list->currentIndex().row(), 0);
    QCOMPARE(list->model()->rowCount(), 2);
    approve->trigger();
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(!approve->isEnabled());
    QTRY_VERIFY(approve->isEnabled());
}

void tst_InboxPage::decidesOnlyWhatTheCardShowed()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    const Result<Record> order = world.submitted(u"100"_s);
    PURSER_VERIFY(order);
    Desk desk(world);
    InboxPage page(desk.context, {});
    QAction *approve = actionWith(page, Qt::Key_A);
    QTRY_VERIFY(approve->isEnabled());

    PURSER_VERIFY(
        world.act(u"manager2"_s, order->id(), u"return"_s, {{u"reason"_s, u"Too much"_s}}));
    PURSER_VERIFY(world.as(u"buyer"_s)
                      .update(u"purchase_order"_s, order->id(), Operation::AnyVersion,
                              {{}, {{u"title"_s, u"Other"_s}}, {}}));
    PURSER_VERIFY(world.act(u"buyer"_s, order->id(), u"submit"_s));
    approve->trigger();
    bool isSent = false;
    page.save([&isSent](bool) { isSent = true; });
    QTRY_VERIFY(isSent);
    QCOMPARE(desk.navigator.said.size(), 1);
    QVERIFY2(desk.navigator.said.first().contains(u"with changes"_s),
             qPrintable(desk.navigator.said.first()));
    const Result<Record> after = world.as(u"buyer"_s).read(u"purchase_order"_s, order->id(), {});
    PURSER_VERIFY(after);
    QCOMPARE(after->text(u"status"), status::PendingApproval);
}

void tst_InboxPage::leavesOutWhatIsDecidedAndNotSent()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    for (int i = 0; i < 3; ++i)
        PURSER_VERIFY(world.submitted(u"100"_s));
    const Result<QList<Record>> rows = world.inbox(u"manager"_s);
    PURSER_VERIFY(rows);
    ServiceWorker worker([] { return Result<std::shared_ptr<RecordService>>(unavailable({})); });
    PendingDecisions pending(worker);
    const auto left = [&] {
        QStringList numbers;
        for (const Record &row : pending.undecided(*rows))
            numbers.append(row.text(u"number").last(1));
        return numbers.join(u' ');
    };
    QCOMPARE(left(), u"1 2 3"_s);
    pending.add({rows->at(0).reference(u"order_id"), u"approve"_s, {}, {}});
    pending.add({rows->at(2).reference(u"order_id"), u"approve"_s, {}, {}});
    QCOMPARE(left(), u"2"_s);
    QVERIFY(pending.takeBackLast());
    QCOMPARE(left(), u"2 3"_s);
    bool isRefused = false;
    connect(&pending, &PendingDecisions::refused, this, [&] { isRefused = true; });
    pending.flush();
    QCOMPARE(left(), u"2 3"_s); // sent, and not answered yet
    QTRY_VERIFY(isRefused);
    QCOMPARE(left(), u"1 2 3"_s);
}

void tst_InboxPage::keepsDecisionsWhenItLoadsAgain()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    for (int i = 0; i < 3; ++i)
        PURSER_VERIFY(world.submitted(u"100"_s));
    Desk desk(world);
    InboxPage page(desk.context, {});
    auto *list = page.findChild<QListView *>();
    QAction *approve = actionWith(page, Qt::Key_A);
    for (int left = 2; left >= 1; --left) {
        QTRY_VERIFY(approve->isEnabled());
        approve->trigger();
        QCOMPARE(list->model()->rowCount(), left);
    }
    QSignalSpy loaded(list->model(), &QAbstractItemModel::modelReset);
    actionWith(page, QKeySequence::Refresh)->trigger();
    QVERIFY(loaded.wait());
    QCOMPARE(list->model()->rowCount(), 1);
}

void tst_InboxPage::keepsWhatIsBeingTypedWhenItLoadsAgain()
{
    World world(u"sqlite"_s);
    PURSER_VERIFY(world.open());
    PURSER_VERIFY(world.submitted(u"100"_s));
    Desk desk(world);
    InboxPage page(desk.context, {});
    page.show();
    QAction *reject = actionWith(page, Qt::Key_R);
    QTRY_VERIFY(reject->isEnabled());
    reject->trigger();
    auto *words = page.findChild<QLineEdit *>();
    QVERIFY(!words->isHidden());
    QTest::keyClicks(words, u"Too much"_s);
    QSignalSpy loaded(page.findChild<QListView *>()->model(), &QAbstractItemModel::modelReset);
    actionWith(page, QKeySequence::Refresh)->trigger();
    bool isAnswered = false; // whatever it asks for comes before this
    desk.worker.run(
        &page, [](RecordService &) { return Result<>(); },
        [&isAnswered](const Result<> &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(words->text(), u"Too much"_s);
    QVERIFY(!words->isHidden());
    QCOMPARE(loaded.size(), 0);
    QTest::keyClick(words, Qt::Key_Escape);
    QTRY_COMPARE(loaded.size(), 1);
}

QTEST_MAIN(tst_InboxPage)
#include "tst_inboxpage.moc"
