#pragma once

#include "ui/forms/editorbody.h"

namespace purser {
class RecordEditorPage;
}

namespace purser::purchasing::ui {

class StepsEditor;

/** The editor of an approval chain: for which orders it is, and who decides one after the other. */
class ChainBody : public EditorBody
{
    Q_OBJECT

public:
    /** `page` must outlive it. */
    explicit ChainBody(RecordEditorPage &page);

    bool focusField(const FieldPath &path) override;

private:
    RecordForm *m_form;
    StepsEditor *m_steps;
};

} // namespace purser::purchasing::ui
