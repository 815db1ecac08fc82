#include "plugins/purchasing/ui/lines/linegrid.h"

#include "plugins/purchasing/ui/lines/clipboardblock.h"
#include "plugins/purchasing/ui/lines/linedelegate.h"
#include "plugins/purchasing/ui/lines/linegridmodel.h"
#include "plugins/purchasing/ui/tr.h"

#include "ui/widgets/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

/** Widths in characters; the description gets what is left. */
int charactersOf(const QString &field)
{
    static const QHash<QString, int> widths{
        {u"position"_s, 4},          {u"kind"_s, 9},        {u"product_code"_s, 12},
        {u"quantity"_s, 10},         {u"unit"_s, 6},        {u"unit_price"_s, 12},
        {u"discount_percent"_s, 10}, {u"tax_rate"_s, 8},    {u"line_total"_s, 14},
        {u"required_date"_s, 12},    {u"cost_center"_s, 12}};
    return widths.value(field, 0);
}

constexpr int LeastDescription = 24;

} // namespace

LineGrid::LineGrid(LineGridModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new LineDelegate(this));
    setAccessibleName(Tr::tr("Lines of the order"));
    setSelectionMode(ExtendedSelection);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setTabKeyNavigation(true);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(
        std::max(metrics::RowHeight, fontMetrics().height() + metrics::Gap));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    layoutColumns();
}

void LineGrid::editCell(const QModelIndex &cell)
{
    setCurrentIndex(cell);
    scrollTo(cell);
    setFocus();
    edit(cell);
}

void LineGrid::enter()
{
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(m_model.rowCount() - 1, m_model.columnOf(u"product_code"_s)));
    setFocus();
}

void LineGrid::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(event))
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

bool LineGrid::handleKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy))
        return copySelection(), true;
    if (!m_model.isEditable())
        return false;
    if (event->matches(QKeySequence::Paste))
        return pasteClipboard(), true;
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_D)
        return m_model.copyFromAbove(selectedIndexes()), true;
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_Delete)
        return removeSelectedLines(), true;
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_Insert)
        return m_model.insertLine(currentIndex().row()), true;
    if (modifiers == Qt::NoModifier && event->key() == Qt::Key_Delete)
        return m_model.clear(selectedIndexes()), true;
    if (modifiers == Qt::AltModifier
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        return moveCurrentLine(event->key() == Qt::Key_Up ? -1 : 1), true;
    if (modifiers == Qt::NoModifier
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return goDown(), true;
    return false;
}

void LineGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) // Enter
        goDown();
}

void LineGrid::goDown()
{
    const QModelIndex current = currentIndex();
    if (current.row() + 1 < m_model.rowCount())
        setCurrentIndex(current.siblingAtRow(current.row() + 1));
}

void LineGrid::copySelection()
{
    QMap<int, QMap<int, QString>> cells;
    const QModelIndexList selected = selectedIndexes();
    for (const QModelIndex &cell : selected)
        cells[cell.row()].insert(cell.column(), cell.data(Qt::EditRole).toString());
    QList<QStringList> block;
    for (const QMap<int, QString> &row : std::as_const(cells))
        block.append(row.values());
    QGuiApplication::clipboard()->setText(textFromBlock(block));
}

void LineGrid::pasteClipboard()
{
    const QModelIndexList selected = selectedIndexes();
    QModelIndex corner = currentIndex();
    for (const QModelIndex &cell : selected) {
        if (cell.row() <= corner.row() && cell.column() <= corner.column())
            corner = cell;
    }
    m_model.paste(corner, blockFromText(QGuiApplication::clipboard()->text()));
}

void LineGrid::removeSelectedLines()
{
    QSet<int> rows;
    const QModelIndexList selected = selectedIndexes();
    for (const QModelIndex &cell : selected)
        rows.insert(cell.row());
    const QModelIndex current = currentIndex();
    m_model.removeLines(rows.values());
    setCurrentIndex(
        m_model.index(std::min(current.row(), m_model.rowCount() - 1), current.column()));
}

void LineGrid::moveCurrentLine(int by)
{
    const QModelIndex current = currentIndex();
    if (m_model.moveLine(current.row(), by))
        setCurrentIndex(m_model.index(current.row() + by, current.column()));
}

void LineGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layoutColumns();
}

void LineGrid::layoutColumns()
{
    const int character = fontMetrics().averageCharWidth();
    int used = 0;
    for (const QString &field : m_model.columns()) {
        if (const int characters = charactersOf(field); characters > 0) {
            const int width = std::max(characters * character,
                                       horizontalHeader()->sectionSizeHint(m_model.columnOf(field)))
                              + metrics::Gap;
            setColumnWidth(m_model.columnOf(field), width);
            used += width;
        }
    }
    setColumnWidth(m_model.columnOf(u"description"_s),
                   std::max(LeastDescription * character, viewport()->width() - used));
}

} // namespace purser::purchasing::ui
