#include "models/storage/migrator.h"

#include <QTest>

#include "tests/support/library.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_Migrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothingOfOneThatBreaksReferences_data() { TestDatabase::addEngines(); }
    void leavesNothingOfOneThatBreaksReferences();
};

void tst_Migrations::leavesNothingOfOneThatBreaksReferences()
{
    PURSER_FETCH_ENGINE();
    Library library(engine);
    PURSER_VERIFY(library.open());
    RecordService &service = *library.service;
    const Id target = service.create(u"shelf"_s, Library::shelf(u"Target"_s))->id();
    const Draft needs = Library::draft({{u"name"_s, u"Needs"_s}, {u"next_id"_s, target}});
    const Result<Record> needing = service.create(u"shelf"_s, needs);
    PURSER_VERIFY(needing);
    const DatedMigration orphaning{u"test"_s,
                                   u"2026-11-22-orphan"_s,
                                   {u"UPDATE \"shelf\" SET \"places\" = 7"_s,
                                    u"DELETE FROM \"shelf\" WHERE \"name\" = 'Target'"_s},
                                   {}};
    Migrator migrator(*library.session, library.registry, library.clock, {orphaning});
    QVERIFY(!migrator.migrate());
    QCOMPARE(*migrator.pending(), orphaning.up);
    PURSER_VERIFY(service.read(u"shelf"_s, target));
    QVERIFY(service.read(u"shelf"_s, needing->id())->isNull(u"places"));
    QVERIFY(!library.session->execute(orphaning.up.at(1))); // references are kept again
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
