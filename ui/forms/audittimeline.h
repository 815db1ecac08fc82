#pragma once

#include "ui/forms/auditreader.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace purser {

class EmptyState;
struct UiContext;

/** Who did what to a record and when, the last first; older steps on demand. Reads when it is first
 * shown. */
class AuditTimeline : public QScrollArea
{
    Q_OBJECT

public:
    explicit AuditTimeline(UiContext &context, QWidget *parent = nullptr);

    /** Shows the history of another record, or of the same one anew. */
    void setRecord(const Record &record);
    int stepCount() const { return m_count; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readNext();
    void add(const AuditPage &page);
    void clear();
    QWidget *makeStep(const AuditStep &step) const;

    UiContext &m_context;
    AuditQuestion m_question;
    bool m_stale = false;
    int m_count = 0;
    int m_generation = 0;
    QVBoxLayout *m_steps;
    EmptyState *m_empty;
    QPushButton *m_more;
};

} // namespace purser
