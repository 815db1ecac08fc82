#pragma once

#include "ui/forms/editorbody.h"

class QBoxLayout;

namespace purser {

class ChildCard;
class FormRecord;

/** “General” of a partner: its fields at the left, contacts, addresses and
 * family at the right; below each other where it is narrow. */
class PartnerBody : public EditorBody
{
    Q_OBJECT

public:
    explicit PartnerBody(EditSession &session, QWidget *parent = nullptr);

    bool focusField(const FieldPath &path) override;
    QStringList offeredActions() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFields(EditSession &session);
    QWidget *makeCards(EditSession &session);
    void arrange(FormRecord &form);

    RecordForm *m_fields = nullptr;
    ChildCard *m_contacts = nullptr;
    ChildCard *m_addresses = nullptr;
    QBoxLayout *m_columns = nullptr;
};

} // namespace purser
