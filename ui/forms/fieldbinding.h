#pragma once

#include "models/meta/value.h"
#include "ui/forms/fieldpath.h"

#include <QObject>

class QWidget;

namespace purser {

class Field;
class FormRecord;

/** Keeps one widget and one field of a FormRecord the same. A child of the widget. */
class FieldBinding : public QObject
{
    Q_OBJECT

public:
    FieldBinding(FormRecord &form, const FieldPath &path, QWidget *widget);

    const FieldPath &path() const { return m_path; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    /** Writes `value` into the widget. */
    virtual void show(const Value &value) = 0;
    /** Writes what was typed and cannot be read. */
    virtual void showTyped(const QString &) {}
    virtual void setWritable(bool writable) = 0;

    FormRecord &form() const { return m_form; }
    const Field &field() const;
    /** Must be called at the end of the constructor. */
    void begin();
    /** The person has entered this. */
    void enter(const Value &value);
    void enterUnreadable(const QString &text, const QString &fault);
    /** Undo and redo in `input` are those of the form; leaving it finishes the edit. */
    void watch(QWidget *input);
    /** Writes the value of the form again. */
    void refresh();

private:
    /** Whether the row was taken away, and this goes with it. */
    bool isGone() const;

    FormRecord &m_form;
    FieldPath m_path;
    bool m_entering = false;
};

} // namespace purser
