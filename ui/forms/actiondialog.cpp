#include "ui/forms/actiondialog.h"

#include "models/meta/recordjson.h"
#include "models/services/caller.h"
#include "ui/forms/formrecord.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/uicontext.h"

#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int WidthInLetters = 64;

/** The input as a type of its own, so that a form can be made for it. */
ObjectType inputType(const Action &action)
{
    ObjectType type(action.name, action.name, action.label, action.label);
    for (const Field &field : action.input)
        type.field(field);
    return type;
}

QStringList keysOf(const Action &action)
{
    QStringList keys;
    for (const Field &field : action.input)
        keys.append(field.key());
    return keys;
}

} // namespace

ActionDialog::ActionDialog(UiContext &context, const Action &action, QWidget *parent)
    : QDialog(parent)
    , m_type(inputType(action))
    , m_caller(Caller::system(context.caller.companyId))
    , m_form(new FormRecord(m_type, context.registry, m_caller, this))
    , m_view(new RecordForm(*m_form, context))
    , m_banner(new Banner)
    , m_do(makeButton(action.label.toString(), Emphasis::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(action.label.toString());
    m_view->arrange({{{}, keysOf(action)}});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::GroupGap, metrics::GroupGap, metrics::GroupGap,
                               metrics::Padding);
    layout->setSpacing(metrics::Padding);
    layout->addWidget(new TextLabel(windowTitle(), TypeSize::Title));
    layout->addWidget(m_banner);
    layout->addWidget(m_view);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = makeButton(tr("Cancel"));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    layout->addLayout(buttons);
    m_do->setDefault(true);
    // Enter is a new line in a comment.
    for (const QKeySequence &key : {QKeySequence(u"Ctrl+Return"_s), QKeySequence(u"Ctrl+Enter"_s)})
        connect(new QShortcut(key, this), &QShortcut::activated, m_do, &QPushButton::click);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &ActionDialog::submit);
    setMinimumWidth(fontMetrics().averageCharWidth() * WidthInLetters);
    m_view->setFocus();
}

ActionDialog::~ActionDialog()
{
    delete m_view; // before the form that its fields are bound to
}

void ActionDialog::submit()
{
    if (!m_form->check()) {
        m_view->focusFirstFault();
        return;
    }
    QJsonObject input;
    for (const Field &field : m_type.ownFields()) {
        if (!m_form->value(field.key()).isNull())
            input.insert(field.key(), toJson(m_form->value(field.key()), field, &m_form->edited()));
    }
    m_do->setEnabled(false);
    Q_EMIT submitted(input);
}

void ActionDialog::refuse(const Error &error)
{
    m_do->setEnabled(true);
    const QStringList general = m_form->applyServerIssues(error);
    if (!general.isEmpty())
        m_banner->say(Mood::Danger, general.join(u'\n'), error.detail);
    m_view->focusFirstFault();
}

} // namespace purser
