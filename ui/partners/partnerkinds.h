#pragma once

#include <QString>

class QWidget;

namespace purser {

class FormRecord;
class Record;

/** `Supplier · Customer`; empty when nothing is said. */
QString partnerKinds(const Record &partner);

/** Customer, supplier and vendor beside each other. */
QWidget *makeKindsEditor(FormRecord &form);

} // namespace purser
