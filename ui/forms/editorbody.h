#pragma once

#include "ui/forms/fieldpath.h"

#include <QScrollArea>

namespace purser {

class EditSession;
class RecordForm;

/** What stands under “General” in an editor. */
class EditorBody : public QScrollArea
{
    Q_OBJECT

public:
    explicit EditorBody(QWidget *parent = nullptr);

    /** Shows the field and puts the focus there; false when it is not here. */
    virtual bool focusField(const FieldPath &path) = 0;

    /** Names of the type's actions that this body offers in its own way, so that the header does
     * not repeat them. */
    virtual QStringList offeredActions() const { return {}; }

protected:
    /** Scrolls down when it is higher than the page; with the margins of a page. */
    void setContent(QWidget *content);
};

/** The form that is made from the declaration. */
class GeneralBody : public EditorBody
{
    Q_OBJECT

public:
    GeneralBody(EditSession &session, QWidget *parent = nullptr);

    bool focusField(const FieldPath &path) override;

private:
    RecordForm *m_form;
};

} // namespace purser
