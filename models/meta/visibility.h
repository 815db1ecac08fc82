#pragma once

#include <QString>

namespace purser {

/**
 * Who may see a record, besides the right to read its type: one of those named here. The program
 * itself sees everything. Children follow their parent. What somebody may not see is not found.
 */
struct Visibility
{
    QString user = {};   ///< the user whom this reference names
    QString shared = {}; ///< everybody, where this Boolean is true; it stays the user's to change
    /** Of a company: who is named by `memberUser` of a record of this type in it. */
    QString memberType = {};
    QString memberUser = {};
};

} // namespace purser
