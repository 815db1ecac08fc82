#pragma once

#include "models/storage/databaseurl.h"

#include <QTemporaryDir>

namespace purser::test {

/**
 * A fresh, empty database of one engine, gone with the object. PostgreSQL is the server in
 * PURSER_TEST_POSTGRESQL, in a schema of its own.
 */
class TestDatabase
{
public:
    /** `engine`: sqlite or postgresql. */
    explicit TestDatabase(const QString &engine);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    DatabaseUrl url() const { return m_url; }

    /** Rows `sqlite` and `postgresql` in the column `engine` of the present test's data. */
    static void addEngines();

    /** Why this engine cannot be tested here; empty when it can. Under CI everything must be
     * testable. */
    static QString whyNot(const QString &engine);

private:
    QTemporaryDir m_folder;
    DatabaseUrl m_url;
};

/** Message and detail, for a failing test. */
QString described(const Error &error);

} // namespace purser::test

/** First line of a test with the data of addEngines(): defines `engine`. */
#define PURSER_FETCH_ENGINE()                                                                      \
    QFETCH(QString, engine);                                                                       \
    if (const QString reason = purser::test::TestDatabase::whyNot(engine); !reason.isEmpty())      \
    QSKIP(qPrintable(reason))

/** Fails the test with the message of the Error. */
#define PURSER_VERIFY(...)                                                                         \
    do {                                                                                           \
        const auto &purserVerified = (__VA_ARGS__);                                                \
        if (!purserVerified)                                                                       \
            QFAIL(qPrintable(purser::test::described(purserVerified.error())));                    \
    } while (false)
