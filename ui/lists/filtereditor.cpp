#include "ui/lists/filtereditor.h"

#include "ui/lists/conditionvalue.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int WidthInLetters = 34;
constexpr int Yes = 1;

} // namespace

FilterEditor::FilterEditor(UiContext &context, const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_operator(new QComboBox)
    , m_apply(makeButton(tr("Apply"), Emphasis::Primary))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::RowGap, metrics::RowGap, metrics::RowGap, metrics::RowGap);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new TextLabel(field.label().toString(), TypeSize::Body, TypeWeight::Strong));
    for (const Operator op : operatorsFor(field))
        m_operator->addItem(operatorText(op, field), int(op));
    if (field.type() == FieldType::Boolean) {
        m_operator->clear();
        m_operator->addItem(tr("yes"), Yes);
        m_operator->addItem(tr("no"), Yes + 1);
    }
    m_operator->setAccessibleName(tr("Condition"));
    m_operator->setVisible(m_operator->count() > 1);
    layout->addWidget(m_operator);
    makeValueControls(context);
    layout->addWidget(m_apply, 0, Qt::AlignRight);
    setMinimumWidth(fontMetrics().averageCharWidth() * WidthInLetters);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &FilterEditor::followOperator);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (filter())
            Q_EMIT accepted();
    });
}

void FilterEditor::makeValueControls(UiContext &context)
{
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    if (m_field.type() == FieldType::Boolean) {
        setFocusProxy(m_operator);
        return;
    }
    if (m_field.type() == FieldType::Choice) {
        for (const Choice &choice : m_field.choices()) {
            auto *box = new QCheckBox(choice.label.toString());
            m_choices.append(box);
            layout->addWidget(box);
        }
        if (!m_choices.isEmpty())
            setFocusProxy(m_choices.first());
        return;
    }
    m_value = new ConditionValue(context, m_field);
    layout->addWidget(m_value);
    setFocusProxy(m_value);
}

void FilterEditor::followOperator()
{
    if (m_value)
        m_value->setVisible(chosenOperator() != Operator::IsNull);
}

Operator FilterEditor::chosenOperator() const
{
    return m_field.type() == FieldType::Boolean
               ? Operator::Equal
               : static_cast<Operator>(m_operator->currentData().toInt());
}

void FilterEditor::setFilter(const ShownFilter &shown)
{
    const Filter &filter = shown.filter;
    if (m_field.type() == FieldType::Boolean) {
        m_operator->setCurrentIndex(filter.values.value(0).toBool() ? 0 : 1);
        return;
    }
    m_operator->setCurrentIndex(m_operator->findData(int(filter.op)));
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        m_choices.at(i)->setChecked(filter.values.contains(Value(m_field.choices().at(i).value)));
    if (m_value && filter.op != Operator::IsNull)
        m_value->setValue(filter.values.value(0), shown.words);
}

std::optional<ShownFilter> FilterEditor::filter() const
{
    const Operator op = chosenOperator();
    const QString &key = m_field.key();
    if (op == Operator::IsNull)
        return ShownFilter{{key, op, {true}}, {}};
    if (m_field.type() == FieldType::Boolean)
        return ShownFilter{{key, op, {m_operator->currentData().toInt() == Yes}},
                           m_operator->currentText()};
    if (m_field.type() == FieldType::Choice) {
        ShownFilter shown{{key, op, {}}, {}};
        QStringList labels;
        for (qsizetype i = 0; i < m_choices.size(); ++i) {
            if (!m_choices.at(i)->isChecked())
                continue;
            shown.filter.values.append(m_field.choices().at(i).value);
            labels.append(m_choices.at(i)->text());
        }
        shown.words = labels.join(u", "_s);
        return labels.isEmpty() ? std::nullopt : std::optional(shown);
    }
    const Value value = m_value->value();
    if (value.isNull())
        return std::nullopt;
    return ShownFilter{{key, op, {value}}, m_value->words()};
}

void FilterEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && filter())
        Q_EMIT accepted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace purser
