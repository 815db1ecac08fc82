#pragma once

#include <QStringView>

namespace purser::purchasing {

/** Whether it is a code of UNCL 5189 that Peppol allows for an allowance. */
bool isAllowanceCode(QStringView code);

/** Whether it is a code of UNCL 7161 (D.16B), for a charge. */
bool isChargeCode(QStringView code);

} // namespace purser::purchasing
