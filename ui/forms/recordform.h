#pragma once

#include "ui/forms/fieldpath.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QBoxLayout;

namespace purser {

class Field;
class FieldColumn;
class FieldRow;
class FormRecord;
class ObjectType;
struct UiContext;

/** Fields that belong together, with a heading or none, in one of the columns of a form. */
struct FieldGroup
{
    QString heading;
    QStringList fields;
    int column = 0;
};

/** Which fields a form shows, where, and in which order. Never part of the declaration. */
using FormArrangement = QList<FieldGroup>;

/** Every field of a type that people fill in or read, texts of several lines last, in two columns
 * when there are many; then the administrator's. */
FormArrangement generalArrangement(const ObjectType &type, const QList<Field> &customFields);

/**
 * The fields of a record, or of one child, with labels, help and faults: generated from the
 * declaration, or arranged by hand. Columns stand beside each other where there is room.
 */
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    /** Both must outlive it. Empty until something is arranged. */
    RecordForm(FormRecord &form, UiContext &context, QWidget *parent = nullptr);
    /** The fields of a child; keys are those of the child. */
    RecordForm(FormRecord &form,
               UiContext &context,
               const FieldPath &child,
               QWidget *parent = nullptr);

    /** Replaces what was there. Fields that the type does not have, or that the caller may not see,
     * are left out. */
    void arrange(const FormArrangement &arrangement);

    /** Null when it is not shown here. */
    FieldRow *row(const QString &field) const { return m_rows.value(field); }
    QWidget *editor(const QString &field) const;
    /** Puts what `make` gives in the place of a field's editor, from the next arrange() on. */
    void replaceEditor(const QString &field, const std::function<QWidget *()> &make)
    {
        m_own.insert(field, make);
    }
    /** Calls a field something else than its declaration does, from the next arrange() on. */
    void setCaption(const QString &field, const QString &caption)
    {
        m_captions.insert(field, caption);
    }
    void setRowVisible(const QString &field, bool visible);
    /** Below the fields of the last column. */
    void addWide(QWidget *widget);

    /** Whether the field is here and now has the focus. */
    bool focusField(const FieldPath &path);
    /** False when nothing is wrong with the fields here. */
    bool focusFirstFault();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    FieldPath pathOf(const QString &field) const;
    void addField(FieldColumn *column, const QString &key);
    void showFaults();
    /** What the program sets when the record is made. */
    void hideWhatIsNotYet();

    FormRecord &m_form;
    UiContext &m_context;
    FieldPath m_place;
    QBoxLayout *m_layout;
    QList<FieldColumn *> m_columns;
    QHash<QString, FieldRow *> m_rows;
    QHash<QString, std::function<QWidget *()>> m_own;
    QHash<QString, QString> m_captions;
    QStringList m_order;
};

} // namespace purser
