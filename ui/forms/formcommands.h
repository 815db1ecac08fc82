#pragma once

#include "models/meta/value.h"
#include "ui/forms/fieldpath.h"
#include "ui/forms/formrecord.h"

#include <QUndoCommand>

#include <functional>

namespace purser {

/** What one field holds: a value, and what was typed instead of one. */
struct FormRecord::Cell
{
    Value value;
    QString typed = {}; ///< cannot be read; empty when `value` is what stands in the field
    QString fault = {};

    bool operator==(const Cell &) const = default;
};

/** A change of one field. Further ones of the same session become part of it. */
class FormRecord::EditCommand : public QUndoCommand
{
public:
    EditCommand(FormRecord &form, const FieldPath &path, const Cell &after);

    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;
    void redo() override { m_form.put(m_path, m_after); }
    void undo() override { m_form.put(m_path, m_before); }

private:
    FormRecord &m_form;
    FieldPath m_path;
    Cell m_before;
    Cell m_after;
    int m_session;
};

/** A change of the rows. */
class FormRecord::StepCommand : public QUndoCommand
{
public:
    using Step = std::function<void()>;

    StepCommand(const Step &redo, const Step &undo)
        : m_redo(redo)
        , m_undo(undo)
    {}

    void redo() override { m_redo(); }
    void undo() override { m_undo(); }

private:
    Step m_redo;
    Step m_undo;
};

} // namespace purser
