#include "models/meta/recordjson.h"
#include "models/meta/registry.h"
#include "models/services/recordchange.h"
#include "ui/forms/formcommands.h"
#include "ui/forms/recorddraft.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

/** Texts without content and references to nothing are no value. */
Value normalized(const Value &value)
{
    const bool isEmpty = (value.holds<QString>() && value.toText().isEmpty())
                         || (value.holds<Id>() && value.toId().isNull());
    return isEmpty ? Value() : value;
}

} // namespace

FormRecord::EditCommand::EditCommand(FormRecord &form, const FieldPath &path, const Cell &after)
    : m_form(form)
    , m_path(path)
    , m_before(form.cell(path))
    , m_after(after)
    , m_session(form.m_session)
{}

bool FormRecord::EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const EditCommand *>(other); // the only kind with this id
    if (next->m_path != m_path || next->m_session != m_session)
        return false;
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}

FormRecord::Cell FormRecord::cell(const FieldPath &path) const
{
    const QString typed = m_typed.value(path);
    return {value(path), typed, typed.isEmpty() ? QString() : m_faults.shown(path)};
}

void FormRecord::setValue(const FieldPath &path, const Value &value)
{
    edit(path, {normalized(value)});
}

void FormRecord::setUnreadable(const FieldPath &path, const QString &text, const QString &fault)
{
    edit(path, {value(path), text, fault});
}

void FormRecord::edit(const FieldPath &path, const Cell &after)
{
    if (cell(path) != after)
        m_undo.push(new EditCommand(*this, path, after));
}

void FormRecord::finishEdit(const FieldPath &path)
{
    ++m_session;
    m_faults.touch(path);
    Q_EMIT faultsChanged();
}

void FormRecord::put(const FieldPath &path, const Cell &cell)
{
    putValue(path, cell.value);
    if (cell.typed.isEmpty())
        m_typed.remove(path);
    else
        m_typed.insert(path, cell.typed);
    m_faults.setUnreadable(path, cell.typed.isEmpty() ? QString() : cell.fault);
    m_faults.setSaid(path, {});
    if (path.isOfChild())
        checkRow(path.children, path.row);
    checkOwn();
    Q_EMIT valueChanged(path);
    Q_EMIT faultsChanged();
    tellDirty();
}

void FormRecord::putValue(const FieldPath &path, const Value &value)
{
    if (path.isOfChild()) {
        m_edited.childrenOf(path.children)[path.row].set(path.field, value);
        return;
    }
    const Field *custom = customField(path.field);
    if (!custom) {
        m_edited.set(path.field, value);
        return;
    }
    QJsonObject all = m_edited.json(u"custom").toObject();
    if (value.isNull())
        all.remove(custom->key());
    else
        all.insert(custom->key(), toJson(value, *custom));
    m_edited.set(u"custom", all.isEmpty() ? Value() : Value(QJsonValue(all)));
}

int FormRecord::addChild(const QString &children, const Draft &draft, int row)
{
    const int at = row < 0 ? childCount(children) : row;
    Record child = newRecord(typeOf(children), draft, m_registry);
    child.set(child.type().parentField(), m_edited.id());
    step(
        children, [=, this] { insertRow(children, at, child); },
        [=, this] { takeRow(children, at); });
    return at;
}

void FormRecord::removeChild(const QString &children, int row)
{
    const Record removed = child(children, row);
    step(
        children, [=, this] { takeRow(children, row); },
        [=, this] { insertRow(children, row, removed); });
}

void FormRecord::moveChild(const QString &children, int from, int to)
{
    if (from == to)
        return;
    const auto move = [=, this](int source, int target) {
        const Record moved = child(children, source);
        takeRow(children, source);
        insertRow(children, target, moved);
    };
    step(
        children, [=] { move(from, to); }, [=] { move(to, from); });
}

void FormRecord::apply(const Draft &draft)
{
    const Record before = m_edited;
    Record after = m_edited;
    applyDraft(after, {{}, draft.values, {}});
    for (auto list = draft.children.begin(); list != draft.children.end(); ++list) {
        QList<Record> rows;
        for (const Draft &child : *list) {
            const QList<Record> known = before.children(list.key());
            const auto old = std::find_if(known.cbegin(), known.cend(), [&](const Record &record) {
                return !child.id.isNull() && record.id() == child.id;
            });
            Record row = old == known.cend() ? newRecord(typeOf(list.key()), {}, m_registry) : *old;
            applyDraft(row, {{}, child.values, {}});
            row.set(row.type().parentField(), m_edited.id());
            rows.append(row);
        }
        after.setChildren(list.key(), rows);
    }
    const auto show = [this](const Record &state) {
        for (int position = 0; position < m_type.fields().size(); ++position)
            m_edited.setAt(position, state.valueAt(position));
        for (const Children &children : m_type.children())
            replaceRows(children.key, state.children(children.key));
        checkOwn();
        Q_EMIT reset();
    };
    step(
        {}, [=] { show(after); }, [=] { show(before); });
}

void FormRecord::step(const QString &children,
                      const std::function<void()> &redo,
                      const std::function<void()> &undo)
{
    ++m_session;
    const auto told = [this, children](const std::function<void()> &change) {
        return [this, children, change] {
            change();
            checkOwn();
            if (!children.isEmpty())
                Q_EMIT childrenChanged(children);
            Q_EMIT faultsChanged();
            tellDirty();
        };
    };
    m_undo.push(new StepCommand(told(redo), told(undo)));
    ++m_session;
}

void FormRecord::insertRow(const QString &children, int row, const Record &child)
{
    m_edited.childrenOf(children).insert(row, child);
    m_faults.addRow(children, row);
    QMap<FieldPath, QString> typed;
    for (auto entry = m_typed.begin(); entry != m_typed.end(); ++entry)
        typed.insert(entry.key().shifted(children, row, 1), *entry);
    m_typed = typed;
    checkRow(children, row);
}

void FormRecord::takeRow(const QString &children, int row)
{
    m_edited.childrenOf(children).removeAt(row);
    m_faults.removeRow(children, row);
    QMap<FieldPath, QString> typed;
    for (auto entry = m_typed.begin(); entry != m_typed.end(); ++entry) {
        if (!entry.key().isIn(children, row))
            typed.insert(entry.key().shifted(children, row, -1), *entry);
    }
    m_typed = typed;
}

void FormRecord::replaceRows(const QString &children, const QList<Record> &rows)
{
    while (childCount(children) > 0)
        takeRow(children, childCount(children) - 1);
    for (int row = 0; row < rows.size(); ++row)
        insertRow(children, row, rows.at(row));
}

} // namespace purser
