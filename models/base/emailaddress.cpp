#include "models/base/emailaddress.h"

#include <QString>

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/uidna.h>

namespace purser {

namespace {

constexpr qsizetype MostInLocalPart = 64;
constexpr qsizetype MostInDomain = 253;
constexpr qsizetype MostInAddress = 254;
constexpr qsizetype MostInLabel = 63;

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/** `atext` of RFC 5322, 3.2.3. */
bool isAtomCharacter(QChar c)
{
    return isLetterOrDigit(c) || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isLocalPart(QStringView text)
{
    if (text.size() > MostInLocalPart)
        return false;
    const QList<QStringView> atoms = text.split(u'.');
    return std::all_of(atoms.cbegin(), atoms.cend(), [](QStringView atom) {
        return !atom.isEmpty() && std::all_of(atom.cbegin(), atom.cend(), isAtomCharacter);
    });
}

/** The ASCII form of the domain (UTS 46, non-transitional); empty when it has none. */
QString asciiDomain(QStringView domain)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UIDNA, decltype(&uidna_close)> idna(
        uidna_openUTS46(UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ
                            | UIDNA_NONTRANSITIONAL_TO_ASCII,
                        &status),
        &uidna_close);
    std::array<char16_t, MostInDomain + 1> ascii;
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    const qsizetype length = uidna_nameToASCII(idna.get(), domain.utf16(), int(domain.size()),
                                               ascii.data(), int(ascii.size()), &info, &status);
    if (U_FAILURE(status) || info.errors != 0)
        return {};
    return QStringView(ascii.data(), length).toString();
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= MostInLabel && !label.startsWith(u'-')
           && !label.endsWith(u'-') && std::all_of(label.cbegin(), label.cend(), [](QChar c) {
                  return isLetterOrDigit(c) || c == u'-';
              });
}

bool isDomain(QStringView ascii)
{
    const QList<QStringView> labels = ascii.split(u'.');
    return labels.size() > 1 && ascii.size() <= MostInDomain
           && std::all_of(labels.cbegin(), labels.cend(), isLabel)
           && !std::all_of(labels.last().cbegin(), labels.last().cend(),
                           [](QChar c) { return c.isDigit(); });
}

} // namespace

bool isEmailAddress(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0 || text.size() > MostInAddress || !isLocalPart(text.first(at)))
        return false;
    const QString domain = asciiDomain(text.sliced(at + 1));
    return at + 1 + domain.size() <= MostInAddress && isDomain(domain);
}

} // namespace purser
