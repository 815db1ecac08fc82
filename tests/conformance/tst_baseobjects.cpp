#include "models/objects/baseobjects.h"
#include "models/storage/engine.h"
#include "models/storage/schema.h"

#include <QTest>

#include "tests/support/conformance.h"
#include "tests/support/golden.h"
#include "tests/support/testdatabase.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** The declarations of the core, against what every declaration must keep. */
class tst_BaseObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void declarationsKeepTheRules();
    void tablesAreAsReviewed_data();
    void tablesAreAsReviewed();

private:
    Registry m_registry;
};

void tst_BaseObjects::initTestCase()
{
    PURSER_VERIFY(registerBaseObjects(m_registry));
}

void tst_BaseObjects::declarationsKeepTheRules()
{
    QCOMPARE(conformanceFaults(m_registry).join(u'\n'), QString());
}

void tst_BaseObjects::tablesAreAsReviewed_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("sqlite") << u"sqlite:///any.db"_s;
    QTest::newRow("postgresql") << u"postgresql://any/any"_s;
}

void tst_BaseObjects::tablesAreAsReviewed()
{
    QFETCH(QString, url);
    const Result<const Engine *> engine = engineFor(*DatabaseUrl::parse(url));
    PURSER_VERIFY(engine);
    const QString ddl = createStatements(m_registry, **engine).join(u";\n\n"_s) + u";\n"_s;
    const QString file =
        u"tests/golden/base-objects.%1.sql"_s.arg(QString::fromUtf8(QTest::currentDataTag()));
    PURSER_VERIFY(isAsReviewed(file, ddl));
}

QTEST_GUILESS_MAIN(tst_BaseObjects)
#include "tst_baseobjects.moc"
