#pragma once

#include "models/base/clock.h"
#include "models/meta/registry.h"
#include "models/services/localrecordservice.h"
#include "models/storage/recordstore.h"
#include "models/storage/session.h"

#include "tests/support/testdatabase.h"

namespace purser::test {

/** Small types that use every kind of declaration: a company, shelves, books on a shelf. */
ObjectType companyType();
ObjectType shelfType();
ObjectType bookType();

Text label(const char *text);

/** A database with these types and a service for one user of one company. */
struct Library
{
    explicit Library(const QString &engine);

    Result<> open();
    /** A second process: the database and the company exist. */
    Result<> openAt(const DatabaseUrl &url, const Id &company);
    Result<Id> newCompany();
    LocalRecordService serviceOf(const Caller &other);

    static Draft draft(const QMap<QString, Value> &values,
                       const QMap<QString, QList<Draft>> &children = {});
    /** A shelf with books of 1.5 each. */
    static Draft shelf(const QString &name, const QStringList &books = {});

    Result<> connect(const DatabaseUrl &url);

    TestDatabase database;
    SystemClock clock;
    Registry registry;
    std::unique_ptr<Session> session;
    std::unique_ptr<RecordStore> store;
    Caller caller;
    std::unique_ptr<LocalRecordService> service;
};

} // namespace purser::test
