#include "ui/lists/columnchooser.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int VisibleRows = 12;

} // namespace

ColumnChooser::ColumnChooser(const ObjectType &type, const QStringList &shown, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::RowGap, metrics::RowGap, metrics::RowGap, metrics::RowGap);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new TextLabel(tr("Columns"), TypeSize::Body, TypeWeight::Strong));
    layout->addWidget(m_list);
    layout->addWidget(TextLabel::muted(tr("Drag, or Alt+Up and Alt+Down, to change the order."),
                                       TypeSize::Small));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
    QStringList keys = shown;
    for (const QString &key : possibleColumns(type)) {
        if (!keys.contains(key))
            keys.append(key);
    }
    for (const QString &key : std::as_const(keys)) {
        auto *item = new QListWidgetItem(type.field(key)->label().toString(), m_list);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsDragEnabled);
        item->setCheckState(shown.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    const int rows = qMin(VisibleRows, m_list->count());
    m_list->setMinimumHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 2 * metrics::GroupGap);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::changed);
}

QStringList ColumnChooser::columns() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            keys.append(item->data(Qt::UserRole).toString());
    }
    return keys;
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool alt = key->modifiers().testFlag(Qt::AltModifier);
        if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveBy(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ColumnChooser::moveBy(int rows)
{
    const int from = m_list->currentRow();
    const int to = from + rows;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        QListWidgetItem *item = m_list->takeItem(from);
        m_list->insertItem(to, item);
        m_list->setCurrentRow(to);
    }
    Q_EMIT changed();
}

QStringList possibleColumns(const ObjectType &type)
{
    static const QStringList systemColumns{u"created_at"_s, u"updated_at"_s};
    QStringList keys;
    for (const Field &field : type.fields()) {
        const bool shown = field.isSystem()
                               ? systemColumns.contains(field.key())
                               : field.type() != FieldType::Json && field.type() != FieldType::File;
        if (shown && !field.isSensitive())
            keys.append(field.key());
    }
    return keys;
}

} // namespace purser
