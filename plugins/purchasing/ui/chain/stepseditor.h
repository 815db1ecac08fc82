#pragma once

#include "plugins/purchasing/ui/chain/steprow.h"

class QBoxLayout;
class QPushButton;

namespace purser {
class FormRecord;
class TextLabel;
struct UiContext;
} // namespace purser

namespace purser::purchasing::ui {

/** The steps of an approval chain in a form, one below the other in the order in which they decide.
 * Undo is that of the form. */
class StepsEditor : public QWidget
{
    Q_OBJECT

public:
    /** `form` must outlive it. */
    explicit StepsEditor(FormRecord &form, QWidget *parent = nullptr);

    void setRoles(const QList<RoleChoice> &roles);
    /** Puts the focus into the first step. */
    void focusFirst();

private:
    QList<ChainStep> steps() const;
    void showSteps();
    void setRowCount(qsizetype count);
    void take();
    void put(const QList<ChainStep> &steps);
    void addStep();
    void move(StepRow *row, int by);
    void remove(StepRow *row);

    FormRecord &m_form;
    QList<RoleChoice> m_roles;
    QList<StepRow *> m_rows;
    QBoxLayout *m_layout;
    QPushButton *m_add;
    TextLabel *m_fault;
};

/** Reads the company's roles and hands them to `editor`. */
void loadRoles(UiContext &context, StepsEditor *editor);

} // namespace purser::purchasing::ui
