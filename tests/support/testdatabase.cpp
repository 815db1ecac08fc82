#include "tests/support/testdatabase.h"

#include "models/storage/engine.h"
#include "models/storage/session.h"

#include <QTest>
#include <QUuid>

namespace purser::test {

using namespace Qt::StringLiterals;

namespace {

QString serverUrl()
{
    return qEnvironmentVariable("PURSER_TEST_POSTGRESQL");
}

} // namespace

TestDatabase::TestDatabase(const QString &engine)
{
    if (engine == u"sqlite") {
        m_url = DatabaseUrl::embedded(m_folder.filePath(u"purser.db"_s));
        return;
    }
    const Result<DatabaseUrl> url = DatabaseUrl::parse(serverUrl());
    if (!url)
        qFatal("PURSER_TEST_POSTGRESQL: %s", qPrintable(url.error().message));
    m_url = *url;
    m_url.options.insert(u"schema"_s, u"test_"_s + QUuid::createUuid().toString(QUuid::Id128));
}

TestDatabase::~TestDatabase()
{
    const QString schema = m_url.options.value(u"schema"_s);
    if (schema.isEmpty())
        return;
    if (const Result<std::unique_ptr<Session>> session = Session::open(m_url))
        static_cast<void>(
            (*session)->define(u"DROP SCHEMA IF EXISTS %1 CASCADE"_s.arg(quoted(schema))));
}

void TestDatabase::addEngines()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << u"sqlite"_s;
    QTest::newRow("postgresql") << u"postgresql"_s;
}

QString TestDatabase::whyNot(const QString &engine)
{
    if (engine == u"sqlite" || !serverUrl().isEmpty())
        return {};
    if (qEnvironmentVariableIsSet("CI"))
        qFatal("PURSER_TEST_POSTGRESQL must name a server when everything is tested");
    return u"PURSER_TEST_POSTGRESQL names no server"_s;
}

QString described(const Error &error)
{
    return errorCode(error.kind) + u": "_s + error.text() + u" | "_s + error.detail;
}

} // namespace purser::test
