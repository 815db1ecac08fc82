#pragma once

#include "ui/forms/formrecord.h"
#include "ui/forms/recordmerge.h"

#include <functional>

namespace purser {

class RecordService;
struct UiContext;

/**
 * One record open for editing: reads it, saves it with a check of its version, brings together what
 * others changed meanwhile, deletes it, acts on it. All through the worker; nothing here waits, and
 * nothing here is a widget.
 */
class EditSession : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(bool well)>;
    using Outcome = std::function<void(const Result<> &)>;

    EditSession(UiContext &context, const ObjectType &type, QObject *parent = nullptr);

    FormRecord &form() { return m_form; }
    UiContext &context() const { return m_context; }
    bool isBusy() const { return m_busy; }

    /** Begins a new record. */
    void startNew(const Draft &draft = {});
    /** Reads a record; forgets all edits. */
    void read(const Id &id);
    void reread() { read(m_form.original().id()); }
    /** Looks whether somebody else changed it; without edits here, shows their state. */
    void look();

    /** Faults stay in the form; what else stands against it is told by refused(), conflicted(). */
    void save(const Done &done = {});
    /** After conflicted(): goes on from their state, my edits on it. */
    void keepMine();
    /** After conflicted(): forgets my edits. */
    void takeTheirs();
    /** What the other one saved, after conflicted(). */
    const std::optional<Record> &theirs() const { return m_theirs; }
    QList<FieldConflict> conflictsWithTheirs() const;

    void remove();
    /** On the record as saved. `outcome` is told every Error but that of a changed version, which
     * is conflicted(). */
    void act(const QString &action, const QJsonObject &input, const Outcome &outcome);
    /** Action → why it is not possible now; empty for possible. */
    const QMap<QString, QString> &actions() const { return m_actions; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void loaded();
    void loadFailed(const purser::Error &error);
    void saved();
    /** `sentences` belong to no field. */
    void refused(const QStringList &sentences, const purser::Error &error);
    /** Somebody else saved it; theirs() says how. */
    void conflicted();
    /** Changes of somebody else, in these fields, were joined with those of here. */
    void joined(const QStringList &captions);
    void removed(const purser::Record &record);
    void actionsChanged();

private:
    struct Opened;

    static Result<Opened> openIn(RecordService &service, const QString &type, const Id &id);
    void show(const Opened &opened);
    void send(const Done &done, bool mayJoin);
    void failed(const Error &error, const Done &done, bool mayJoin);
    void compare(const Done &done, bool mayJoin);
    void setBusy(bool busy);
    void tellRefused(const Error &error);

    UiContext &m_context;
    FormRecord m_form;
    bool m_busy = false;
    QMap<QString, QString> m_actions;
    std::optional<Record> m_theirs;
};

} // namespace purser
