#pragma once

#include "ui/partners/childcardkind.h"

#include <QWidget>

class QToolButton;

namespace purser {

class TextLabel;

/** One child in a ChildCard: its mark, its face, and its form while it is open.
 * Enter opens, Delete removes, * marks. */
class ChildRow : public QWidget
{
    Q_OBJECT

public:
    ChildRow(FormRecord &form, UiContext &context, const ChildCardKind &kind, int row);

    bool isOpen() const { return m_view != nullptr; }
    void setOpen(bool open);
    /** Null while it is closed. */
    RecordForm *view() const { return m_view; }
    QToolButton *markButton() const { return m_mark; }
    QString title() const;

Q_SIGNALS:
    void openRequested();
    void closeRequested();
    void removeRequested();
    void markRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void describeFault();
    bool isHere() const;

    FormRecord &m_form;
    UiContext &m_context;
    const ChildCardKind &m_kind;
    int m_row;
    QToolButton *m_mark;
    TextLabel *m_title;
    TextLabel *m_detail;
    TextLabel *m_fault;
    QToolButton *m_edit;
    QToolButton *m_remove;
    QWidget *m_body;
    RecordForm *m_view = nullptr;
};

} // namespace purser
