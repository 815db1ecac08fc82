#pragma once

#include "models/meta/action.h"

namespace purser {

/**
 * What an Action runs (Action::run) when part of it takes long and needs no lock, as drawing a
 * document: that part comes before the transaction, so that others can write meanwhile, and once,
 * however often the transaction is repeated. In a batch that happens as one, it is in there.
 */
class PreparedRun
{
public:
    /** Inside the transaction. The record can be another than was prepared for: compare versions.
     */
    using Run = std::function<Result<>(UnitOfWork &, ActionCall &)>;
    /** Reads, but changes nothing. Called when the action is possible; its Error ends the action.
     */
    using Prepare = std::function<Result<Run>(UnitOfWork &, const Record &)>;

    explicit PreparedRun(const Prepare &prepare)
        : m_prepare(prepare)
    {}

    Result<Run> prepare(UnitOfWork &work, const Record &record) const
    {
        return m_prepare(work, record);
    }

    /** Both at once. */
    Result<> operator()(UnitOfWork &work, ActionCall &call) const
    {
        PURSER_ASSIGN(const Run run, m_prepare(work, call.before));
        return run(work, call);
    }

private:
    Prepare m_prepare;
};

} // namespace purser
