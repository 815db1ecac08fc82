#pragma once

#include "models/base/id.h"

#include <QJsonArray>
#include <QWidget>

class QVBoxLayout;

namespace purser {
struct UiContext;
}

namespace purser::purchasing::ui {

/** Before an order is submitted, who will be asked and why; afterwards, who has decided what and
 * whom it waits for. */
class ApprovalPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ApprovalPanel(UiContext &context, QWidget *parent = nullptr);

    /** Reads anew. `willBeAsked`: the order is not submitted (yet, or again). */
    void setOrder(const Id &order, bool willBeAsked);

private:
    void loadPreview();
    void loadHistory();
    void showPreview(const QJsonObject &preview);
    void showHistory(const QJsonArray &steps);
    void showQuestions(const QJsonArray &questions);
    /** A field for the answer, below its question. */
    void addAnswerField(const QString &question);
    void answer(const QString &question, const QString &text);
    void clear();
    void addHeading(const QString &text);
    void addLine(const QString &text, bool isQuiet = false);
    void addFault(const QString &text);

    UiContext &m_context;
    Id m_order;
    QVBoxLayout *m_content;
};

} // namespace purser::purchasing::ui
