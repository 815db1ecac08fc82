#include "plugins/purchasing/ui/chain/stepseditor.h"

#include "plugins/purchasing/ui/tr.h"

#include "models/items/serviceworker.h"
#include "models/services/recordservice.h"
#include "ui/forms/formrecord.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/uicontext.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QPushButton>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

const FieldPath &stepsPath()
{
    static const FieldPath path(u"steps"_s);
    return path;
}

/** Steps that are not complete yet as well: the form keeps what somebody is about to write. */
QList<ChainStep> stepsIn(const FormRecord &form)
{
    QList<ChainStep> steps;
    for (const QJsonValue &json : form.value(stepsPath()).toJson().toArray()) {
        ChainStep step{json[u"name"_s].toString(), json[u"role"_s].toString()};
        const QJsonValue quorum = json[u"quorum"_s];
        if (quorum == u"all"_s)
            step.quorum = Quorum::All;
        else if (quorum.toInt() > 1)
            step.quorum = Quorum::Count;
        step.count = std::max(quorum.toInt(), 1);
        steps.append(step);
    }
    return steps;
}

} // namespace

StepsEditor::StepsEditor(FormRecord &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_layout(new QVBoxLayout)
    , m_add(makeButton(Tr::tr("Add a step"), Emphasis::Normal, u"plus"_s))
    , m_fault(new TextLabel({}, TypeSize::Small))
{
    auto *below = new QHBoxLayout;
    below->addWidget(m_add);
    below->addWidget(m_fault, 1);
    m_fault->setMood(Mood::Danger);
    m_layout->setSpacing(metrics::Gap);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_layout);
    layout->addLayout(below);
    connect(m_add, &QPushButton::clicked, this, &StepsEditor::addStep);
    connect(&form, &FormRecord::reset, this, &StepsEditor::showSteps);
    connect(&form, &FormRecord::valueChanged, this, [this](const FieldPath &path) {
        if (path == stepsPath())
            showSteps();
    });
    connect(&form, &FormRecord::faultsChanged, this,
            [this] { m_fault->setText(m_form.fault(stepsPath())); });
    showSteps();
}

void StepsEditor::setRoles(const QList<RoleChoice> &roles)
{
    m_roles = roles;
    for (StepRow *row : std::as_const(m_rows))
        row->setRoles(roles);
}

void StepsEditor::focusFirst()
{
    if (m_rows.isEmpty())
        m_add->setFocus();
    else
        m_rows.first()->focusRole();
}

QList<ChainStep> StepsEditor::steps() const
{
    QList<ChainStep> steps;
    for (const StepRow *row : m_rows)
        steps.append(row->step());
    return steps;
}

void StepsEditor::showSteps()
{
    const QList<ChainStep> steps = stepsIn(m_form);
    const bool isReadOnly = !m_form.isEditable(stepsPath());
    setRowCount(steps.size());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        m_rows.at(i)->setStep(steps.at(i));
        m_rows.at(i)->setReadOnly(isReadOnly);
        m_rows.at(i)->setEnds(i == 0, i == steps.size() - 1);
    }
    m_add->setVisible(!isReadOnly);
}

void StepsEditor::setRowCount(qsizetype count)
{
    while (m_rows.size() > count) {
        m_rows.last()->hide();
        m_rows.takeLast()->deleteLater(); // it may be the one that asked
    }
    while (m_rows.size() < count) {
        auto *row = new StepRow(static_cast<int>(m_rows.size()) + 1, m_roles);
        connect(row, &StepRow::edited, this, &StepsEditor::take);
        connect(row, &StepRow::moveRequested, this, [this, row](int by) { move(row, by); });
        connect(row, &StepRow::removeRequested, this, [this, row] { remove(row); });
        m_rows.append(row);
        m_layout->addWidget(row);
    }
}

void StepsEditor::take()
{
    m_form.setValue(stepsPath(), Value(toJson(steps())));
}

void StepsEditor::put(const QList<ChainStep> &steps)
{
    m_form.finishEdit(stepsPath()); // what was typed before is a step of its own
    m_form.setValue(stepsPath(), Value(toJson(steps)));
    m_form.finishEdit(stepsPath());
}

void StepsEditor::addStep()
{
    m_form.setValue(stepsPath(), Value(toJson(steps() << ChainStep())));
    m_rows.last()->focusRole();
}

void StepsEditor::move(StepRow *row, int by)
{
    QList<ChainStep> moved = steps();
    const qsizetype from = m_rows.indexOf(row);
    moved.swapItemsAt(from, from + by);
    put(moved);
    m_rows.at(from + by)->focusRole();
}

void StepsEditor::remove(StepRow *row)
{
    QList<ChainStep> left = steps();
    left.removeAt(m_rows.indexOf(row));
    put(left);
    focusFirst();
}

void loadRoles(UiContext &context, StepsEditor *editor)
{
    constexpr int MostRoles = 200;
    context.worker.run(
        editor,
        [](RecordService &service) { return service.list(u"role"_s, {.limit = MostRoles}); },
        [editor](const Result<Page> &page) {
            QList<RoleChoice> roles;
            for (const Record &role : page ? page->items : QList<Record>())
                roles.append({role.text(u"label"), role.text(u"name")});
            editor->setRoles(roles); // who may not see roles reads their keys
        });
}

} // namespace purser::purchasing::ui
