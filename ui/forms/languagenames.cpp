#include "ui/forms/languagenames.h"

#include <array>
#include <unicode/uloc.h>

namespace purser {

QStringList languageCodes()
{
    QStringList codes;
    for (const char *const *code = uloc_getISOLanguages(); *code; ++code) {
        const QString tag = QString::fromLatin1(*code);
        if (tag.size() == 2 && languageName(tag, QLocale(QLocale::English)) != tag)
            codes.append(tag);
    }
    return codes;
}

QString languageName(const QString &tag, const QLocale &locale)
{
    std::array<char16_t, 256> name;
    UErrorCode status = U_ZERO_ERROR;
    const qsizetype length = uloc_getDisplayName(tag.toLatin1(), locale.bcp47Name().toLatin1(),
                                                 name.data(), int(name.size()), &status);
    return U_SUCCESS(status) && length > 0 ? QStringView(name.data(), length).toString() : tag;
}

} // namespace purser
