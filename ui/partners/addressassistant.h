#pragma once

#include "ui/forms/fieldpath.h"

#include <QObject>

namespace purser {

class FormRecord;
class RecordForm;
class TextLabel;

/** Makes the form of an address that of its country: which parts it has and
 * needs, and under the fields the address as the post writes it, with a way to
 * the map. */
class AddressAssistant : public QObject
{
    Q_OBJECT

public:
    /** A child of `view`. */
    AddressAssistant(FormRecord &form, RecordForm &view, const FieldPath &child);

private:
    void follow();
    void openMap() const;
    bool isHere() const;

    FormRecord &m_form;
    RecordForm &m_view;
    FieldPath m_place;
    TextLabel *m_preview;
    QWidget *m_map;
};

} // namespace purser
