#pragma once

#include "ui/forms/editorbody.h"

namespace purser {
class RecordEditorPage;
class RecordForm;
class SidePanel;
class StateBar;
class TextLabel;
} // namespace purser

namespace purser::purchasing::ui {

class ApprovalPanel;
class DocumentPanel;
class LineGrid;
class LineGridModel;
class TotalsBox;

/** The order as it is edited: state, header, lines, totals; beside it the document and who
 * approves. */
class OrderBody : public EditorBody
{
    Q_OBJECT

public:
    explicit OrderBody(RecordEditorPage &page);

    bool focusField(const FieldPath &path) override;

private:
    QWidget *makeMain();
    SidePanel *makeSide();
    void fitGrid();
    /** What is wrong with the current cell, else which keys work in the grid. */
    void showHint();
    void showSaved();
    void showTotals();

    RecordEditorPage &m_page;
    StateBar *m_states;
    RecordForm *m_header;
    LineGridModel *m_lines;
    LineGrid *m_grid;
    TextLabel *m_hint;
    TotalsBox *m_totals;
    DocumentPanel *m_document;
    ApprovalPanel *m_approval;
};

} // namespace purser::purchasing::ui
