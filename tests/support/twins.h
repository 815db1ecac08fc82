#pragma once

#include <QJsonObject>

#include "tests/support/testworkspace.h"

namespace purser::test {

Draft contact(const QString &name, const QString &email, const QMap<QString, Value> &more = {});

QStringList titles(const QList<Record> &records);

/** Everything that people can see of a partner and its children, but for versions. */
QJsonObject content(const Record &partner);

/**
 * A company with two partners that are one, and types of a module that refer to partners: `deal`
 * (`seller_id`, `contact_id`, children `parties` with `partner_id`), which is never written by its
 * rules again once it is called Closed, and `badge`, of which each partner has one at most.
 */
struct Twins : TestWorkspace
{
    explicit Twins(const QString &engine)
        : TestWorkspace(engine)
    {}

    Result<> fill(const QMap<QString, Value> &keptMore = {},
                  const QMap<QString, Value> &otherMore = {});
    Result<Record> add(const QString &name,
                       const QMap<QString, Value> &more,
                       const QList<Draft> &contacts,
                       const QList<Draft> &addresses);
    Result<Id> addDeal(const QString &name, const Id &seller, const Id &contact = {});
    Result<ActionResult> merge(const QJsonObject &more = {},
                               qint64 version = Operation::AnyVersion);
    RecordService &service() { return TestWorkspace::service(); }
    Result<ActionResult> unmerge();
    Result<Record> partner(const Id &id);
    Result<Record> deal(const Id &id);
    Id contactNamed(const Id &partner, const QString &name);

    Id keptId;
    Id otherId;
};

} // namespace purser::test

/** First line of a test with the data of addEngines(): defines `twins`. */
#define PURSER_OPEN_TWINS(...)                                                                     \
    PURSER_FETCH_ENGINE();                                                                         \
    Twins twins(engine);                                                                           \
    PURSER_VERIFY(twins.fill(__VA_ARGS__))
