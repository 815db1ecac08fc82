#include "app/documents/textstyle.h"

namespace purser {

namespace {

constexpr QColor DefaultAccent(0x1f, 0x4e, 0x79);

} // namespace

DocumentStyle::DocumentStyle(const QString &accentColor)
    : accent(accentColor.isEmpty() ? DefaultAccent : QColor(accentColor))
{
    company.color = accent;
}

} // namespace purser
