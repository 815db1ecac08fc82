#include "ui/partners/childrow.h"

#include "ui/forms/formrecord.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace purser {

ChildRow::ChildRow(FormRecord &form, UiContext &context, const ChildCardKind &kind, int row)
    : m_form(form)
    , m_context(context)
    , m_kind(kind)
    , m_row(row)
    , m_mark(makeIconButton(kind.unmarkedIcon, kind.markText))
    , m_title(new TextLabel)
    , m_detail(new TextLabel({}, TypeSize::Small))
    , m_fault(new TextLabel({}, TypeSize::Small))
    , m_edit(makeIconButton(u"edit"_s, tr("Edit")))
    , m_remove(makeIconButton(u"trash"_s, tr("Remove")))
    , m_body(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(metrics::Gap);
    auto *face = new QVBoxLayout;
    face->setSpacing(0);
    for (TextLabel *label : {m_title, m_detail, m_fault}) {
        label->setWordWrap(true);
        face->addWidget(label);
    }
    m_detail->setInk(TextLabel::Ink::Muted);
    m_fault->setMood(Mood::Danger);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::Gap);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addLayout(face, 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    head->addWidget(m_remove, 0, Qt::AlignTop);
    layout->addLayout(head);
    layout->addWidget(m_body);
    auto *bodyLayout = new QVBoxLayout(m_body);
    bodyLayout->setContentsMargins(metrics::IconSize + metrics::Gap, 0, metrics::Gap, metrics::Gap);
    bodyLayout->setSpacing(metrics::RowGap);
    m_body->hide();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(m_mark, &QToolButton::clicked, this, &ChildRow::markRequested);
    connect(m_edit, &QToolButton::clicked, this,
            [this] { isOpen() ? Q_EMIT closeRequested() : Q_EMIT openRequested(); });
    connect(m_remove, &QToolButton::clicked, this, &ChildRow::removeRequested);
    connect(&form, &FormRecord::valueChanged, this, &ChildRow::describe);
    connect(&form, &FormRecord::faultsChanged, this, &ChildRow::describeFault);
    describe();
    describeFault();
}

bool ChildRow::isHere() const
{
    return m_row < m_form.childCount(m_kind.children);
}

QString ChildRow::title() const
{
    return m_title->text();
}

void ChildRow::describe()
{
    if (!isHere())
        return;
    const Record &child = m_form.child(m_kind.children, m_row);
    const ChildFace face = m_kind.face(child);
    const bool isMarked = child.boolean(m_kind.mark);
    const bool mayEdit = m_form.isEditable({m_kind.children, m_row, m_kind.mark});
    m_title->setText(face.title);
    m_title->setType(TypeSize::Body, isMarked ? TypeWeight::Strong : TypeWeight::Regular);
    m_detail->setText(face.detail);
    m_detail->setVisible(!face.detail.isEmpty());
    m_mark->setIcon(themeIcon(isMarked ? m_kind.markedIcon : m_kind.unmarkedIcon));
    m_mark->setEnabled(mayEdit);
    m_mark->setAccessibleDescription(isMarked ? tr("chosen") : QString());
    m_remove->setVisible(mayEdit);
    setAccessibleName(face.title);
    setAccessibleDescription(face.detail);
}

void ChildRow::describeFault()
{
    QString said;
    for (const FieldPath &path : m_form.faults().places()) {
        if (path.isIn(m_kind.children, m_row))
            said = m_form.fault(path);
    }
    m_fault->setText(said);
    m_fault->setVisible(!said.isEmpty() && !isOpen());
}

void ChildRow::setOpen(bool open)
{
    if (open == isOpen())
        return;
    m_edit->setIcon(themeIcon(open ? u"chevron-up"_s : u"edit"_s));
    m_edit->setToolTip(open ? tr("Close") : tr("Edit"));
    m_edit->setAccessibleName(m_edit->toolTip());
    m_body->setVisible(open);
    if (!open) {
        delete m_view;
        m_view = nullptr;
        describeFault();
        return;
    }
    const FieldPath place(m_kind.children, m_row, {});
    m_view = new RecordForm(m_form, m_context, place);
    m_view->arrange(m_kind.fields);
    if (m_kind.furnish)
        m_kind.furnish(*m_view, place);
    m_body->layout()->addWidget(m_view);
    describeFault();
}

void ChildRow::keyPressEvent(QKeyEvent *event)
{
    if (!hasFocus())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT openRequested();
        return;
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Asterisk:
        Q_EMIT markRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChildRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (!isOpen() && rect().contains(event->pos()))
        Q_EMIT openRequested();
}

void ChildRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colors &colors = colorsFor(palette());
    if (hasFocus())
        stylepaint::box(&painter, rect(), colors.raised, colors.accent, 2);
    else if (isOpen())
        stylepaint::box(&painter, rect(), colors.surface, colors.border);
    else if (underMouse())
        stylepaint::box(&painter, rect(), colors.hover, colors.hover);
}

} // namespace purser
