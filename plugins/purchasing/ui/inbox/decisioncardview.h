#pragma once

#include "models/meta/record.h"

#include <QJsonObject>
#include <QWidget>

class QTableView;
class QVBoxLayout;

namespace purser {
class Registry;
class TextLabel;
struct UiContext;
} // namespace purser

namespace purser::purchasing::ui {

class CardLinesModel;

/** All that a decision on one order needs, on one screen. */
class DecisionCardView : public QWidget
{
    Q_OBJECT

public:
    /** `context` must outlive it. */
    explicit DecisionCardView(UiContext &context, QWidget *parent = nullptr);

    /** The row of the inbox, at once; what the service says of it comes with showCard(). */
    void showRow(const Record &row);
    /** What the query `decision` answers. */
    void showCard(const QJsonObject &card);
    void showFault(const QString &fault);

private:
    void showWarnings(const QJsonArray &warnings);
    void showApprovals(const QJsonArray &steps);
    void showSupplier(const QJsonObject &supplier);
    void showChanges(const QJsonArray &changes);

    const Registry &m_registry;
    TextLabel *m_title;
    TextLabel *m_subject;
    TextLabel *m_amount;
    QVBoxLayout *m_warnings;
    CardLinesModel *m_lines;
    QTableView *m_table;
    TextLabel *m_approvals;
    TextLabel *m_supplier;
    TextLabel *m_changes;
    QWidget *m_changesGroup;
};

} // namespace purser::purchasing::ui
