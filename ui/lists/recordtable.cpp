#include "ui/lists/recordtable.h"

#include "models/items/windowmodel.h"
#include "ui/lists/celldelegate.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr int LeastWidth = 56;

int widthInLetters(const Field &field)
{
    switch (field.type()) {
    case FieldType::Boolean:
        return 8;
    case FieldType::Date:
        return 13;
    case FieldType::Timestamp:
        return 19;
    case FieldType::Integer:
    case FieldType::Percentage:
        return 11;
    case FieldType::Decimal:
        return 14;
    case FieldType::Money:
        return 20;
    case FieldType::Country:
    case FieldType::Currency:
    case FieldType::Language:
        return 10;
    case FieldType::Choice:
        return 17;
    case FieldType::Phone:
        return 20;
    case FieldType::Email:
    case FieldType::Url:
    case FieldType::Reference:
        return 28;
    case FieldType::LongText:
        return 40;
    default:
        return field.length() > 0 && field.length() <= 40 ? 18 : 32;
    }
}

bool takesRoom(const Field &field)
{
    return field.holdsText() && field.type() != FieldType::Choice && widthInLetters(field) > 20;
}

} // namespace

RecordTable::RecordTable(WindowModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new CellDelegate(this))
{
    setAccessibleName(model->type().pluralLabel().toString());
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(false);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(LeastWidth);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    applyRowHeight();
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &at) {
        Q_EMIT columnMenuRequested(horizontalHeader()->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionClicked, this, &RecordTable::sortBy);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_fitting && isVisible())
            m_ownWidths = true;
    });
    connect(model, &WindowModel::modelReset, this, [this] {
        fitColumns();
        showSort();
    });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

QList<int> RecordTable::chosenRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int RecordTable::chosenCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

void RecordTable::sortBy(int column)
{
    const QString key = m_model->columns().value(column);
    const Field *field = m_model->type().field(key);
    if (!field || !field->isSortable())
        return showSort();
    const QList<SortKey> sort = m_model->query().sort;
    const bool again = !sort.isEmpty() && sort.first().field == key && !sort.first().descending;
    m_model->sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    showSort();
}

void RecordTable::showSort()
{
    const QList<SortKey> sort = sortOf(m_model->type(), m_model->query());
    const int column = sort.isEmpty() ? -1 : int(m_model->columns().indexOf(sort.first().field));
    QHeaderView *header = horizontalHeader();
    const QSignalBlocker quiet(header);
    header->setSortIndicatorShown(column >= 0);
    header->setSortIndicator(column, !sort.isEmpty() && sort.first().descending
                                         ? Qt::DescendingOrder
                                         : Qt::AscendingOrder);
    header->viewport()->update();
}

QByteArray RecordTable::saveWidths() const
{
    if (!m_ownWidths)
        return {};
    QJsonObject widths;
    for (int column = 0; column < m_model->columns().size(); ++column)
        widths.insert(m_model->columns().at(column), columnWidth(column));
    return QJsonDocument(widths).toJson(QJsonDocument::Compact);
}

void RecordTable::restoreWidths(const QByteArray &saved)
{
    const QJsonObject widths = QJsonDocument::fromJson(saved).object();
    m_ownWidths = !widths.isEmpty();
    if (!m_ownWidths)
        return fitColumns();
    const QScopedValueRollback<bool> guard(m_fitting, true);
    for (int column = 0; column < m_model->columns().size(); ++column)
        setColumnWidth(column,
                       widths.value(m_model->columns().at(column)).toInt(wantedWidth(column)));
}

int RecordTable::wantedWidth(int column) const
{
    const Field *field = m_model->type().field(m_model->columns().at(column));
    int width = fontMetrics().averageCharWidth() * widthInLetters(*field);
    for (const Choice &choice : field->choices())
        width = qMax(width, CellDelegate::badgeWidth(fontMetrics(), choice.label.toString()));
    return qMax(width, horizontalHeader()->sectionSizeHint(column) + metrics::Gap);
}

void RecordTable::fitColumns()
{
    const int count = int(m_model->columns().size());
    if (m_ownWidths || count == 0)
        return;
    const QScopedValueRollback<bool> guard(m_fitting, true);
    QList<int> widths;
    QList<int> wide;
    int total = 0;
    for (int column = 0; column < count; ++column) {
        widths.append(wantedWidth(column));
        total += widths.last();
        if (takesRoom(*m_model->type().field(m_model->columns().at(column))))
            wide.append(column);
    }
    if (wide.isEmpty())
        wide.append(count - 1);
    const int spare = qMax(0, viewport()->width() - total);
    for (const int column : std::as_const(wide))
        widths[column] += spare / int(wide.size());
    for (int column = 0; column < count; ++column)
        setColumnWidth(column, widths.at(column));
}

void RecordTable::applyRowHeight()
{
    verticalHeader()->setDefaultSectionSize(qMax(metrics::RowHeight, fontMetrics().height() + 10));
}

void RecordTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->pos().y()));
}

void RecordTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void RecordTable::hover(int row)
{
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_delegate) {
        applyRowHeight();
        fitColumns();
    }
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT opened(currentIndex().row());
    else if (event->key() == Qt::Key_Space || !event->text().trimmed().isEmpty())
        event->ignore(); // the page's keys, not a search by letters
    else
        QTableView::keyPressEvent(event);
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT choiceChanged();
}

} // namespace purser
