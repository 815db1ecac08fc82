#include "plugins/purchasing/ui/lines/linegridmodel.h"

#include "plugins/purchasing/domain/orders/linekind.h"
#include "plugins/purchasing/domain/orders/ordercontent.h"
#include "plugins/purchasing/ui/tr.h"

#include "models/meta/recordtext.h"
#include "models/meta/registry.h"

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

/** A comment has no amounts, whatever the declaration gives it by default. */
bool isMeaningless(const Field &field, const Record &line)
{
    const std::optional<LineKind> kind = lineKind(line.text(u"kind"));
    return kind && !counts(*kind) && (field.holdsDecimal() || field.key() == u"unit");
}

} // namespace

LineGridModel::LineGridModel(FormRecord &order, QObject *parent)
    : QAbstractTableModel(parent)
    , m_order(order)
    , m_key(u"lines"_s)
    , m_type(*order.registry().find(u"purchase_order_line"_s))
    , m_columns{u"position"_s, u"kind"_s,       u"product_code"_s,  u"description"_s,
                u"quantity"_s, u"unit"_s,       u"unit_price"_s,    u"discount_percent"_s,
                u"tax_rate"_s, u"line_total"_s, u"required_date"_s, u"cost_center"_s}
{
    connect(&order, &FormRecord::reset, this, &LineGridModel::reread);
    connect(&order, &FormRecord::childrenChanged, this, [this](const QString &children) {
        if (children == m_key)
            reread();
    });
    connect(&order, &FormRecord::valueChanged, this, &LineGridModel::changed);
    connect(&order, &FormRecord::faultsChanged, this, &LineGridModel::showFaults);
    reread();
}

bool LineGridModel::isEditable() const
{
    return m_order.isEditable();
}

void LineGridModel::setUnits(const UnitNames &units)
{
    m_units = units;
    const int column = columnOf(u"unit"_s);
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, column), index(m_rows - 1, column));
}

QModelIndex LineGridModel::cellOf(const FieldPath &path) const
{
    if (path.children != m_key || path.row < 0 || path.row >= lineCount())
        return {};
    return index(path.row, std::max(0, columnOf(path.field)));
}

void LineGridModel::reread()
{
    // Rows come and go at the end and all are told to be different: the current cell stays where it
    // is, which a reset would not allow.
    const int present = rowCount();
    const int lines = lineCount();
    const bool editable = isEditable();
    const int wanted = lines + (editable ? 1 : 0);
    const auto apply = [this, lines, editable] {
        m_rows = lines;
        m_wasEditable = editable;
    };
    if (wanted > present) {
        beginInsertRows({}, present, wanted - 1);
        apply();
        endInsertRows();
    } else if (wanted < present) {
        beginRemoveRows({}, wanted, present - 1);
        apply();
        endRemoveRows();
    } else {
        apply();
    }
    retotal();
    if (wanted > 0)
        Q_EMIT dataChanged(index(0, 0), index(wanted - 1, columnCount() - 1));
}

void LineGridModel::changed(const FieldPath &path)
{
    if (path.isOfChild() && path.children != m_key)
        return;
    if (path.isOfChild()) {
        // One by one: of a range views paint all that they show.
        for (int column = 0; column < columnCount(); ++column)
            Q_EMIT dataChanged(index(path.row, column), index(path.row, column));
    }
    retotal();
}

void LineGridModel::showFaults()
{
    const QList<FieldPath> before = std::exchange(m_faulty, m_order.faults().places());
    for (const FieldPath &path : before + m_faulty) {
        if (const QModelIndex cell = cellOf(path); cell.isValid())
            Q_EMIT dataChanged(cell, cell, {FaultRole});
    }
}

void LineGridModel::retotal()
{
    const Result<OrderTotals> before = m_totals;
    m_figures = figuresOf(m_order.edited());
    m_totals = computeTotals(m_figures);
    const int column = columnOf(u"line_total"_s);
    const bool isComparable = before && m_totals && before->lines.size() == m_totals->lines.size();
    for (int row = 0; row < m_rows; ++row) { // a subtotal further down may have changed too
        if (!isComparable || before->lines.at(row) != m_totals->lines.at(row))
            Q_EMIT dataChanged(index(row, column), index(row, column));
    }
    Q_EMIT totalsChanged();
}

FieldPath LineGridModel::pathOf(const QModelIndex &cell) const
{
    return FieldPath(m_key, cell.row(), m_columns.at(cell.column()));
}

const Field &LineGridModel::fieldOf(int column) const
{
    return *m_type.field(m_columns.at(column));
}

bool LineGridModel::isComputed(int column) const
{
    return m_columns.at(column) == u"position" || fieldOf(column).isReadOnly();
}

Draft LineGridModel::newLine(int row) const
{
    Draft draft;
    draft.values = {{u"unit"_s, OnePiece}};
    for (int above = row - 1; above >= 0; --above) {
        const Record &line = m_order.child(m_key, above);
        if (line.text(u"unit").isEmpty())
            continue; // a comment or a subtotal
        draft.values = {{u"unit"_s, line.value(u"unit")}, {u"tax_rate"_s, line.value(u"tax_rate")}};
        break;
    }
    return draft;
}

void LineGridModel::take(const FieldPath &path, const QString &text)
{
    const Field &field = *m_type.field(path.field);
    const Result<Value> value =
        valueFromText(path.field == u"unit" ? m_units.code(text) : text, field, m_locale);
    if (!value)
        m_order.setUnreadable(path, text, value.error().message);
    else
        m_order.setValue(path, value->isNull() ? field.defaultValue() : *value);
    m_order.finishEdit(path);
}

void LineGridModel::paste(const QModelIndex &corner, const QList<QStringList> &block)
{
    if (!corner.isValid() || block.isEmpty() || !isEditable())
        return;
    m_order.undoStack().beginMacro(Tr::tr("Paste"));
    for (int i = 0; i < block.size(); ++i) {
        const int row = corner.row() + i;
        if (row >= lineCount())
            m_order.addChild(m_key, newLine(lineCount()));
        int column = corner.column();
        for (const QString &text : block.at(i)) {
            while (column < m_columns.size() && isComputed(column))
                ++column;
            if (column >= m_columns.size())
                break;
            take(FieldPath(m_key, row, m_columns.at(column++)), text);
        }
    }
    m_order.undoStack().endMacro();
}

void LineGridModel::clear(const QModelIndexList &cells)
{
    if (!isEditable())
        return;
    m_order.undoStack().beginMacro(Tr::tr("Clear cells"));
    for (const QModelIndex &cell : cells) {
        if (cell.row() < lineCount() && !isComputed(cell.column()))
            take(pathOf(cell), {});
    }
    m_order.undoStack().endMacro();
}

void LineGridModel::copyFromAbove(const QModelIndexList &cells)
{
    QMap<int, int> top;
    for (const QModelIndex &cell : cells)
        top.insert(cell.column(), std::min(cell.row(), top.value(cell.column(), cell.row())));
    m_order.undoStack().beginMacro(Tr::tr("Copy from above"));
    for (const QModelIndex &cell : cells) {
        const int source = top.value(cell.column()) - 1;
        if (source < 0 || isComputed(cell.column()) || !isEditable())
            continue;
        if (cell.row() >= lineCount())
            m_order.addChild(m_key, newLine(lineCount()));
        const FieldPath path = pathOf(cell);
        m_order.setValue(path, m_order.child(m_key, source).value(path.field));
        m_order.finishEdit(path);
    }
    m_order.undoStack().endMacro();
}

void LineGridModel::insertLine(int row)
{
    const int place = std::clamp(row, 0, lineCount());
    m_order.addChild(m_key, newLine(place), place);
}

void LineGridModel::removeLines(const QList<int> &rows)
{
    QList<int> descending = rows;
    std::sort(descending.begin(), descending.end(), std::greater<>());
    m_order.undoStack().beginMacro(Tr::tr("Remove lines"));
    for (const int row : std::as_const(descending)) {
        if (row >= 0 && row < lineCount())
            m_order.removeChild(m_key, row);
    }
    m_order.undoStack().endMacro();
}

bool LineGridModel::moveLine(int row, int by)
{
    const int other = row + by;
    if (std::min(row, other) < 0 || std::max(row, other) >= lineCount())
        return false;
    m_order.moveChild(m_key, row, other);
    return true;
}

int LineGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows + (m_wasEditable ? 1 : 0);
}

int LineGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString LineGridModel::shown(const QModelIndex &cell, const QLocale &locale) const
{
    if (cell.row() >= lineCount())
        return {};
    const FieldPath path = pathOf(cell);
    if (path.field == u"position")
        return locale.toString(cell.row() + 1);
    if (const QString typed = m_order.unreadableText(path); !typed.isEmpty())
        return typed;
    const Field &field = fieldOf(cell.column());
    const Record &line = m_order.child(m_key, cell.row());
    if (path.field == u"line_total") {
        const bool counts = m_totals && line.text(u"kind") != word(LineKind::Comment);
        return counts
                   ? displayText(m_totals->lines.at(cell.row()), field, &m_order.edited(), locale)
                   : QString();
    }
    if (isMeaningless(field, line))
        return {};
    return path.field == u"unit" ? m_units.name(line.text(u"unit"))
                                 : displayText(line.value(path.field), field, &line, locale);
}

QStringList LineGridModel::words(int column) const
{
    if (m_columns.at(column) == u"unit")
        return m_units.names();
    QStringList labels;
    for (const Choice &choice : fieldOf(column).choices())
        labels.append(choice.label.toString());
    return labels;
}

QVariant LineGridModel::data(const QModelIndex &cell, int role) const
{
    if (!cell.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown(cell, m_locale);
    case Qt::EditRole: { // grouping helps reading and hinders typing
        QLocale plain = m_locale;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return shown(cell, plain);
    }
    case Qt::TextAlignmentRole: {
        const bool isNumber =
            fieldOf(cell.column()).holdsDecimal() || m_columns.at(cell.column()) == u"position";
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case WordsRole:
        return words(cell.column());
    case FaultRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return cell.row() < lineCount() ? m_order.fault(pathOf(cell)) : QString();
    default:
        return {};
    }
}

QVariant LineGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section) == u"position" ? Tr::tr("No.")
                                                    : fieldOf(section).label().toString();
    if (role == Qt::TextAlignmentRole)
        return data(index(0, section), Qt::TextAlignmentRole);
    return {};
}

bool LineGridModel::setData(const QModelIndex &cell, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(cell) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString();
    if (text == data(cell, Qt::EditRole).toString())
        return true;
    const FieldPath path = pathOf(cell);
    if (cell.row() < lineCount()) {
        take(path, text);
        return true;
    }
    m_order.undoStack().beginMacro(Tr::tr("New line"));
    m_order.addChild(m_key, newLine(lineCount()));
    take(path, text);
    m_order.undoStack().endMacro();
    return true;
}

Qt::ItemFlags LineGridModel::flags(const QModelIndex &cell) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(cell);
    if (cell.isValid() && isEditable() && !isComputed(cell.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace purser::purchasing::ui
