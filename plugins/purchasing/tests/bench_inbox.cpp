#include "plugins/purchasing/domain/approval/inbox.h"
#include "plugins/purchasing/tests/purchasingworld.h"

#include "models/storage/engine.h"
#include "models/storage/schema.h"

#include <QCoreApplication>

#include "tests/support/byhand.h"
#include "tests/support/measure.h"

using namespace purser;
using namespace purser::test;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace Qt::StringLiterals;

/*
 * Opening the list of what waits for one's decision, when 10,000 and when 100,000 steps wait for
 * the same person and as many for a colleague: beside the same statements by hand, and beside what
 * is wanted.
 */

namespace {

constexpr int PageSize = 200; // as the page reads it
constexpr qint64 WantedMilliseconds = 50;
constexpr qint64 AllowedPermille = 1'400;

/** Copies of the rows that the one submitted order made: of each person, `count` in all. */
void fill(World &world, int count)
{
    const TableSpec table = tableFor(*world.registry.find(u"approval_inbox"_s), world.registry,
                                     world.session->engine());
    const bool isEmbedded = world.session->engine().isEmbedded();
    const QString id = isEmbedded ? u"randomblob(16)"_s : u"gen_random_uuid()"_s;
    const QString moment =
        isEmbedded
            ? u"strftime('%Y-%m-%dT%H:%M:%fZ', '2026-01-01', '+' || (i * 37 % 80000) || ' minutes')"_s
            : u"timestamptz '2026-01-01' + (i * 37 % 80000) * interval '1 minute'"_s;
    const QMap<QString, QString> own{{u"id"_s, id},
                                     {u"assigned_at"_s, moment},
                                     {u"number"_s, u"'PO-2026-' || i"_s},
                                     {u"number_fold"_s, u"'po-2026-' || i"_s},
                                     {u"search_text"_s, u"'po-2026-' || i || ' bolts'"_s}};
    QStringList columns;
    QStringList values;
    for (const ColumnSpec &column : table.columns) {
        columns.append(quoted(column.name));
        values.append(own.value(column.name, u"model."_s + quoted(column.name)));
    }
    require(world.session->define(
        u"INSERT INTO approval_inbox (%1) WITH RECURSIVE numbers(i) AS "
        "(SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < %3) "
        "SELECT %2 FROM numbers CROSS JOIN approval_inbox AS model"_s.arg(
            columns.join(u", "_s), values.join(u", "_s), QString::number(count))));
    if (!isEmbedded) // what its own housekeeping does in time
        require(world.session->define(u"VACUUM ANALYZE approval_inbox"_s));
}

bool benchInbox(const QString &engine, int steps)
{
    World world(engine);
    require(world.open());
    require(world.submitted(u"1000"_s));
    fill(world, steps);
    // Its card is opened: the rows of the other all name one order, as no order ever has them.
    const Id waiting = require(world.submitted(u"2000"_s)).id();
    ByHand hand(*world.session);
    LocalRecordService &manager = world.as(u"manager"_s);
    ListQuery query = inboxOf(world.user(u"manager"_s), world.clock.today());
    query.limit = PageSize;
    const auto list = [&] { return require(manager.list(u"approval_inbox"_s, query)); };
    const QList<Statement> statements = watched(*world.session, [&] { list(); });
    QList<qint64> opening;
    QList<qint64> byService;
    QList<qint64> byHand;
    for (int round = 0; round < 50; ++round) {
        byHand.append(timed(1, [&](int) { hand.read(statements); }).first());
        byService.append(timed(1, [&](int) { list(); }).first());
        opening.append(timed(1, [&](int) {
                           list();
                           require(manager.ask(u"purchase_order"_s, waiting, u"decision"_s, {}));
                       }).first());
    }
    const QString inbox = u"%1: inbox of %2 steps"_s.arg(engine).arg(steps);
    const bool isQuick =
        within(inbox + u", with the first card"_s, opening, 95, WantedMilliseconds);
    return compare(inbox, byService, byHand, AllowedPermille) && isQuick;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    bool isKept = true;
    for (const QString &engine : {u"sqlite"_s, u"postgresql"_s}) {
        if (const QString reason = TestDatabase::whyNot(engine); !reason.isEmpty()) {
            qInfo("%s: left out, %s", qPrintable(engine), qPrintable(reason));
            continue;
        }
        for (const int steps : {10'000, 100'000})
            isKept = benchInbox(engine, steps) && isKept;
    }
    return isKept ? 0 : 1;
}
