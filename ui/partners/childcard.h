#pragma once

#include "ui/partners/card.h"
#include "ui/partners/childcardkind.h"

namespace purser {

class ChildRow;

/** Children of a record, each on a row that opens for editing in place; one is
 * marked by a click.
 */
class ChildCard : public Card
{
    Q_OBJECT

public:
    ChildCard(FormRecord &form,
              UiContext &context,
              const ChildCardKind &kind,
              QWidget *parent = nullptr);

    /** Adds a child and opens it. */
    void add(const Draft &draft = {});
    /** Opens the row and goes to the field; false when it is not here. */
    bool focusField(const FieldPath &path);
    int rowCount() const { return int(m_rows.size()); }
    ChildRow *row(int index) const { return m_rows.at(index); }

private:
    void rebuild();
    void open(int row);
    void remove(int row);
    void mark(int row);

    FormRecord &m_form;
    UiContext &m_context;
    ChildCardKind m_kind;
    QList<ChildRow *> m_rows;
    int m_open = -1;
    QWidget *m_add;
    QWidget *m_empty;
};

} // namespace purser
