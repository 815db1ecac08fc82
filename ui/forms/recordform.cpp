#include "ui/forms/recordform.h"

#include "models/meta/objecttype.h"
#include "ui/forms/fieldeditors.h"
#include "ui/forms/formrecord.h"
#include "ui/forms/tr.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/metrics.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using purser::forms::Tr;

namespace purser {

namespace {

constexpr int FieldsInOneColumn = 9;
constexpr int ColumnInLetters = 54; ///< less than this, and columns stand below each other

bool isShown(const Field &field, const ObjectType &type)
{
    const bool isInternal = field.isSystem() || field.key() == type.parentField()
                            || (field.isSensitive() && field.isReadOnly());
    return !isInternal && !(field.isComputed() && field.type() == FieldType::Json);
}

bool isLong(const Field &field)
{
    return field.type() == FieldType::LongText || field.type() == FieldType::Json;
}

} // namespace

FormArrangement generalArrangement(const ObjectType &type, const QList<Field> &customFields)
{
    QStringList keys;
    QStringList longKeys;
    for (const Field &field : type.ownFields()) {
        if (isShown(field, type))
            (isLong(field) ? longKeys : keys).append(field.key());
    }
    FormArrangement groups;
    if (keys.size() <= FieldsInOneColumn) {
        groups.append({{}, keys + longKeys, 0});
    } else {
        const qsizetype half = (keys.size() + 1) / 2;
        groups.append({{}, keys.first(half), 0});
        groups.append({{}, keys.sliced(half) + longKeys, 1});
    }
    QStringList custom;
    for (const Field &field : customFields)
        custom.append(u"custom."_s + field.key());
    if (!custom.isEmpty())
        groups.append({Tr::tr("Own fields"), custom, groups.last().column});
    return groups;
}

RecordForm::RecordForm(FormRecord &form, UiContext &context, QWidget *parent)
    : RecordForm(form, context, FieldPath(), parent)
{}

RecordForm::RecordForm(FormRecord &form,
                       UiContext &context,
                       const FieldPath &child,
                       QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_context(context)
    , m_place(child)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::GroupGap);
    connect(&form, &FormRecord::faultsChanged, this, &RecordForm::showFaults);
    connect(&form, &FormRecord::reset, this, [this] {
        showFaults();
        hideWhatIsNotYet();
    });
}

FieldPath RecordForm::pathOf(const QString &field) const
{
    return m_place.isOfChild() ? FieldPath(m_place.children, m_place.row, field) : FieldPath(field);
}

void RecordForm::arrange(const FormArrangement &arrangement)
{
    qDeleteAll(m_columns);
    m_columns.clear();
    m_rows.clear();
    m_order.clear();
    for (const FieldGroup &group : arrangement) {
        while (m_columns.size() <= group.column) {
            m_columns.append(new FieldColumn);
            m_layout->addWidget(m_columns.last(), 1, Qt::AlignTop);
        }
        FieldColumn *column = m_columns.at(group.column);
        if (!group.heading.isEmpty())
            column->addHeading(group.heading);
        for (const QString &key : group.fields) {
            if (m_form.field(pathOf(key)) && m_form.isVisible(pathOf(key)))
                addField(column, key);
        }
    }
    if (!m_order.isEmpty())
        setFocusProxy(m_rows.value(m_order.first())->editor());
    showFaults();
    hideWhatIsNotYet();
}

void RecordForm::hideWhatIsNotYet()
{
    for (auto entry = m_rows.begin(); entry != m_rows.end(); ++entry) {
        if (m_form.field(pathOf(entry.key()))->isReadOnly())
            (*entry)->setVisible(!m_form.isNew());
    }
}

void RecordForm::addField(FieldColumn *column, const QString &key)
{
    const Field &field = *m_form.field(pathOf(key));
    const std::function<QWidget *()> own = m_own.value(key);
    QWidget *editor = own ? own() : makeFieldEditor(m_form, pathOf(key), m_context);
    FieldRow *row = column->add(m_captions.value(key, field.label().toString()), editor);
    row->setRequired(field.isRequired() && field.type() != FieldType::Boolean);
    row->setHelp(field.help().toString());
    m_rows.insert(key, row);
    m_order.append(key);
}

void RecordForm::addWide(QWidget *widget)
{
    m_columns.last()->addWide(widget);
}

QWidget *RecordForm::editor(const QString &field) const
{
    const FieldRow *found = row(field);
    return found ? found->editor() : nullptr;
}

void RecordForm::setRowVisible(const QString &field, bool visible)
{
    if (FieldRow *found = row(field))
        found->setVisible(visible);
}

void RecordForm::showFaults()
{
    for (auto entry = m_rows.begin(); entry != m_rows.end(); ++entry) {
        const FieldPath path = pathOf(entry.key());
        const QString fault = m_form.fault(path);
        if ((*entry)->fault() != fault)
            (*entry)->setFault(fault);
        if (!fault.isEmpty())
            (*entry)->show();
    }
}

bool RecordForm::focusField(const FieldPath &path)
{
    FieldRow *found = path == pathOf(path.field) ? row(path.field) : nullptr;
    if (!found)
        return false;
    found->editor()->setFocus(Qt::OtherFocusReason);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(found);
    }
    return true;
}

bool RecordForm::focusFirstFault()
{
    for (const QString &key : std::as_const(m_order)) {
        if (!m_form.fault(pathOf(key)).isEmpty())
            return focusField(pathOf(key));
    }
    return false;
}

QSize RecordForm::minimumSizeHint() const
{
    int width = 0;
    for (const FieldColumn *column : m_columns)
        width = qMax(width, column->minimumSizeHint().width());
    return {width, QWidget::minimumSizeHint().height()};
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed = int(m_columns.size()) * fontMetrics().averageCharWidth() * ColumnInLetters;
    const QBoxLayout::Direction direction =
        width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_layout->direction() != direction)
        m_layout->setDirection(direction);
}

} // namespace purser
