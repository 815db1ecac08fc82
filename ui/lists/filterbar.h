#pragma once

#include "ui/lists/listlook.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace purser {

class FlowLayout;
class SearchField;
struct UiContext;

/** Search, and the conditions of a list as chips. */
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(UiContext &context, const ObjectType &type, QWidget *parent = nullptr);

    const QList<ShownFilter> &filters() const { return m_filters; }
    QString search() const;
    /** Shows them; does not emit changed(). */
    void set(const QString &search, const QList<ShownFilter> &filters);
    SearchField *searchField() const { return m_search; }

    /** Opens the list of fields to filter by. */
    void chooseField();

Q_SIGNALS:
    void changed();

private:
    void showChips();
    void edit(const Field &field, int replaced, QWidget *anchor);
    void fillMenu();

    UiContext &m_context;
    const ObjectType &m_type;
    QList<ShownFilter> m_filters;
    QList<QWidget *> m_chips;
    SearchField *m_search;
    QPushButton *m_add;
    QMenu *m_menu;
    FlowLayout *m_flow;
};

} // namespace purser
