#pragma once

#include <QObject>

class QAction;

namespace purser {

class FormRecord;
class RecordForm;

/** Says at the tax id whether it is right for the partner's country, and asks
 * for a reason where it is to stand although the check says otherwise. */
class TaxIdAssistant : public QObject
{
    Q_OBJECT

public:
    /** A child of `view`, which shows `tax_id` and `tax_id_override_reason`. */
    TaxIdAssistant(FormRecord &form, RecordForm &view);

private:
    void follow();

    FormRecord &m_form;
    RecordForm &m_view;
    QAction *m_mark;
};

} // namespace purser
