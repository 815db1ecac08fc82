#include "models/reference/taxidformat.h"

#include "models/reference/taxchecks.h"
#include "models/reference/vatchecks.h"

#include <algorithm>

namespace purser {

namespace {

struct Row
{
    const char *country;
    const char *prefix;
    const char *pattern;
    bool (*check)(QStringView);
    const char *example;
    qsizetype digits = 0;
};

// Sources of the check digits: vatchecks.h and taxchecks.h.
// clang-format off
constexpr Row Rows[] = {
    // The European VAT system: structure as in VIES, and of the states that keep to it.
    {"AT", "AT", "U[0-9]{8}", vatchecks::austria, "ATU13585627"},
    {"BE", "BE", "[01][0-9]{9}", vatchecks::belgium, "BE0428759497", 10},
    {"BG", "BG", "[0-9]{9,10}", vatchecks::bulgaria, "BG175074752"},
    {"HR", "HR", "[0-9]{11}", vatchecks::croatia, "HR33392005961"},
    {"CY", "CY", "(?!12)[0-9]{8}[A-Z]", vatchecks::cyprus, "CY10259033P"},
    {"CZ", "CZ", "[0-8][0-9]{7}|[0-9]{9,10}", vatchecks::czechia, "CZ25123891"},
    {"DK", "DK", "[1-9][0-9]{7}", vatchecks::denmark, "DK13585628"},
    {"EE", "EE", "[0-9]{9}", vatchecks::estonia, "EE100594102"},
    {"FI", "FI", "[0-9]{8}", vatchecks::finland, "FI20774740"},
    {"FR", "FR", "[0-9A-HJ-NP-Z]{2}[0-9]{9}", vatchecks::france, "FR40303265045"},
    {"DE", "DE", "[1-9][0-9]{8}", vatchecks::germany, "DE136695976"},
    {"GR", "EL", "[0-9]{9}", vatchecks::greece, "EL094259216", 9},
    {"HU", "HU", "[0-9]{8}", vatchecks::hungary, "HU12892312"},
    {"IE", "IE", "[0-9]{7}[A-W][A-IW]?|[0-9][A-Z+*][0-9]{5}[A-W]", vatchecks::ireland, "IE6433435F"},
    {"IT", "IT", "[0-9]{11}", vatchecks::italy, "IT00743110157"},
    {"LV", "LV", "[0-9]{11}", vatchecks::latvia, "LV40003521600"},
    {"LT", "LT", "[0-9]{7}1[0-9]|[0-9]{10}1[0-9]", vatchecks::lithuania, "LT119511515"},
    {"LU", "LU", "[0-9]{8}", vatchecks::luxembourg, "LU15027442"},
    {"MT", "MT", "[1-9][0-9]{7}", vatchecks::malta, "MT11679112"},
    {"NL", "NL", "[0-9]{9}B(0[1-9]|[1-9][0-9])", vatchecks::netherlands, "NL004495445B01"},
    {"PL", "PL", "[0-9]{10}", vatchecks::poland, "PL8567346215"},
    {"PT", "PT", "[1-9][0-9]{8}", vatchecks::portugal, "PT501964843"},
    {"RO", "RO", "[1-9][0-9]{1,9}|[1-9][0-9]{12}", vatchecks::romania, "RO18547290"},
    {"SK", "SK", "[1-9][0-9]{9}", vatchecks::slovakia, "SK2022749619"},
    {"SI", "SI", "[1-9][0-9]{7}", vatchecks::slovenia, "SI50223054"},
    {"ES", "ES", "[0-9]{8}[A-Z]|[K-MX-Z][0-9]{7}[A-Z]|[A-HJNP-SUVW][0-9]{7}[0-9A-J]", vatchecks::spain, "ESB64717838"},
    {"SE", "SE", "[0-9]{10}(0[1-9]|[1-8][0-9]|9[0-4])", vatchecks::sweden, "SE556703748501"},
    {"GB", "GB", "[0-9]{9}([0-9]{3})?|GD[0-4][0-9]{2}|HA[5-9][0-9]{2}", vatchecks::unitedKingdom, "GB980780684"},
    {"GB", "XI", "[0-9]{9}([0-9]{3})?|GD[0-4][0-9]{2}|HA[5-9][0-9]{2}", vatchecks::unitedKingdom, "XI980780684"},
    {"IM", "GB", "[0-9]{9}([0-9]{3})?", vatchecks::unitedKingdom, "GB980780684"},
    {"MC", "FR", "[0-9A-HJ-NP-Z]{2}[0-9]{9}", vatchecks::france, "FR53000004605"},
    {"NO", "NO", "[89][0-9]{8}(MVA)?", vatchecks::norway, "NO995525828MVA"},
    {"CH", "CHE", "[0-9]{9}(MWST|TVA|IVA|TPV)?", vatchecks::switzerland, "CHE107787577IVA"},
    {"LI", "CHE", "[0-9]{9}(MWST|TVA|IVA|TPV)?", vatchecks::switzerland, "CHE107787577MWST"},
    // Elsewhere.
    {"AD", "NRT", "[AC-GLOPU][0-9]{6}[A-Z]", nullptr, "NRTU132950X"},
    {"AE", "", "[0-9]{15}", nullptr, "100123456700003"},
    {"AL", "AL", "[A-Z][0-9]{8}[A-Z]", nullptr, "ALJ91402501L"},
    {"AR", "", "(2[03-7]|3[034]|5[015])[0-9]{9}", taxchecks::argentina, "20055361682"},
    {"AU", "", "[1-9][0-9]{10}", taxchecks::australia, "83914571673"},
    {"BA", "", "[0-9]{12,13}", nullptr, "4200123450001"},
    {"BR", "", "[0-9A-Z]{12}[0-9]{2}|[0-9]{11}", taxchecks::brazil, "16727230000197"},
    {"BY", "", "[0-9]{9}", nullptr, "200988541"},
    {"CA", "", "[0-9]{9}(R[A-Z][0-9]{4})?", taxchecks::canada, "123026635RC0001"},
    {"CL", "", "[0-9]{7,8}[0-9K]", taxchecks::chile, "760864285"},
    {"CN", "", "[159Y][1239][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}", taxchecks::china, "91110000600037341L"},
    {"CO", "", "[0-9]{9,10}", taxchecks::colombia, "2131234321"},
    {"DO", "", "[0-9]{9}|[0-9]{11}", nullptr, "101850043"},
    {"EC", "", "[0-9]{10}001", nullptr, "1792060346001"},
    {"EG", "", "[0-9]{9}", nullptr, "100531385"},
    {"FO", "", "[0-9]{6}", nullptr, "623857"},
    {"HK", "", "[0-9]{8}([0-9]{3})?", nullptr, "12345678"},
    {"ID", "", "[0-9]{15,16}", nullptr, "013121660091000"},
    {"IL", "", "[0-9]{9}", taxchecks::israel, "516179157", 9},
    {"IN", "", "[0-9]{2}[A-Z]{5}[0-9]{4}[A-Z][1-9A-Z]Z[0-9A-Z]|[A-Z]{5}[0-9]{4}[A-Z]", taxchecks::india, "27AAPFU0939F1ZV"},
    {"IS", "IS", "[0-9]{5,6}", nullptr, "IS00621"},
    {"JP", "", "T?[1-9][0-9]{12}", taxchecks::japan, "5835678256246"},
    {"KE", "", "[AP][0-9]{9}[A-Z]", nullptr, "P051365947M"},
    {"KR", "", "[0-9]{10}", taxchecks::southKorea, "1168200276"},
    {"KZ", "", "[0-9]{12}", nullptr, "971240001315"},
    {"MA", "", "[0-9]{15}", nullptr, "001561191000066"},
    {"MD", "", "1[0-9]{12}|[0-9]{7}", nullptr, "1008600038413"},
    {"ME", "", "[0-9]{8}", nullptr, "02655284"},
    {"MK", "MK", "[0-9]{13}", taxchecks::northMacedonia, "MK4030000375897"},
    {"MX", "", "[A-ZÑ&]{3,4}[0-9]{6}[0-9A-Z]{3}", nullptr, "MAB9307148T4"},
    {"NG", "", "[0-9]{8}([0-9]{4})?", nullptr, "012345670001"},
    {"NZ", "", "0?[1-9][0-9]{7}|1[0-9]{8}", taxchecks::newZealand, "49098576"},
    {"PE", "", "(10|15|16|17|20)[0-9]{9}", taxchecks::peru, "20512333797"},
    {"PH", "", "[0-9]{9}([0-9]{3}|[0-9]{5})?", nullptr, "123456789000"},
    {"RS", "", "[0-9]{9}", taxchecks::serbia, "101134702"},
    {"RU", "", "[0-9]{10}|[0-9]{12}", taxchecks::russia, "7707083893"},
    {"SA", "", "3[0-9]{13}3", nullptr, "300000000000003"},
    {"SG", "", "[0-9]{8}[A-Z]|[0-9]{9}[A-Z]|[RST][0-9]{2}[A-Z]{2}[0-9]{4}[A-Z]", nullptr, "197401143C"},
    {"SM", "SM", "[0-9]{5}", nullptr, "SM24165"},
    {"TH", "", "[0-8][0-9]{12}", taxchecks::thailand, "0994000617721"},
    {"TN", "", "[0-9]{7}[A-Z]([ABDNP][CMNP][0-9]{3})?", nullptr, "1234567MAM001"},
    {"TR", "", "[1-9][0-9]{10}|[0-9]{10}", taxchecks::turkey, "4540536920"},
    {"TW", "", "[0-9]{8}", taxchecks::taiwan, "00501503"},
    {"UA", "", "[0-9]{8}|[0-9]{10}|[0-9]{12}", taxchecks::ukraine, "32855961"},
    {"US", "", "[0-9]{9}", nullptr, "911144442"},
    {"UY", "", "[0-9]{12}", nullptr, "211003420017"},
    {"VN", "", "[0-9]{10}([0-9]{3})?", taxchecks::vietnam, "0100233488"},
    {"XK", "", "[0-9]{9}", nullptr, "810000000"},
    {"ZA", "", "4[0-9]{9}", nullptr, "4010123456"},
};
// clang-format on

QList<TaxIdFormat> makeFormats()
{
    QList<TaxIdFormat> formats;
    for (const Row &row : Rows) {
        const QString pattern = QRegularExpression::anchoredPattern(QString::fromUtf8(row.pattern));
        formats.append({QString::fromLatin1(row.country), QString::fromLatin1(row.prefix),
                        QRegularExpression(pattern), row.check, QString::fromLatin1(row.example),
                        row.digits});
    }
    return formats;
}

template<typename Predicate>
const TaxIdFormat *firstFormat(Predicate predicate)
{
    const QList<TaxIdFormat> &formats = taxIdFormats();
    const auto found = std::find_if(formats.cbegin(), formats.cend(), predicate);
    return found != formats.cend() ? &*found : nullptr;
}

} // namespace

const QList<TaxIdFormat> &taxIdFormats()
{
    static const QList<TaxIdFormat> formats = makeFormats();
    return formats;
}

const TaxIdFormat *taxIdFormat(const QString &country)
{
    return firstFormat([&country](const TaxIdFormat &format) { return format.country == country; });
}

const TaxIdFormat *taxIdFormatOf(QStringView text)
{
    return firstFormat([text](const TaxIdFormat &format) {
        return !format.prefix.isEmpty() && text.startsWith(format.prefix);
    });
}

} // namespace purser
