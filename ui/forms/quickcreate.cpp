#include "ui/forms/quickcreate.h"

#include "models/items/serviceworker.h"
#include "models/services/recordservice.h"
#include "ui/forms/formrecord.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/uicontext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int WidthInLetters = 70;

/** The title and what is required and has no default. */
QStringList neededFields(const ObjectType &type)
{
    QStringList keys;
    for (const Field &field : type.ownFields()) {
        const bool isNeeded = field.isRequired() && field.defaultValue().isNull();
        if (!field.isReadOnly() && (isNeeded || type.title().contains(field.key())))
            keys.append(field.key());
    }
    return keys;
}

Draft named(const ObjectType &type, const QString &name)
{
    Draft draft;
    const Field *title = type.field(type.title().value(0));
    if (title && title->type() == FieldType::Text)
        draft.values.insert(title->key(), name);
    return draft;
}

} // namespace

bool mayCreate(const UiContext &context, const ObjectType &type)
{
    return !type.isManaged() && !type.isChild() && context.caller.may(type.permission(u"create"));
}

QuickCreate::QuickCreate(UiContext &context,
                         const ObjectType &type,
                         const QString &name,
                         QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_form(new FormRecord(type, context.registry, context.caller, this))
    , m_fields(neededFields(type))
    , m_layout(new QVBoxLayout(this))
    , m_banner(new Banner)
    , m_save(makeButton(tr("Create"), Emphasis::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New: %1").arg(type.label().toString()));
    m_form->startNew(named(type, name));
    m_layout->setContentsMargins(metrics::GroupGap, metrics::GroupGap, metrics::GroupGap,
                                 metrics::Padding);
    m_layout->setSpacing(metrics::Padding);
    m_layout->addWidget(new TextLabel(windowTitle(), TypeSize::Title));
    m_layout->addWidget(m_banner);
    auto *buttons = new QHBoxLayout;
    QPushButton *cancel = makeButton(tr("Cancel"));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    m_layout->addLayout(buttons);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QuickCreate::save);
    setMinimumWidth(fontMetrics().averageCharWidth() * WidthInLetters);
    showFields();
}

QuickCreate::~QuickCreate()
{
    delete m_view; // before the form that its fields are bound to
}

void QuickCreate::showFields()
{
    delete m_view;
    m_view = new RecordForm(*m_form, m_context);
    m_view->arrange({{{{}, m_fields}}});
    m_layout->insertWidget(2, m_view);
    m_view->setFocus();
}

void QuickCreate::save()
{
    if (!m_form->check()) {
        addFaultyFields();
        m_view->focusFirstFault();
        return;
    }
    m_save->setEnabled(false);
    m_context.worker.run(
        this,
        [type = m_form->type().name(), draft = m_form->draft()](RecordService &service) {
            return service.create(type, draft);
        },
        [this](const Result<Record> &record) {
            m_save->setEnabled(true);
            if (!record)
                return refused(record.error());
            Q_EMIT created(*record);
            accept();
        });
}

void QuickCreate::refused(const Error &error)
{
    const QStringList general = m_form->applyServerIssues(error);
    if (!general.isEmpty())
        m_banner->say(Mood::Danger, general.join(u'\n'), error.detail);
    addFaultyFields();
    m_view->focusFirstFault();
}

void QuickCreate::addFaultyFields()
{
    const qsizetype before = m_fields.size();
    for (const FieldPath &path : m_form->faults().places()) {
        if (!path.isOfChild() && !m_fields.contains(path.field))
            m_fields.append(path.field);
    }
    if (m_fields.size() != before)
        showFields();
}

} // namespace purser
