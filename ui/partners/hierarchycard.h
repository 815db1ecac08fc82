#pragma once

#include "models/items/serviceworker.h"
#include "models/services/recordservice.h"
#include "ui/partners/card.h"

namespace purser {

class FormRecord;
struct UiContext;

/** The partners above and below this one, each a link to its page. */
class HierarchyCard : public Card
{
    Q_OBJECT

public:
    HierarchyCard(FormRecord &form, UiContext &context, QWidget *parent = nullptr);

private:
    struct Family;

    static Result<Family> readFamily(RecordService &service, const Id &parent, const Id &own);
    void read();
    void show(const Family &family);
    void addLink(const Record &partner, int depth);

    FormRecord &m_form;
    UiContext &m_context;
    Id m_parent;
    JobTicket m_reading;
};

} // namespace purser
