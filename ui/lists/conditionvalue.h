#pragma once

#include "models/meta/field.h"

#include <QWidget>

class QLineEdit;

namespace purser {

class DateField;
class DecimalField;
class Picker;
struct UiContext;

/** The value of a condition: a text, number, date, or something picked, as the field holds it. Can
 * be given for every field, also those that forms only show. */
class ConditionValue : public QWidget
{
    Q_OBJECT

public:
    ConditionValue(UiContext &context, const Field &field, QWidget *parent = nullptr);

    /** Null while nothing, or nothing readable, is entered. */
    Value value() const;
    /** `words`: what is picked, as people read it. */
    void setValue(const Value &value, const QString &words);
    QString words() const;

private:
    QWidget *makeControl(UiContext &context);

    Field m_field;
    QLineEdit *m_line = nullptr;
    DecimalField *m_number = nullptr;
    DateField *m_date = nullptr;
    Picker *m_picker = nullptr;
};

} // namespace purser
