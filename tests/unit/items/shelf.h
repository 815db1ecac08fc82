#pragma once

#include "models/base/clock.h"
#include "models/items/serviceworker.h"
#include "models/meta/record.h"
#include "models/meta/registry.h"
#include "models/services/caller.h"

#include <QDateTime>

#include "tests/support/testdatabase.h"

namespace purser::test {

class FixedClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC); }
};

/** Books on shelves in an embedded database, written directly and read through a ServiceWorker. */
class Shelf
{
public:
    Shelf();

    Result<> open();
    /** Titles `Book 000000` …, in that order; price, day and shelf follow from the number. */
    Result<> addBooks(int from, int count);
    Result<> removeBook(int number);
    ServiceWorker::Factory factory() const;
    const ObjectType &books() const { return *registry.find(QStringLiteral("book")); }

    Registry registry;
    FixedClock clock;
    TestDatabase database;
    Caller caller;
    Id shelfId;
    QList<Id> ids;

private:
    Result<std::shared_ptr<RecordService>> connect() const;
    Record makeBook(int number) const;
};

} // namespace purser::test
