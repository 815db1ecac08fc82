#pragma once

#include <QStringView>

namespace purser {

/**
 * Whether mail can be sent to it: one address `local@domain` as RFC 5321 has it, without its rarely
 * usable forms (quoted local part, address literal, comments, a domain of one label). The domain
 * may be international (RFC 5891); its ASCII form has to fit 253 characters. At most 64 characters
 * before the @ and 254 in all, counted as the mail server sees them.
 */
bool isEmailAddress(QStringView text);

} // namespace purser
