#pragma once

#include "ui/lists/listlook.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace purser {

class ConditionValue;
struct UiContext;

/** The small form in which one condition is put together. */
class FilterEditor : public QWidget
{
    Q_OBJECT

public:
    FilterEditor(UiContext &context, const Field &field, QWidget *parent = nullptr);

    void setFilter(const ShownFilter &filter);
    /** None while the value is missing or no value. */
    std::optional<ShownFilter> filter() const;

Q_SIGNALS:
    void accepted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeValueControls(UiContext &context);
    void followOperator();
    Operator chosenOperator() const;

    Field m_field;
    QComboBox *m_operator;
    ConditionValue *m_value = nullptr;
    QList<QCheckBox *> m_choices;
    QPushButton *m_apply;
};

} // namespace purser
