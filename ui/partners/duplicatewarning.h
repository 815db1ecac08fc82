#pragma once

#include "models/items/serviceworker.h"
#include "ui/partners/duplicates.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QVBoxLayout;

namespace purser {

class FormRecord;
struct UiContext;

/** Says that a partner may be there already: with a way to look while a new one is being entered,
 * with a way to merge where it is there twice. */
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
    QAction *offer(const Record &partner);

    FormRecord &m_form;
    UiContext &m_context;
    PartnerSketch m_asked;
    Id m_self; ///< of a partner that is saved
    JobTicket m_asking;
    QTimer m_delay;
    QVBoxLayout *m_layout;
};

} // namespace purser
