#pragma once

#include "models/items/serviceworker.h"
#include "ui/partners/duplicates.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace purser {

class FormRecord;
struct UiContext;

/** Says, while a new partner is being entered, that it may be there already,
 * with a way to look. */
class DuplicateWarning : public QWidget
{
    Q_OBJECT

public:
    DuplicateWarning(FormRecord &form, UiContext &context, QWidget *parent = nullptr);

    /** Milliseconds after the last key. */
    void setDelay(int milliseconds) { m_delay.setInterval(milliseconds); }

private:
    void ask();
    void show(const QList<Record> &partners);

    FormRecord &m_form;
    UiContext &m_context;
    PartnerSketch m_asked;
    JobTicket m_asking;
    QTimer m_delay;
    QVBoxLayout *m_layout;
};

} // namespace purser
