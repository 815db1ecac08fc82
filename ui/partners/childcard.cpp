#include "ui/partners/childcard.h"

#include "ui/forms/formrecord.h"
#include "ui/partners/childrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/typography.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

ChildCard::ChildCard(FormRecord &form,
                     UiContext &context,
                     const ChildCardKind &kind,
                     QWidget *parent)
    : Card(kind.heading, parent)
    , m_form(form)
    , m_context(context)
    , m_kind(kind)
    , m_add(makeButton(tr("Add"), Emphasis::Quiet, u"plus"_s))
    , m_empty(TextLabel::muted(kind.emptyText))
{
    m_add->setAccessibleName(tr("Add to %1").arg(kind.heading));
    addTool(m_add);
    connect(qobject_cast<QPushButton *>(m_add), &QPushButton::clicked, this, [this] { add(); });
    connect(&form, &FormRecord::reset, this, [this] {
        m_open = -1;
        rebuild();
    });
    connect(&form, &FormRecord::childrenChanged, this, [this](const QString &children) {
        if (children == m_kind.children)
            rebuild();
    });
    rebuild();
}

void ChildCard::rebuild()
{
    for (ChildRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater(); // the change may have begun in one of them
    }
    m_rows.clear();
    content()->removeWidget(m_empty);
    const int count = m_form.childCount(m_kind.children);
    m_open = m_open < count ? m_open : -1;
    for (int index = 0; index < count; ++index) {
        auto *row = new ChildRow(m_form, m_context, m_kind, index);
        connect(row, &ChildRow::openRequested, this, [this, index] { open(index); });
        connect(row, &ChildRow::closeRequested, this, [this] { open(-1); });
        connect(row, &ChildRow::removeRequested, this, [this, index] { remove(index); });
        connect(row, &ChildRow::markRequested, this, [this, index] { mark(index); });
        content()->addWidget(row);
        m_rows.append(row);
        row->setOpen(index == m_open);
    }
    content()->addWidget(m_empty);
    m_empty->setVisible(count == 0);
    m_add->setVisible(m_form.isEditable());
}

void ChildCard::open(int row)
{
    const int before = m_open;
    m_open = row;
    for (int index = 0; index < m_rows.size(); ++index)
        m_rows.at(index)->setOpen(index == row);
    if (row >= 0 && m_rows.at(row)->view())
        m_rows.at(row)->view()->setFocus();
    else if (before >= 0 && before < m_rows.size())
        m_rows.at(before)->setFocus();
}

void ChildCard::add(const Draft &draft)
{
    const int row = m_form.addChild(m_kind.children, draft);
    open(row);
}

void ChildCard::remove(int row)
{
    if (!m_form.isEditable({m_kind.children, row, m_kind.mark}))
        return;
    m_open = -1;
    m_form.removeChild(m_kind.children, row);
    if (!m_rows.isEmpty())
        m_rows.at(qMin(row, int(m_rows.size()) - 1))->setFocus();
    else
        m_add->setFocus();
}

void ChildCard::mark(int row)
{
    const FieldPath path(m_kind.children, row, m_kind.mark);
    const bool isMarked = m_form.value(path).toBool();
    if (!m_form.isEditable(path) || (isMarked && !m_kind.mayBeUnmarked))
        return;
    const auto groupOf = [this](int index) {
        return m_kind.groupField.isEmpty()
                   ? Value()
                   : m_form.value({m_kind.children, index, m_kind.groupField});
    };
    m_form.undoStack().beginMacro(m_kind.markText);
    for (int index = 0; index < m_form.childCount(m_kind.children); ++index) {
        if (index != row && groupOf(index) == groupOf(row))
            m_form.setValue({m_kind.children, index, m_kind.mark}, false);
    }
    m_form.setValue(path, !isMarked);
    m_form.undoStack().endMacro();
}

bool ChildCard::focusField(const FieldPath &path)
{
    if (path.children != m_kind.children || path.row < 0 || path.row >= m_rows.size())
        return false;
    open(path.row);
    return path.field.isEmpty() || m_rows.at(path.row)->view()->focusField(path);
}

} // namespace purser
