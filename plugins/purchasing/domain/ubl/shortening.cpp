#include "plugins/purchasing/domain/ubl/shortening.h"

#include "plugins/purchasing/domain/tr.h"

namespace purser::purchasing {

QString shortened(Findings &findings, const QString &place, const UblText &text, int length)
{
    if (text.text.size() <= length)
        return text.text;
    const Finding finding{Severity::Warning,
                          {},
                          text.line,
                          place,
                          Tr::tr("It is shortened to %1 characters.").arg(length)};
    if (!findings.contains(finding))
        findings.append(finding);
    return text.text.left(length);
}

} // namespace purser::purchasing
