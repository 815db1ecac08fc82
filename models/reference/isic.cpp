#include "models/reference/isic.h"

#include <QCoreApplication>

namespace purser {

namespace {

struct Row
{
    const char *code;
    const char *name;
};

// clang-format off
constexpr Row Rows[] = {
    {"A", QT_TRANSLATE_NOOP("purser::reference", "Agriculture, forestry and fishing")},
    {"01", QT_TRANSLATE_NOOP("purser::reference", "Crop and animal production, hunting and related service activities")},
    {"02", QT_TRANSLATE_NOOP("purser::reference", "Forestry and logging")},
    {"03", QT_TRANSLATE_NOOP("purser::reference", "Fishing and aquaculture")},
    {"B", QT_TRANSLATE_NOOP("purser::reference", "Mining and quarrying")},
    {"05", QT_TRANSLATE_NOOP("purser::reference", "Mining of coal and lignite")},
    {"06", QT_TRANSLATE_NOOP("purser::reference", "Extraction of crude petroleum and natural gas")},
    {"07", QT_TRANSLATE_NOOP("purser::reference", "Mining of metal ores")},
    {"08", QT_TRANSLATE_NOOP("purser::reference", "Other mining and quarrying")},
    {"09", QT_TRANSLATE_NOOP("purser::reference", "Mining support service activities")},
    {"C", QT_TRANSLATE_NOOP("purser::reference", "Manufacturing")},
    {"10", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of food products")},
    {"11", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of beverages")},
    {"12", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of tobacco products")},
    {"13", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of textiles")},
    {"14", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of wearing apparel")},
    {"15", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of leather and related products")},
    {"16", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials")},
    {"17", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of paper and paper products")},
    {"18", QT_TRANSLATE_NOOP("purser::reference", "Printing and reproduction of recorded media")},
    {"19", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of coke and refined petroleum products")},
    {"20", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of chemicals and chemical products")},
    {"21", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of basic pharmaceutical products and pharmaceutical preparations")},
    {"22", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of rubber and plastics products")},
    {"23", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of other non-metallic mineral products")},
    {"24", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of basic metals")},
    {"25", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of fabricated metal products, except machinery and equipment")},
    {"26", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of computer, electronic and optical products")},
    {"27", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of electrical equipment")},
    {"28", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of machinery and equipment n.e.c.")},
    {"29", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of motor vehicles, trailers and semi-trailers")},
    {"30", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of other transport equipment")},
    {"31", QT_TRANSLATE_NOOP("purser::reference", "Manufacture of furniture")},
    {"32", QT_TRANSLATE_NOOP("purser::reference", "Other manufacturing")},
    {"33", QT_TRANSLATE_NOOP("purser::reference", "Repair and installation of machinery and equipment")},
    {"D", QT_TRANSLATE_NOOP("purser::reference", "Electricity, gas, steam and air conditioning supply")},
    {"35", QT_TRANSLATE_NOOP("purser::reference", "Electricity, gas, steam and air conditioning supply")},
    {"E", QT_TRANSLATE_NOOP("purser::reference", "Water supply; sewerage, waste management and remediation activities")},
    {"36", QT_TRANSLATE_NOOP("purser::reference", "Water collection, treatment and supply")},
    {"37", QT_TRANSLATE_NOOP("purser::reference", "Sewerage")},
    {"38", QT_TRANSLATE_NOOP("purser::reference", "Waste collection, treatment and disposal activities; materials recovery")},
    {"39", QT_TRANSLATE_NOOP("purser::reference", "Remediation activities and other waste management services")},
    {"F", QT_TRANSLATE_NOOP("purser::reference", "Construction")},
    {"41", QT_TRANSLATE_NOOP("purser::reference", "Construction of buildings")},
    {"42", QT_TRANSLATE_NOOP("purser::reference", "Civil engineering")},
    {"43", QT_TRANSLATE_NOOP("purser::reference", "Specialized construction activities")},
    {"G", QT_TRANSLATE_NOOP("purser::reference", "Wholesale and retail trade; repair of motor vehicles and motorcycles")},
    {"45", QT_TRANSLATE_NOOP("purser::reference", "Wholesale and retail trade and repair of motor vehicles and motorcycles")},
    {"46", QT_TRANSLATE_NOOP("purser::reference", "Wholesale trade, except of motor vehicles and motorcycles")},
    {"47", QT_TRANSLATE_NOOP("purser::reference", "Retail trade, except of motor vehicles and motorcycles")},
    {"H", QT_TRANSLATE_NOOP("purser::reference", "Transportation and storage")},
    {"49", QT_TRANSLATE_NOOP("purser::reference", "Land transport and transport via pipelines")},
    {"50", QT_TRANSLATE_NOOP("purser::reference", "Water transport")},
    {"51", QT_TRANSLATE_NOOP("purser::reference", "Air transport")},
    {"52", QT_TRANSLATE_NOOP("purser::reference", "Warehousing and support activities for transportation")},
    {"53", QT_TRANSLATE_NOOP("purser::reference", "Postal and courier activities")},
    {"I", QT_TRANSLATE_NOOP("purser::reference", "Accommodation and food service activities")},
    {"55", QT_TRANSLATE_NOOP("purser::reference", "Accommodation")},
    {"56", QT_TRANSLATE_NOOP("purser::reference", "Food and beverage service activities")},
    {"J", QT_TRANSLATE_NOOP("purser::reference", "Information and communication")},
    {"58", QT_TRANSLATE_NOOP("purser::reference", "Publishing activities")},
    {"59", QT_TRANSLATE_NOOP("purser::reference", "Motion picture, video and television programme production, sound recording and music publishing activities")},
    {"60", QT_TRANSLATE_NOOP("purser::reference", "Programming and broadcasting activities")},
    {"61", QT_TRANSLATE_NOOP("purser::reference", "Telecommunications")},
    {"62", QT_TRANSLATE_NOOP("purser::reference", "Computer programming, consultancy and related activities")},
    {"63", QT_TRANSLATE_NOOP("purser::reference", "Information service activities")},
    {"K", QT_TRANSLATE_NOOP("purser::reference", "Financial and insurance activities")},
    {"64", QT_TRANSLATE_NOOP("purser::reference", "Financial service activities, except insurance and pension funding")},
    {"65", QT_TRANSLATE_NOOP("purser::reference", "Insurance, reinsurance and pension funding, except compulsory social security")},
    {"66", QT_TRANSLATE_NOOP("purser::reference", "Activities auxiliary to financial service and insurance activities")},
    {"L", QT_TRANSLATE_NOOP("purser::reference", "Real estate activities")},
    {"68", QT_TRANSLATE_NOOP("purser::reference", "Real estate activities")},
    {"M", QT_TRANSLATE_NOOP("purser::reference", "Professional, scientific and technical activities")},
    {"69", QT_TRANSLATE_NOOP("purser::reference", "Legal and accounting activities")},
    {"70", QT_TRANSLATE_NOOP("purser::reference", "Activities of head offices; management consultancy activities")},
    {"71", QT_TRANSLATE_NOOP("purser::reference", "Architectural and engineering activities; technical testing and analysis")},
    {"72", QT_TRANSLATE_NOOP("purser::reference", "Scientific research and development")},
    {"73", QT_TRANSLATE_NOOP("purser::reference", "Advertising and market research")},
    {"74", QT_TRANSLATE_NOOP("purser::reference", "Other professional, scientific and technical activities")},
    {"75", QT_TRANSLATE_NOOP("purser::reference", "Veterinary activities")},
    {"N", QT_TRANSLATE_NOOP("purser::reference", "Administrative and support service activities")},
    {"77", QT_TRANSLATE_NOOP("purser::reference", "Rental and leasing activities")},
    {"78", QT_TRANSLATE_NOOP("purser::reference", "Employment activities")},
    {"79", QT_TRANSLATE_NOOP("purser::reference", "Travel agency, tour operator, reservation service and related activities")},
    {"80", QT_TRANSLATE_NOOP("purser::reference", "Security and investigation activities")},
    {"81", QT_TRANSLATE_NOOP("purser::reference", "Services to buildings and landscape activities")},
    {"82", QT_TRANSLATE_NOOP("purser::reference", "Office administrative, office support and other business support activities")},
    {"O", QT_TRANSLATE_NOOP("purser::reference", "Public administration and defence; compulsory social security")},
    {"84", QT_TRANSLATE_NOOP("purser::reference", "Public administration and defence; compulsory social security")},
    {"P", QT_TRANSLATE_NOOP("purser::reference", "Education")},
    {"85", QT_TRANSLATE_NOOP("purser::reference", "Education")},
    {"Q", QT_TRANSLATE_NOOP("purser::reference", "Human health and social work activities")},
    {"86", QT_TRANSLATE_NOOP("purser::reference", "Human health activities")},
    {"87", QT_TRANSLATE_NOOP("purser::reference", "Residential care activities")},
    {"88", QT_TRANSLATE_NOOP("purser::reference", "Social work activities without accommodation")},
    {"R", QT_TRANSLATE_NOOP("purser::reference", "Arts, entertainment and recreation")},
    {"90", QT_TRANSLATE_NOOP("purser::reference", "Creative, arts and entertainment activities")},
    {"91", QT_TRANSLATE_NOOP("purser::reference", "Libraries, archives, museums and other cultural activities")},
    {"92", QT_TRANSLATE_NOOP("purser::reference", "Gambling and betting activities")},
    {"93", QT_TRANSLATE_NOOP("purser::reference", "Sports activities and amusement and recreation activities")},
    {"S", QT_TRANSLATE_NOOP("purser::reference", "Other service activities")},
    {"94", QT_TRANSLATE_NOOP("purser::reference", "Activities of membership organizations")},
    {"95", QT_TRANSLATE_NOOP("purser::reference", "Repair of computers and personal and household goods")},
    {"96", QT_TRANSLATE_NOOP("purser::reference", "Other personal service activities")},
    {"T", QT_TRANSLATE_NOOP("purser::reference", "Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use")},
    {"97", QT_TRANSLATE_NOOP("purser::reference", "Activities of households as employers of domestic personnel")},
    {"98", QT_TRANSLATE_NOOP("purser::reference", "Undifferentiated goods- and services-producing activities of private households for own use")},
    {"U", QT_TRANSLATE_NOOP("purser::reference", "Activities of extraterritorial organizations and bodies")},
    {"99", QT_TRANSLATE_NOOP("purser::reference", "Activities of extraterritorial organizations and bodies")},
};
// clang-format on

/** A division belongs to the section that stands last before it. */
QList<IsicCategory> makeCategories()
{
    QList<IsicCategory> categories;
    QString section;
    for (const Row &row : Rows) {
        const QString code = QString::fromLatin1(row.code);
        const bool isSection = code.size() == 1;
        if (isSection)
            section = code;
        categories.append(
            {code, Text("purser::reference", row.name), isSection ? QString() : section});
    }
    return categories;
}

} // namespace

const QList<IsicCategory> &isicCategories()
{
    static const QList<IsicCategory> categories = makeCategories();
    return categories;
}

} // namespace purser
