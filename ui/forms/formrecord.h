#pragma once

#include "models/meta/record.h"
#include "ui/forms/formfaults.h"

#include <QObject>
#include <QUndoStack>

namespace purser {

class Registry;
struct Caller;

/**
 * A record while somebody edits it: as it was read, with what was changed since, its children, what
 * was typed and cannot be read, what is wrong with it, and the way back. Knows no widgets.
 */
class FormRecord : public QObject
{
    Q_OBJECT

public:
    /** All must outlive it. */
    FormRecord(const ObjectType &type,
               const Registry &registry,
               const Caller &caller,
               QObject *parent = nullptr);

    /** Begins a new record, filled in with `draft`. */
    void startNew(const Draft &draft = {});
    /** Begins with a record of the service; forgets all edits. */
    void load(const Record &record);
    /** Goes on from what somebody else saved meanwhile, with the edits of here on it (merged()).
     */
    void rebase(const Record &theirs);
    /** What administrators added to this type; their values are under `custom`. */
    void setCustomFields(const QList<Field> &fields);

    const ObjectType &type() const { return m_type; }
    const Registry &registry() const { return m_registry; }
    bool isNew() const { return m_isNew; }
    const QList<Field> &customFields() const { return m_custom; }
    /** As it was read; the defaults for a new one. */
    const Record &original() const { return m_original; }
    /** With all edits that can be read. */
    const Record &edited() const { return m_edited; }
    const Record &child(const QString &children, int row) const;
    int childCount(const QString &children) const;

    /** Null when there is no such field. */
    const Field *field(const FieldPath &path) const;
    Value value(const FieldPath &path) const;
    /** What was typed and cannot be read; empty when it can. */
    QString unreadableText(const FieldPath &path) const;
    bool isDirty() const;
    /** Of a child: whether anything in its list differs. */
    bool isDirty(const FieldPath &path) const;
    /** Whether the caller may change the record as it stands. */
    bool isEditable() const;
    /** Whether the caller may change this field now. */
    bool isEditable(const FieldPath &path) const;
    /** Sensitive fields are there only for those who have the permission. */
    bool isVisible(const FieldPath &path) const;

    /** An empty text is no value. Changes that follow each other in one field are one step back,
     * until finishEdit(). */
    void setValue(const FieldPath &path, const Value &value);
    /** Keeps `text`, which stands against saving; the value stays as it was. */
    void setUnreadable(const FieldPath &path, const QString &text, const QString &fault);
    /** The person has left the field: its faults are shown from now on. */
    void finishEdit(const FieldPath &path);

    /** Adds a child with its defaults and `draft`; gives its row. */
    int addChild(const QString &children, const Draft &draft = {}, int row = -1);
    void removeChild(const QString &children, int row);
    void moveChild(const QString &children, int from, int to);
    /** Everything in `draft` as one step back; children as whole lists. */
    void apply(const Draft &draft);

    /** What to send: only what differs from original(). */
    Draft draft() const;
    /** Shows all faults; an Error of kind Invalid when there is one. */
    Result<> check();
    const FormFaults &faults() const { return m_faults; }
    QString fault(const FieldPath &path) const { return m_faults.shown(path); }
    /** Puts what the service refused to its fields; gives the sentences that belong to none. */
    QStringList applyServerIssues(const Error &error);

    QUndoStack &undoStack() { return m_undo; }

Q_SIGNALS:
    /** Another record, or another state of it: everything may differ. */
    void reset();
    void valueChanged(const purser::FieldPath &path);
    /** Rows came, went or moved. */
    void childrenChanged(const QString &children);
    void faultsChanged();
    void dirtyChanged(bool dirty);
    void customFieldsChanged();

private:
    struct Cell;
    class EditCommand;
    class StepCommand;

    const ObjectType &typeOf(const QString &children) const;
    const Field *customField(const QString &path) const;
    Cell cell(const FieldPath &path) const;
    void put(const FieldPath &path, const Cell &cell);
    void putValue(const FieldPath &path, const Value &value);
    void edit(const FieldPath &path, const Cell &after);
    void insertRow(const QString &children, int row, const Record &child);
    void takeRow(const QString &children, int row);
    void replaceRows(const QString &children, const QList<Record> &rows);
    void step(const QString &children,
              const std::function<void()> &redo,
              const std::function<void()> &undo);
    void begin(const Record &original, const Record &edited);
    void checkOwn();
    void checkRow(const QString &children, int row);
    void tellDirty();

    const ObjectType &m_type;
    const Registry &m_registry;
    const Caller &m_caller;
    bool m_isNew = true;
    Record m_original;
    Record m_started; ///< as it was when the form was opened
    Record m_edited;
    QList<Field> m_custom;
    QMap<FieldPath, QString> m_typed;
    FormFaults m_faults;
    QUndoStack m_undo;
    int m_session = 0;
    bool m_wasDirty = false;
};

} // namespace purser
