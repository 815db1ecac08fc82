#include "ui/forms/editsession.h"

#include "models/items/changefeed.h"
#include "models/items/serviceworker.h"
#include "models/services/recordservice.h"
#include "ui/forms/customfields.h"
#include "ui/widgets/uicontext.h"

namespace purser {

struct EditSession::Opened
{
    Record record;
    QList<Field> customFields = {};
    QMap<QString, QString> actions = {};
};

EditSession::EditSession(UiContext &context, const ObjectType &type, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_form(type, context.registry, context.caller)
{
    connect(&context.changes, &ChangeFeed::changed, this,
            [this](const QString &name, const Id &id) {
                const bool isThis = id.isNull() || id == m_form.original().id();
                if (name == m_form.type().name() && isThis && !m_form.isNew() && !m_busy)
                    look();
            });
}

Result<EditSession::Opened> EditSession::openIn(RecordService &service,
                                                const QString &type,
                                                const Id &id)
{
    PURSER_ASSIGN(const Record record, service.read(type, id));
    Opened opened{record, readCustomFields(service, type)};
    if (!record.type().actions().isEmpty()) {
        PURSER_ASSIGN(opened.actions, service.possibleActions(type, id));
    }
    return opened;
}

void EditSession::show(const Opened &opened)
{
    m_theirs.reset();
    m_form.setCustomFields(opened.customFields);
    m_form.load(opened.record);
    m_actions = opened.actions;
    Q_EMIT actionsChanged();
    Q_EMIT loaded();
}

void EditSession::startNew(const Draft &draft)
{
    m_actions.clear();
    m_form.startNew(draft);
    Q_EMIT actionsChanged();
    Q_EMIT loaded();
    m_context.worker.run(
        this,
        [type = m_form.type().name()](RecordService &service) -> Result<QList<Field>> {
            return readCustomFields(service, type);
        },
        [this](const Result<QList<Field>> &fields) {
            if (fields && !fields->isEmpty())
                m_form.setCustomFields(*fields);
        });
}

void EditSession::read(const Id &id)
{
    setBusy(true);
    m_context.worker.run(
        this,
        [type = m_form.type().name(), id](RecordService &service) {
            return openIn(service, type, id);
        },
        [this](const Result<Opened> &opened) {
            setBusy(false);
            if (opened)
                show(*opened);
            else
                Q_EMIT loadFailed(opened.error());
        });
}

void EditSession::look()
{
    m_context.worker.run(
        this,
        [type = m_form.type().name(), id = m_form.original().id()](RecordService &service) {
            return openIn(service, type, id);
        },
        [this](const Result<Opened> &now) {
            if (!now || m_busy || now->record.id() != m_form.original().id()
                || changedCaptions(m_form.original(), now->record).isEmpty())
                return;
            if (!m_form.isDirty())
                return show(*now);
            m_theirs = now->record;
            Q_EMIT conflicted();
        });
}

void EditSession::save(const Done &done)
{
    if (m_busy)
        return;
    if (const Result<> checked = m_form.check(); !checked) {
        QStringList sentences;
        for (const FieldIssue &issue : checked.error().issues) {
            if (issue.field.isEmpty())
                sentences.append(issue.message);
        }
        Q_EMIT refused(sentences, checked.error());
        if (done)
            done(false);
        return;
    }
    send(done, true);
}

void EditSession::send(const Done &done, bool mayJoin)
{
    setBusy(true);
    const Id id = m_form.isNew() ? Id() : m_form.original().id();
    m_context.worker.run(
        this,
        [type = m_form.type().name(), id, version = m_form.original().version(),
         draft = m_form.draft()](RecordService &service) -> Result<Opened> {
            PURSER_ASSIGN(const Record record, id.isNull()
                                                   ? service.create(type, draft)
                                                   : service.update(type, id, version, draft));
            return openIn(service, type, record.id());
        },
        [this, done, mayJoin](const Result<Opened> &opened) {
            setBusy(false);
            if (!opened)
                return failed(opened.error(), done, mayJoin);
            show(*opened);
            Q_EMIT saved();
            Q_EMIT m_context.changes.changed(m_form.type().name(), m_form.original().id());
            if (done)
                done(true);
        });
}

void EditSession::failed(const Error &error, const Done &done, bool mayJoin)
{
    if (error.kind == ErrorKind::Stale)
        return compare(done, mayJoin);
    tellRefused(error);
    if (done)
        done(false);
}

void EditSession::tellRefused(const Error &error)
{
    const bool isAboutFields = error.kind == ErrorKind::Invalid || !error.field.isEmpty();
    Q_EMIT refused(isAboutFields ? m_form.applyServerIssues(error) : QStringList{error.message},
                   error);
}

void EditSession::compare(const Done &done, bool mayJoin)
{
    setBusy(true);
    m_context.worker.run(
        this,
        [type = m_form.type().name(), id = m_form.original().id()](RecordService &service) {
            return service.read(type, id);
        },
        [this, done, mayJoin](const Result<Record> &now) {
            setBusy(false);
            if (!now)
                return failed(now.error(), done, false);
            m_theirs = *now;
            if (mayJoin && conflictsWithTheirs().isEmpty()) {
                const QStringList captions = changedCaptions(m_form.original(), *now);
                keepMine();
                Q_EMIT joined(captions);
                return send(done, false);
            }
            Q_EMIT conflicted();
            if (done)
                done(false);
        });
}

QList<FieldConflict> EditSession::conflictsWithTheirs() const
{
    return m_theirs ? conflicts({m_form.original(), m_form.edited(), *m_theirs})
                    : QList<FieldConflict>();
}

void EditSession::keepMine()
{
    if (!m_theirs)
        return;
    const Record theirs = *m_theirs;
    m_theirs.reset();
    m_form.rebase(theirs);
}

void EditSession::takeTheirs()
{
    if (m_theirs)
        reread();
}

void EditSession::remove()
{
    setBusy(true);
    m_context.worker.run(
        this,
        [type = m_form.type().name(), id = m_form.original().id(),
         version = m_form.original().version()](RecordService &service) -> Result<bool> {
            PURSER_TRY(service.remove(type, id, version));
            return true;
        },
        [this](const Result<bool> &done) {
            setBusy(false);
            if (!done)
                return failed(done.error(), {}, false);
            const Record record = m_form.original();
            Q_EMIT m_context.changes.changed(m_form.type().name(), record.id());
            Q_EMIT removed(record);
        });
}

void EditSession::act(const QString &action, const QJsonObject &input, const Outcome &outcome)
{
    setBusy(true);
    m_context.worker.run(
        this,
        [type = m_form.type().name(), id = m_form.original().id(),
         version = m_form.original().version(), action,
         input](RecordService &service) -> Result<Opened> {
            PURSER_TRY(service.act(type, id, action, input, version));
            return openIn(service, type, id);
        },
        [this, outcome](const Result<Opened> &opened) {
            setBusy(false);
            if (!opened && opened.error().kind == ErrorKind::Stale)
                compare({}, false);
            if (!opened)
                return outcome(opened.error());
            show(*opened);
            Q_EMIT m_context.changes.changed(m_form.type().name(), m_form.original().id());
            outcome({});
        });
}

void EditSession::setBusy(bool busy)
{
    if (busy != std::exchange(m_busy, busy))
        Q_EMIT busyChanged(busy);
}

} // namespace purser
