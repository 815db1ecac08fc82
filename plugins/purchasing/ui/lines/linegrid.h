#pragma once

#include <QTableView>

namespace purser::purchasing::ui {

class LineGridModel;

/**
 * The lines of an order, edited by keyboard like a spreadsheet: typing edits, Enter goes down, Tab
 * right; Ctrl+D copies from above, Delete clears, Ctrl+Delete removes lines, Alt+Up and Alt+Down
 * move one, Ctrl+C and Ctrl+V take blocks.
 */
class LineGrid : public QTableView
{
    Q_OBJECT

public:
    /** `model` must outlive the view. */
    explicit LineGrid(LineGridModel &model, QWidget *parent = nullptr);

    /** Goes to the cell and begins to edit. */
    void editCell(const QModelIndex &cell);
    /** The focus goes to where somebody was, the first time to the first cell of the next line. */
    void enter();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool handleKey(QKeyEvent *event);
    void copySelection();
    void pasteClipboard();
    void removeSelectedLines();
    void moveCurrentLine(int by);
    void goDown();
    void layoutColumns();

    LineGridModel &m_model;
};

} // namespace purser::purchasing::ui
