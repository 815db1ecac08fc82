#include "models/base/clock.h"
#include "models/meta/registry.h"
#include "models/objects/baseobjects.h"
#include "models/services/localrecordservice.h"
#include "models/storage/engine.h"
#include "models/storage/migrator.h"
#include "models/storage/recordstore.h"
#include "models/storage/session.h"

#include <QCoreApplication>

#include "tests/support/byhand.h"
#include "tests/support/measure.h"
#include "tests/support/testdatabase.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

/*
 * Creating a partner with two contacts and two addresses, and reading it, through the service,
 * against the same rows with the same values written and read by statements prepared by hand on a
 * connection of their own, one for each row that is written. Object, audit and outbox rows are in
 * both.
 */

namespace {

Draft draft(const QMap<QString, Value> &values, const QMap<QString, QList<Draft>> &children = {})
{
    return {{}, values, children};
}

Draft partner(int number)
{
    const auto address = [](const QString &type) {
        return draft({{u"address_type"_s, type},
                      {u"street"_s, u"Hauptstr. 1"_s},
                      {u"postal_code"_s, u"10178"_s},
                      {u"city"_s, u"Berlin"_s},
                      {u"country"_s, u"DE"_s}});
    };
    const auto contact = [number](const QString &name) {
        return draft(
            {{u"name"_s, name},
             {u"title"_s, u"Sales"_s},
             {u"email"_s, u"%1.%2@example.com"_s.arg(name.left(4).toLower()).arg(number)}});
    };
    return draft({{u"name"_s, u"Acme Tools %1"_s.arg(number)},
                  {u"code"_s, u"K%1"_s.arg(number)},
                  {u"is_supplier"_s, true},
                  {u"tax_id"_s, u"DE129390950"_s},
                  {u"tax_id_override_reason"_s, u"example"_s},
                  {u"email"_s, u"office@example.com"_s},
                  {u"currency"_s, u"EUR"_s}},
                 {{u"contacts"_s, {contact(u"Jane Roe"_s), contact(u"John Doe"_s)}},
                  {u"addresses"_s, {address(u"billing"_s), address(u"shipping"_s)}}});
}

bool isId(const QVariant &value)
{
    const bool isBytes = value.typeId() == QMetaType::QByteArray;
    const QString text = value.toString();
    return isBytes ? value.toByteArray().size() == 16 : text.size() == 36 && text.at(14) == u'7';
}

/** An INSERT for each row, as one writes it by hand. */
QList<Statement> rowByRow(const Statement &statement)
{
    const QString values = u" VALUES "_s;
    const qsizetype begin = statement.sql.indexOf(values) + values.size();
    const qsizetype rows = statement.sql.mid(begin).count(u'(');
    const qsizetype width = statement.values.size() / rows;
    const QString row = u'(' + QStringList(width, u"?"_s).join(u", "_s) + u')';
    QList<Statement> single;
    for (qsizetype i = 0; i < rows; ++i)
        single.append({statement.sql.left(begin) + row, statement.values.mid(i * width, width)});
    return single;
}

/** The same statements for another partner: its ids are new, and so is its code. */
QList<Statement> another(const QList<Statement> &statements,
                         const QList<QVariant> &kept,
                         int number,
                         const Clock &clock)
{
    QHash<QByteArray, Id> ids;
    QList<Statement> result = statements;
    for (Statement &statement : result) {
        for (QVariant &value : statement.values) {
            if (isId(value) && !kept.contains(value)) {
                Id &fresh = ids[value.toByteArray()];
                fresh = fresh.isNull() ? newId(clock) : fresh;
                const bool isBytes = value.typeId() == QMetaType::QByteArray;
                value = isBytes ? QVariant(fresh.toRfc4122()) : QVariant(toText(fresh));
            } else if (value.toString() == u"K0" || value.toString() == u"k0") {
                value = u"h%1"_s.arg(number);
            }
        }
    }
    return result;
}

struct Office
{
    explicit Office(const QString &engine)
        : database(engine)
    {
        require(registerBaseObjects(registry));
        session = require(Session::open(database.url()));
        require(Migrator(*session, registry, clock).migrate());
        store = std::make_unique<RecordStore>(*session);
        LocalRecordService founder(*store, registry, clock, Caller::system({}));
        caller = Caller::system(
            require(founder.create(u"company"_s,
                                   draft({{u"name"_s, u"Northstar"_s}, {u"currency"_s, u"EUR"_s}})))
                .id());
        service = std::make_unique<LocalRecordService>(*store, registry, clock, caller);
    }

    TestDatabase database;
    SystemClock clock;
    Registry registry;
    std::unique_ptr<Session> session;
    std::unique_ptr<RecordStore> store;
    Caller caller;
    std::unique_ptr<RecordService> service;
};

bool benchWriting(Office &office, ByHand &hand, int runs, qint64 permille)
{
    QList<Statement> inserts;
    const QList<Statement> all = watched(
        *office.session, [&office] { require(office.service->create(u"partner"_s, partner(0))); });
    for (const Statement &statement : all) {
        if (statement.sql.startsWith(u"INSERT"_s))
            inserts += rowByRow(statement);
    }
    const QVariant company =
        office.session->engine().toDatabase(office.caller.companyId, text(u"id"_s));
    QList<QList<Statement>> prepared;
    for (int run = 0; run < runs + 20; ++run)
        prepared.append(another(inserts,
                                {company, office.session->engine().toDatabase(Id(), text(u"id"_s))},
                                run, office.clock));
    QList<qint64> byHand;
    QList<qint64> byService;
    for (int run = 0; run < runs + 20; ++run) { // in turn, so that both see the same machine
        const qint64 hands = timed(1, [&](int) { hand.write(prepared.at(run)); }).first();
        const qint64 service = timed(1, [&](int) {
                                   require(office.service->create(u"partner"_s, partner(run + 1)));
                               }).first();
        if (run >= 20) {
            byHand.append(hands);
            byService.append(service);
        }
    }
    return compare(
        u"%1: create partner, 2 contacts, 2 addresses"_s.arg(office.session->engine().name()),
        byService, byHand, permille);
}

bool benchReading(Office &office, ByHand &hand, int runs, qint64 permille)
{
    const Id id = require(office.service->list(u"partner"_s, {.limit = 1})).items.first().id();
    const QList<Statement> selects =
        watched(*office.session, [&] { require(office.service->read(u"partner"_s, id)); });
    QList<qint64> byHand;
    QList<qint64> byService;
    for (int run = 0; run < runs; ++run) {
        byHand.append(timed(1, [&](int) { hand.read(selects); }).first());
        byService.append(
            timed(1, [&](int) { require(office.service->read(u"partner"_s, id)); }).first());
    }
    return compare(
        u"%1: read partner with contacts and addresses"_s.arg(office.session->engine().name()),
        byService, byHand, permille);
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
        Office office(engine);
        ByHand hand(*office.session);
        const bool isEmbedded = engine == u"sqlite";
        isKept = benchWriting(office, hand, 500, isEmbedded ? 1500 : 1250) && isKept;
        isKept = benchReading(office, hand, 2000, isEmbedded ? 1400 : 1150) && isKept;
    }
    return isKept ? 0 : 1;
}
