#include "ui/widgets/fieldrow.h"

#include "ui/widgets/emphasis.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QGridLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int LeastEditorWidthInLetters = 20;

} // namespace

FieldRow::FieldRow(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
    , m_editor(editor)
    , m_caption(new TextLabel(label))
    , m_note(new TextLabel({}, TypeSize::Small))
    , m_layout(new QGridLayout(this))
{
    m_caption->setInk(TextLabel::Ink::Muted);
    m_caption->setBuddy(editor);
    m_caption->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->hide();
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(metrics::Gap);
    m_layout->setVerticalSpacing(4);
    setFocusProxy(editor);
    setLabelColumn(labelWidth());
    describe();
}

void FieldRow::setRequired(bool required)
{
    m_required = required;
    m_caption->setText(required ? m_label + u" *"_s : m_label);
    describe();
}

void FieldRow::setHelp(const QString &help)
{
    m_help = help;
    describe();
}

void FieldRow::setFault(const QString &fault)
{
    m_fault = fault;
    setFaulty(m_editor, !fault.isEmpty());
    describe();
}

int FieldRow::labelWidth() const
{
    return m_caption->fontMetrics().horizontalAdvance(m_label + u" *"_s) + 2;
}

void FieldRow::setLabelColumn(int width)
{
    if (width == m_column)
        return;
    m_column = width;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_caption), m_editor, static_cast<QWidget *>(m_note)})
        m_layout->removeWidget(widget);
    const bool above = width == 0;
    const int editorColumn = above ? 0 : 1;
    const int editorRow = above ? 1 : 0;
    m_caption->setMinimumWidth(above ? 0 : width);
    m_caption->setMaximumWidth(above ? QWIDGETSIZE_MAX : width);
    const int line = qMax(metrics::ControlHeight, m_caption->fontMetrics().height() + 12);
    m_caption->setMinimumHeight(above ? 0 : qMin(m_editor->sizeHint().height(), line));
    const bool asWideAsItsContent =
        m_editor->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum;
    m_layout->addWidget(m_caption, 0, 0, Qt::AlignTop);
    m_layout->addWidget(m_editor, editorRow, editorColumn,
                        asWideAsItsContent ? Qt::AlignLeft : Qt::Alignment());
    m_layout->addWidget(m_note, editorRow + 1, editorColumn);
    m_layout->setColumnStretch(0, above ? 1 : 0);
    m_layout->setColumnStretch(1, above ? 0 : 1);
}

void FieldRow::describe()
{
    const bool faulty = !m_fault.isEmpty();
    m_note->setText(faulty ? m_fault : m_help);
    if (faulty)
        m_note->setMood(Mood::Danger);
    else
        m_note->setInk(TextLabel::Ink::Muted);
    m_note->setVisible(faulty || !m_help.isEmpty());
    m_editor->setAccessibleName(m_label);
    const QString required = m_required ? tr("required") : QString();
    const QStringList parts{required, m_note->text()};
    m_editor->setAccessibleDescription(
        faulty ? tr("Problem: %1").arg(m_fault)
               : parts.filter(QRegularExpression(u"."_s)).join(u". "_s));
}

FieldColumn::FieldColumn(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::RowGap);
}

FieldRow *FieldColumn::add(const QString &label, QWidget *editor)
{
    auto *row = new FieldRow(label, editor);
    m_rows.append(row);
    m_layout->addWidget(row);
    align();
    return row;
}

void FieldColumn::addHeading(const QString &text)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(metrics::GroupGap - metrics::RowGap);
    m_layout->addWidget(new TextLabel(text, TypeSize::Body, TypeWeight::Strong));
}

void FieldColumn::addWide(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void FieldColumn::addStretch()
{
    m_layout->addStretch(1);
}

void FieldColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    align();
}

void FieldColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        align();
}

bool FieldColumn::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Polish)
        align();
    return QWidget::event(event);
}

void FieldColumn::align()
{
    int column = 0;
    for (const FieldRow *row : std::as_const(m_rows)) {
        if (!row->isHidden())
            column = qMax(column, row->labelWidth());
    }
    const int letters = fontMetrics().averageCharWidth() * LeastEditorWidthInLetters;
    const bool above = isVisible() && width() < column + metrics::Gap + letters;
    for (FieldRow *row : std::as_const(m_rows))
        row->setLabelColumn(above ? 0 : column);
}

} // namespace purser
