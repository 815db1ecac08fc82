#pragma once

#include "models/services/recordservice.h"
#include "models/services/unitofwork.h"

namespace purser {

class Clock;
class RecordStore;
class Session;

/**
 * The service on a database of this process. Made for one Caller, cheap to make; session, registry
 * and clock must outlive it.
 */
class LocalRecordService final : public RecordService
{
public:
    LocalRecordService(RecordStore &store,
                       const Registry &registry,
                       const Clock &clock,
                       const Caller &caller);

    /** Called after each commit that changed something: the relay of events listens. */
    void onCommitted(std::function<void()> listener) { m_committed = std::move(listener); }

    const Registry &registry() const override { return m_registry; }
    const Caller &caller() const override { return m_caller; }
    Result<Record> create(const QString &type, const Draft &draft) override;
    Result<Record> read(const QString &type, const Id &id, const ReadOptions &options) override;
    Result<Record> update(const QString &type,
                          const Id &id,
                          qint64 version,
                          const Draft &draft) override;
    Result<> remove(const QString &type, const Id &id, qint64 version) override;
    Result<Record> restore(const QString &type, const Id &id) override;
    Result<Page> list(const QString &type, const ListQuery &query) override;
    Result<qint64> count(const QString &type, const ListQuery &query, qint64 limit) override;
    Result<QList<Result<Record>>> batch(const QString &type,
                                        const QList<Operation> &operations,
                                        BatchMode mode) override;
    Result<ActionResult> act(const QString &type,
                             const Id &id,
                             const QString &action,
                             const QJsonObject &input,
                             qint64 version) override;
    Result<QJsonValue> ask(const QString &type,
                           const Id &id,
                           const QString &query,
                           const QJsonObject &input) override;
    Result<QMap<QString, QString>> possibleActions(const QString &type, const Id &id) override;

    /**
     * Runs several steps as one transaction with the caller's name but without permission checks:
     * for the program's own work (import, sample data, seeding), never for input from outside.
     */
    template<typename Body>
    auto inOneTransaction(const Body &body) -> decltype(body(std::declval<UnitOfWork &>()))
    {
        return transacted(body);
    }

private:
    template<typename Body>
    auto transacted(const Body &body) -> decltype(body(std::declval<UnitOfWork &>()));

    Result<const ObjectType *> allowedType(const QString &name, QStringView verb) const;
    /** NotFound for what the caller may not see. */
    Result<> isSeen(const ObjectType &type, const Id &id) const;
    Result<> mayWrite(const ObjectType &type, const Draft &draft) const;
    Result<Record> readChecked(UnitOfWork &work,
                               const ObjectType &type,
                               const Id &id,
                               qint64 version);
    Result<Record> createIn(UnitOfWork &work, const QString &type, const Draft &draft);
    Result<Record> updateIn(
        UnitOfWork &work, const QString &type, const Id &id, qint64 version, const Draft &draft);
    Result<Record> removeIn(UnitOfWork &work, const QString &type, const Id &id, qint64 version);
    Result<Record> restoreIn(UnitOfWork &work, const QString &type, const Id &id);
    Result<ActionResult> actIn(UnitOfWork &work,
                               const ObjectType &type,
                               const Id &id,
                               qint64 version,
                               const Action &action,
                               const QJsonObject &input);
    Result<Record> operate(UnitOfWork &work, const QString &type, const Operation &operation);
    Result<> isPossible(UnitOfWork &work, const Action &action, const Record &record) const;
    Record masked(Record record) const;

    RecordStore &m_store;
    const Registry &m_registry;
    const Clock &m_clock;
    Caller m_caller;
    std::function<void()> m_committed;
};

} // namespace purser

#include "models/services/localtransaction.h"
