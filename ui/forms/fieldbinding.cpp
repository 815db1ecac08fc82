#include "ui/forms/fieldbinding.h"

#include "ui/forms/formrecord.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QWidget>

namespace purser {

FieldBinding::FieldBinding(FormRecord &form, const FieldPath &path, QWidget *widget)
    : QObject(widget)
    , m_form(form)
    , m_path(path)
{
    connect(&form, &FormRecord::reset, this, &FieldBinding::refresh);
    connect(&form, &FormRecord::valueChanged, this, [this](const FieldPath &changed) {
        if (changed == m_path && !m_entering)
            refresh();
    });
}

const Field &FieldBinding::field() const
{
    return *m_form.field(m_path);
}

void FieldBinding::begin()
{
    refresh();
}

bool FieldBinding::isGone() const
{
    return !m_form.field(m_path)
           || (m_path.isOfChild() && m_path.row >= m_form.childCount(m_path.children));
}

void FieldBinding::refresh()
{
    if (isGone())
        return;
    const QScopedValueRollback entering(m_entering, true);
    setWritable(m_form.isEditable(m_path));
    const QString typed = m_form.unreadableText(m_path);
    show(m_form.value(m_path));
    if (!typed.isEmpty())
        showTyped(typed);
}

void FieldBinding::enter(const Value &value)
{
    if (m_entering || isGone())
        return;
    const QScopedValueRollback entering(m_entering, true);
    m_form.setValue(m_path, value);
}

void FieldBinding::enterUnreadable(const QString &text, const QString &fault)
{
    if (m_entering || isGone())
        return;
    const QScopedValueRollback entering(m_entering, true);
    m_form.setUnreadable(m_path, text, fault);
}

void FieldBinding::watch(QWidget *input)
{
    input->installEventFilter(this);
}

bool FieldBinding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true; // the field's own undo would know nothing of the form
        }
    }
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        QMetaObject::invokeMethod(
            this, [this] { m_form.finishEdit(m_path); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace purser
