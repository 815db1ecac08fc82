#include "ui/lists/listactions.h"

#include "models/items/changefeed.h"
#include "models/services/caller.h"
#include "ui/widgets/job.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/uicontext.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr qsizetype Portion = 50;

} // namespace

BulkOperation::BulkOperation(UiContext &context,
                             const ObjectType &type,
                             const QList<Target> &targets,
                             QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_type(type)
    , m_targets(targets)
{}

void BulkOperation::start(const QString &title,
                          const Operation &operation,
                          const std::function<void(const BulkResult &)> &done)
{
    m_operation = operation;
    m_done = done;
    m_job = new Job(title);
    if (m_targets.size() > Portion)
        m_context.navigator.show(m_job);
    else
        m_job->setParent(this);
    next();
}

void BulkOperation::next()
{
    if (m_at >= m_targets.size() || m_job->isCancelled())
        return finish();
    const QList<Target> portion = m_targets.sliced(m_at, qMin(Portion, m_targets.size() - m_at));
    QList<Operation> operations;
    for (const Target &target : portion) {
        Operation operation = m_operation;
        operation.id = target.id;
        operations.append(operation);
    }
    m_context.worker.run(
        this,
        [type = m_type.name(), operations](RecordService &service) {
            return service.batch(type, operations, BatchMode::Each);
        },
        [this, portion](const Result<QList<Result<Record>>> &answers) {
            for (qsizetype i = 0; i < portion.size(); ++i) {
                const Result<Record> *one = answers ? &answers->at(i) : nullptr;
                if (one && *one)
                    m_result.done.append(portion.at(i).id);
                else
                    m_result.faults.append(portion.at(i).title + u": "_s
                                           + (one ? one->error() : answers.error()).text());
            }
            m_at += portion.size();
            m_job->control()->setProgress(int(1000 * m_at / m_targets.size()));
            next();
        });
}

void BulkOperation::finish()
{
    m_job->finish();
    if (!m_result.done.isEmpty())
        Q_EMIT m_context.changes.changed(m_type.name(), {});
    m_done(m_result);
    deleteLater();
}

QList<const Action *> commonActions(const UiContext &context,
                                    const ObjectType &type,
                                    const QList<const Record *> &records)
{
    QList<const Action *> actions;
    const bool hasStatus = type.indexOf(u"status") >= 0;
    for (const Action &action : type.actions()) {
        const QString permission =
            action.permission.isEmpty() ? type.permission(action.name) : action.permission;
        const auto possible = [&](const Record *record) {
            return action.from.isEmpty()
                   || (hasStatus && action.from.contains(record->text(u"status")));
        };
        const bool needsInput = std::any_of(action.input.cbegin(), action.input.cend(),
                                            [](const Field &field) { return field.isRequired(); });
        if (!needsInput && context.caller.may(permission)
            && std::all_of(records.cbegin(), records.cend(), possible))
            actions.append(&action);
    }
    return actions;
}

} // namespace purser
