#pragma once

#include "models/meta/objecttype.h"
#include "models/services/caller.h"

#include <QDialog>
#include <QJsonObject>

#include <memory>

namespace purser {

class Banner;
class FormRecord;
class RecordForm;
struct UiContext;

/** Asks for what an action needs besides the record. Stays open until the action has been done or
 * is given up. */
class ActionDialog : public QDialog
{
    Q_OBJECT

public:
    ActionDialog(UiContext &context, const Action &action, QWidget *parent);
    ~ActionDialog() override;

    /** Shows why it was refused. */
    void refuse(const Error &error);

Q_SIGNALS:
    void submitted(const QJsonObject &input);

private:
    void submit();

    ObjectType m_type;
    Caller m_caller;
    FormRecord *m_form;
    RecordForm *m_view;
    Banner *m_banner;
    QPushButton *m_do;
};

} // namespace purser
