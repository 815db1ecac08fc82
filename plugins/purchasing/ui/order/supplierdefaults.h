#pragma once

#include "models/base/id.h"

#include <QObject>

namespace purser {
class FormRecord;
struct FieldPath;
struct UiContext;
} // namespace purser

namespace purser::purchasing::ui {

/** Fills an order with what follows from its supplier as soon as one is chosen: currency, payment
 * terms, the contact who receives orders. What somebody typed is left alone. */
class SupplierDefaults : public QObject
{
    Q_OBJECT

public:
    /** Both must outlive it. */
    SupplierDefaults(FormRecord &form, UiContext &context, QObject *parent = nullptr);

private:
    void follow(const FieldPath &path);

    FormRecord &m_form;
    UiContext &m_context;
    Id m_supplier;
};

} // namespace purser::purchasing::ui
