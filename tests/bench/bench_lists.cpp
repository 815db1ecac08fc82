#include "models/items/windowmodel.h"
#include "models/objects/connection.h"
#include "models/storage/engine.h"
#include "models/storage/recordstore.h"
#include "models/storage/schema.h"
#include "models/storage/session.h"

#include <QCoreApplication>
#include <QEventLoop>

#include "tests/support/byhand.h"
#include "tests/support/measure.h"
#include "tests/support/testworkspace.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

/*
 * The list of partners of a company that has a million of them: its first page, a jump into the
 * middle, and search as it is typed. Beside the same statements by hand on a connection of their
 * own, and beside what is wanted. Then the same list as a window has it: from dragging the bar to
 * the middle, as soon as the list was opened and knows its length, until the rows are there.
 */

namespace {

constexpr int Partners = 1'000'000;
constexpr int PageSize = 50;
constexpr qint64 WantedMilliseconds = 50;
constexpr qint64 AllowedPermille = 1'400;

/** A pronounceable word for each number; neighbours differ. */
QString word(int number)
{
    static const QStringList syllables{u"al"_s,  u"ber"_s, u"cor"_s, u"dan"_s, u"el"_s,  u"fer"_s,
                                       u"gan"_s, u"hol"_s, u"in"_s,  u"jor"_s, u"kel"_s, u"lum"_s,
                                       u"mar"_s, u"nor"_s, u"os"_s,  u"pri"_s, u"quin"_s};
    const int count = int(syllables.size());
    QString word = syllables.at(number % count) + syllables.at(number / count % count)
                   + syllables.at(number * 7 % count);
    word[0] = word.at(0).toUpper();
    return word;
}

struct Filling
{
    Session &session;
    TableSpec table;
    bool isEmbedded = false;

    void dropIndexes()
    {
        for (const IndexSpec &index : table.indexes)
            require(session.define(u"DROP INDEX "_s + quoted(index.name)));
        if (!isEmbedded)
            return require(session.define(u"DROP INDEX \"partner_search_idx\""_s));
        for (const QString &event : {u"insert"_s, u"delete"_s, u"update"_s})
            require(session.define(u"DROP TRIGGER "_s + quoted(u"partner_search_"_s + event)));
    }

    void addWords()
    {
        require(session.define(
            u"CREATE TEMPORARY TABLE word (number INTEGER PRIMARY KEY, text TEXT)"_s));
        for (int number = 0; number < 289; ++number)
            require(session.execute(u"INSERT INTO word VALUES (?, ?)"_s, {number, word(number)}));
    }

    /** Like the only partner there is, under other names. */
    void addPartners()
    {
        const QString id = isEmbedded ? u"CAST(printf('%016d', i) AS BLOB)"_s
                                      : u"CAST(lpad(to_hex(i), 32, '0') AS uuid)"_s;
        const QMap<QString, QString> own{
            {u"id"_s, id},
            {u"code"_s, u"'K' || i"_s},
            {u"code_fold"_s, u"'k' || i"_s},
            {u"name"_s, u"called"_s},
            {u"name_fold"_s, u"lower(called)"_s},
            {u"search_text"_s,
             u"'k' || i || '\n' || lower(called) || '\noffice@' || lower(word) || '.example'"_s}};
        QStringList columns;
        QStringList values;
        for (const ColumnSpec &column : table.columns) {
            columns.append(quoted(column.name));
            values.append(own.value(column.name, u"model."_s + quoted(column.name)));
        }
        require(session.define(
            u"INSERT INTO partner (%1) "
            "WITH RECURSIVE numbers(i) AS "
            "(SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < %3), "
            "named AS (SELECT i, a.text AS word, "
            "a.text || ' ' || b.text || CASE i % 7 WHEN 0 THEN ' GmbH ' WHEN 1 THEN ' AG ' "
            "WHEN 2 THEN ' Ltd ' ELSE ' SA ' END || i AS called "
            "FROM numbers JOIN word a ON a.number = (i * 31) % 289 "
            "JOIN word b ON b.number = (i / 289) % 289) "
            "SELECT %2 FROM named CROSS JOIN partner AS model"_s.arg(
                columns.join(u", "_s), values.join(u", "_s), QString::number(Partners))));
    }

    void addIndexes()
    {
        for (const IndexSpec &index : table.indexes)
            require(session.define(createIndex(table, index)));
        for (const QString &statement : session.engine().searchSupport(table))
            require(session.define(statement));
        if (!isEmbedded) // what its own housekeeping does in time
            require(session.define(u"VACUUM ANALYZE partner"_s));
    }
};

struct Bench
{
    TestWorkspace &office;
    ByHand &hand;
    QString engine;

    Page list(const ListQuery &query)
    {
        return require(office.service().list(u"partner"_s, query));
    }

    /** Each query once by the service and once by hand, in turn, `rounds` times. */
    bool run(const QString &what, const QList<ListQuery> &queries, int rounds)
    {
        Session &session = office.workspace().connection().session();
        QList<qint64> byService;
        QList<qint64> byHand;
        for (int round = 0; round < rounds; ++round) {
            for (const ListQuery &query : queries) {
                const QList<Statement> statements = watched(session, [&] { list(query); });
                byService.append(timed(1, [&](int) { list(query); }).first());
                byHand.append(timed(1, [&](int) { hand.read(statements); }).first());
            }
        }
        const QString name = u"%1: %2"_s.arg(engine, what);
        const bool isQuick = within(name, byService, 95, WantedMilliseconds);
        return compare(name, byService, byHand, AllowedPermille) && isQuick;
    }
};

/** What people type, a letter after the other. */
QList<ListQuery> searches()
{
    QList<ListQuery> queries;
    for (const QString &typed : {u"albercor ferdan"_s, u"mardanel gmbh"_s, u"k777123"_s,
                                 u"example quin"_s, u"nothing there"_s}) {
        for (qsizetype length = 2; length <= typed.size(); ++length)
            queries.append({.search = typed.first(length), .limit = PageSize});
    }
    return queries;
}

ServiceWorker::Factory serviceFor(TestWorkspace &office)
{
    return [&office]() -> Result<std::shared_ptr<RecordService>> {
        struct Line
        {
            std::unique_ptr<Connection> connection;
            std::unique_ptr<LocalRecordService> service;
        };
        PURSER_ASSIGN(auto connection, office.workspace().connect());
        auto service = connection->service(Caller::system(office.company()));
        auto line = std::make_shared<Line>(Line{std::move(connection), std::move(service)});
        return std::shared_ptr<RecordService>(line, line->service.get());
    };
}

void waitUntil(const std::function<bool()> &isThere)
{
    while (!isThere())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/** Nanoseconds until a row that is not there is. */
qint64 drag(WindowModel &model, int row)
{
    const QModelIndex index = model.index(row, 0);
    return timed(1,
                 [&](int) {
                     index.data();
                     waitUntil([&] { return index.data(WindowModel::LoadedRole).toBool(); });
                 })
        .first();
}

bool benchWindow(TestWorkspace &office, const QString &engine)
{
    ServiceWorker worker(serviceFor(office));
    QList<qint64> times;
    for (int round = 0; round < 20; ++round) {
        WindowModel model(*office.registry().find(u"partner"_s), worker, office.clock());
        model.setQuery({});
        waitUntil([&] { return model.isCountExact() && model.rowCount() > Partners; });
        times.append(drag(model, Partners / 2));
    }
    return within(u"%1: dragged to the middle of a list just opened"_s.arg(engine), times, 95,
                  WantedMilliseconds);
}

bool benchLists(const QString &engine)
{
    TestWorkspace office(engine);
    require(office.open());
    require(office.service().create(u"partner"_s,
                                    draft({{u"name"_s, u"Albercor"_s}, {u"is_supplier"_s, true}})));
    Session &session = office.workspace().connection().session();
    Filling filling{
        session,
        tableFor(*office.registry().find(u"partner"_s), office.registry(), session.engine()),
        session.engine().isEmbedded()};
    filling.dropIndexes();
    filling.addWords();
    filling.addPartners();
    filling.addIndexes();

    ByHand hand(session);
    Bench bench{office, hand, engine};
    ListQuery newest{.sort = {{u"created_at"_s, true}}, .limit = PageSize};
    bool isKept = bench.run(u"first page of 1,000,000"_s, {{.limit = PageSize}, newest}, 50);
    isKept = bench.run(u"jump to the middle, nothing known"_s,
                       {{.limit = PageSize, .offset = Partners / 2}}, 10)
             && isKept;
    ListQuery near{.limit = PageSize, .offset = 999};
    near.from = positionOf(bench.list({.limit = 1, .offset = Partners / 2}).items.first(), near);
    isKept = bench.run(u"jump to the middle, near a known place"_s, {near}, 30) && isKept;
    isKept = bench.run(u"search as it is typed"_s, searches(), 3) && isKept;
    return benchWindow(office, engine) && isKept;
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
        isKept = benchLists(engine) && isKept;
    }
    return isKept ? 0 : 1;
}
