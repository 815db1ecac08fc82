#include "ui/shell/windowface.h"

#include "ui/widgets/colors.h"

namespace purser {

QColor groundFor(const Id &company, const QColor &own)
{
    constexpr qreal Readable = 4.5;
    if (own.isValid() && contrast(own, Qt::white) >= Readable)
        return own;
    const QList<QColor> &colors = companyColors();
    uint sum = 0;
    for (const char byte : company.toRfc4122())
        sum = sum * 31 + static_cast<unsigned char>(byte);
    return colors.at(sum % static_cast<uint>(colors.size()));
}

} // namespace purser
