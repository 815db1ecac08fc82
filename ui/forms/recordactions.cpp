#include "ui/forms/recordactions.h"

#include "models/services/caller.h"
#include "ui/forms/actiondialog.h"
#include "ui/forms/editsession.h"
#include "ui/widgets/uicontext.h"

#include <QJsonObject>
#include <QPointer>

namespace purser {

namespace {

QString permissionOf(const ObjectType &type, const Action &action)
{
    return action.permission.isEmpty() ? type.permission(action.name) : action.permission;
}

} // namespace

RecordActions::RecordActions(EditSession &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
{
    connect(&session, &EditSession::actionsChanged, this, &RecordActions::build);
    connect(&session, &EditSession::busyChanged, this, &RecordActions::build);
    connect(&session.form(), &FormRecord::dirtyChanged, this, &RecordActions::build);
}

void RecordActions::leaveOut(const QStringList &names)
{
    m_leftOut = names;
    build();
}

void RecordActions::build()
{
    for (QAction *action : std::as_const(m_actions))
        action->deleteLater();
    m_actions.clear();
    const ObjectType &type = m_session.form().type();
    for (const Action &declared : type.actions()) {
        const bool isThere = !m_leftOut.contains(declared.name)
                             && m_session.actions().contains(declared.name)
                             && m_session.context().caller.may(permissionOf(type, declared));
        if (!isThere || m_session.form().isNew())
            continue;
        auto *action = new QAction(declared.label.toString(), this);
        const QString refusal = m_session.actions().value(declared.name);
        const QString reason =
            m_session.form().isDirty() ? tr("Save first, or undo the changes.") : refusal;
        action->setPriority(refusal.isEmpty() ? QAction::NormalPriority : QAction::LowPriority);
        action->setEnabled(reason.isEmpty() && !m_session.isBusy());
        action->setToolTip(reason.isEmpty() ? action->text() : reason);
        connect(action, &QAction::triggered, this, [this, name = declared.name] { trigger(name); });
        m_actions.append(action);
    }
    Q_EMIT changed();
}

void RecordActions::trigger(const QString &name)
{
    if (!m_session.form().type().action(name)->input.isEmpty())
        return ask(name);
    m_session.act(name, {}, [this](const Result<> &outcome) {
        if (!outcome)
            Q_EMIT refused(outcome.error());
    });
}

void RecordActions::ask(const QString &name)
{
    const Action &action = *m_session.form().type().action(name);
    QPointer dialog = new ActionDialog(m_session.context(), action, m_page);
    connect(dialog, &ActionDialog::submitted, this, [this, name, dialog](const QJsonObject &input) {
        m_session.act(name, input, [dialog](const Result<> &outcome) {
            if (!dialog)
                return;
            if (outcome)
                dialog->accept();
            else
                dialog->refuse(outcome.error());
        });
    });
    dialog->open();
}

} // namespace purser
