#pragma once

#include <QTableView>

namespace purser {

class CellDelegate;
class WindowModel;

/** The table of a list page: rows of one height, whole rows are chosen, the header sorts by the
 * columns that can be sorted and lets others be shown. */
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(WindowModel *model, QWidget *parent = nullptr);

    WindowModel *records() const { return m_model; }
    /** The chosen rows, ascending. */
    QList<int> chosenRows() const;
    int chosenCount() const;

    QByteArray saveWidths() const;
    /** Without widths of before they follow from the fields. */
    void restoreWidths(const QByteArray &widths);
    void showSort();

Q_SIGNALS:
    void opened(int row);
    void choiceChanged();
    void columnMenuRequested(const QPoint &globalPosition);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void hover(int row);
    void applyRowHeight();
    void fitColumns();
    int wantedWidth(int column) const;
    void sortBy(int column);

    WindowModel *m_model;
    CellDelegate *m_delegate;
    bool m_ownWidths = false;
    bool m_fitting = false;
};

} // namespace purser
