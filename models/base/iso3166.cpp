#include "models/base/iso3166.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <array>
#include <unicode/uloc.h>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

struct Country
{
    const char *alpha2;
    const char *alpha3;
    int numericCode;
};

constexpr Country Countries[] = {
#include "models/base/iso3166table.inc"
};

using SubdivisionsByCountry = QHash<QString, QList<Subdivision>>;

const Country *findCountry(QStringView alpha2)
{
    const auto *found = std::lower_bound(
        std::begin(Countries), std::end(Countries), alpha2,
        [](const Country &country, auto code) { return QLatin1StringView(country.alpha2) < code; });
    return found != std::end(Countries) && QLatin1StringView(found->alpha2) == alpha2 ? found
                                                                                      : nullptr;
}

SubdivisionsByCountry readSubdivisions()
{
    QFile file(u":/purser/base/iso3166-2.tsv"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    SubdivisionsByCountry all;
    while (!file.atEnd()) {
        const QStringList parts = QString::fromUtf8(file.readLine()).trimmed().split(u'\t');
        all[parts.at(0).first(2)].append({parts.at(0), parts.at(1), parts.at(2), parts.at(3)});
    }
    return all;
}

const SubdivisionsByCountry &allSubdivisions()
{
    static const SubdivisionsByCountry all = readSubdivisions();
    return all;
}

} // namespace

bool isCountryCode(QStringView alpha2)
{
    return findCountry(alpha2) != nullptr;
}

std::optional<QString> alpha2FromAlpha3(QStringView alpha3)
{
    const auto *found =
        std::find_if(std::begin(Countries), std::end(Countries), [alpha3](const Country &country) {
            return QLatin1StringView(country.alpha3) == alpha3;
        });
    if (found == std::end(Countries))
        return std::nullopt;
    return QString::fromLatin1(found->alpha2);
}

std::optional<QString> alpha3FromAlpha2(QStringView alpha2)
{
    const Country *found = findCountry(alpha2);
    if (!found)
        return std::nullopt;
    return QString::fromLatin1(found->alpha3);
}

QStringList countryCodes()
{
    QStringList codes;
    codes.reserve(std::size(Countries));
    for (const Country &country : Countries)
        codes.append(QString::fromLatin1(country.alpha2));
    return codes;
}

QString countryName(const QString &alpha2, const QLocale &locale)
{
    if (!isCountryCode(alpha2))
        return alpha2;
    const QByteArray territory = '_' + alpha2.toLatin1();
    const QByteArray language = locale.bcp47Name().toLatin1();
    std::array<char16_t, 256> name;
    UErrorCode status = U_ZERO_ERROR;
    const qsizetype length =
        uloc_getDisplayCountry(territory, language, name.data(), int(name.size()), &status);
    return U_SUCCESS(status) ? QStringView(name.data(), length).toString() : alpha2;
}

QList<Subdivision> subdivisions(QStringView alpha2)
{
    return allSubdivisions().value(alpha2.toString());
}

std::optional<Subdivision> subdivision(QStringView code)
{
    const QList<Subdivision> candidates = subdivisions(code.left(2));
    const auto found =
        std::find_if(candidates.cbegin(), candidates.cend(),
                     [code](const Subdivision &candidate) { return candidate.code == code; });
    if (found == candidates.cend())
        return std::nullopt;
    return *found;
}

} // namespace purser
