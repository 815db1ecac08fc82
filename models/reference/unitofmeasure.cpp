#include "models/reference/unitofmeasure.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    const char *code;
    const char *name;
    const char *symbol;
};

// clang-format off
constexpr Row CommonUnits[] = {
    // Counted.
    {"C62", QT_TRANSLATE_NOOP("purser::reference", "one"), ""},
    {"H87", QT_TRANSLATE_NOOP("purser::reference", "piece"), ""},
    {"EA", QT_TRANSLATE_NOOP("purser::reference", "each"), ""},
    {"NAR", QT_TRANSLATE_NOOP("purser::reference", "number of articles"), ""},
    {"PR", QT_TRANSLATE_NOOP("purser::reference", "pair"), ""},
    {"SET", QT_TRANSLATE_NOOP("purser::reference", "set"), ""},
    {"KT", QT_TRANSLATE_NOOP("purser::reference", "kit"), ""},
    {"AS", QT_TRANSLATE_NOOP("purser::reference", "assortment"), ""},
    {"DZN", QT_TRANSLATE_NOOP("purser::reference", "dozen"), ""},
    {"GRO", QT_TRANSLATE_NOOP("purser::reference", "gross"), ""},
    {"CEN", QT_TRANSLATE_NOOP("purser::reference", "hundred"), ""},
    {"MIL", QT_TRANSLATE_NOOP("purser::reference", "thousand"), ""},
    {"MIO", QT_TRANSLATE_NOOP("purser::reference", "million"), ""},
    {"T3", QT_TRANSLATE_NOOP("purser::reference", "thousand pieces"), ""},
    {"P1", QT_TRANSLATE_NOOP("purser::reference", "percent"), "%"},
    {"CNP", QT_TRANSLATE_NOOP("purser::reference", "hundred packs"), ""},
    {"NIU", QT_TRANSLATE_NOOP("purser::reference", "number of international units"), "IU"},
    {"NMP", QT_TRANSLATE_NOOP("purser::reference", "number of packs"), ""},
    {"NPT", QT_TRANSLATE_NOOP("purser::reference", "number of parts"), ""},
    {"AB", QT_TRANSLATE_NOOP("purser::reference", "bulk pack"), ""},
    {"5B", QT_TRANSLATE_NOOP("purser::reference", "batch"), ""},
    {"10", QT_TRANSLATE_NOOP("purser::reference", "group"), ""},
    {"LEF", QT_TRANSLATE_NOOP("purser::reference", "leaf"), ""},
    {"RM", QT_TRANSLATE_NOOP("purser::reference", "ream"), ""},
    {"LO", QT_TRANSLATE_NOOP("purser::reference", "lot"), ""},
    {"E48", QT_TRANSLATE_NOOP("purser::reference", "service unit"), ""},
    {"LS", QT_TRANSLATE_NOOP("purser::reference", "lump sum"), ""},
    {"ACT", QT_TRANSLATE_NOOP("purser::reference", "activity"), ""},
    {"E51", QT_TRANSLATE_NOOP("purser::reference", "job"), ""},
    {"1I", QT_TRANSLATE_NOOP("purser::reference", "fixed rate"), ""},
    {"A9", QT_TRANSLATE_NOOP("purser::reference", "rate"), ""},
    {"IE", QT_TRANSLATE_NOOP("purser::reference", "person"), ""},
    {"E49", QT_TRANSLATE_NOOP("purser::reference", "working day"), ""},
    {"3C", QT_TRANSLATE_NOOP("purser::reference", "man month"), ""},
    {"LH", QT_TRANSLATE_NOOP("purser::reference", "labour hour"), ""},
    {"E54", QT_TRANSLATE_NOOP("purser::reference", "trip"), ""},
    {"E53", QT_TRANSLATE_NOOP("purser::reference", "test"), ""},
    {"QB", QT_TRANSLATE_NOOP("purser::reference", "page (hardcopy)"), ""},
    {"E36", QT_TRANSLATE_NOOP("purser::reference", "patient"), ""},
    // Mass.
    {"KGM", QT_TRANSLATE_NOOP("purser::reference", "kilogram"), "kg"},
    {"GRM", QT_TRANSLATE_NOOP("purser::reference", "gram"), "g"},
    {"MGM", QT_TRANSLATE_NOOP("purser::reference", "milligram"), "mg"},
    {"MC", QT_TRANSLATE_NOOP("purser::reference", "microgram"), "µg"},
    {"HGM", QT_TRANSLATE_NOOP("purser::reference", "hectogram"), "hg"},
    {"DTN", QT_TRANSLATE_NOOP("purser::reference", "decitonne"), "dt"},
    {"TNE", QT_TRANSLATE_NOOP("purser::reference", "tonne (metric ton)"), "t"},
    {"KTN", QT_TRANSLATE_NOOP("purser::reference", "kilotonne"), "kt"},
    {"CTM", QT_TRANSLATE_NOOP("purser::reference", "metric carat"), "ct"},
    {"58", QT_TRANSLATE_NOOP("purser::reference", "net kilogram"), ""},
    {"LBR", QT_TRANSLATE_NOOP("purser::reference", "pound"), "lb"},
    {"ONZ", QT_TRANSLATE_NOOP("purser::reference", "ounce"), "oz"},
    {"APZ", QT_TRANSLATE_NOOP("purser::reference", "troy ounce"), "tr oz"},
    {"GRN", QT_TRANSLATE_NOOP("purser::reference", "grain"), "gr"},
    {"STI", QT_TRANSLATE_NOOP("purser::reference", "stone (UK)"), "st"},
    {"STN", QT_TRANSLATE_NOOP("purser::reference", "ton (US), short ton (UK)"), ""},
    {"LTN", QT_TRANSLATE_NOOP("purser::reference", "ton (UK), long ton (US)"), ""},
    {"CWA", QT_TRANSLATE_NOOP("purser::reference", "hundred pound (cwt), hundred weight (US)"), "cwt (US)"},
    {"CWI", QT_TRANSLATE_NOOP("purser::reference", "hundred weight (UK)"), "cwt (UK)"},
    // Volume.
    {"LTR", QT_TRANSLATE_NOOP("purser::reference", "litre"), "l"},
    {"MLT", QT_TRANSLATE_NOOP("purser::reference", "millilitre"), "ml"},
    {"CLT", QT_TRANSLATE_NOOP("purser::reference", "centilitre"), "cl"},
    {"DLT", QT_TRANSLATE_NOOP("purser::reference", "decilitre"), "dl"},
    {"HLT", QT_TRANSLATE_NOOP("purser::reference", "hectolitre"), "hl"},
    {"K6", QT_TRANSLATE_NOOP("purser::reference", "kilolitre"), "kl"},
    {"4G", QT_TRANSLATE_NOOP("purser::reference", "microlitre"), "µl"},
    {"MTQ", QT_TRANSLATE_NOOP("purser::reference", "cubic metre"), "m³"},
    {"DMQ", QT_TRANSLATE_NOOP("purser::reference", "cubic decimetre"), "dm³"},
    {"CMQ", QT_TRANSLATE_NOOP("purser::reference", "cubic centimetre"), "cm³"},
    {"MMQ", QT_TRANSLATE_NOOP("purser::reference", "cubic millimetre"), "mm³"},
    {"NM3", QT_TRANSLATE_NOOP("purser::reference", "normalised cubic metre"), ""},
    {"SM3", QT_TRANSLATE_NOOP("purser::reference", "standard cubic metre"), ""},
    {"GLL", QT_TRANSLATE_NOOP("purser::reference", "gallon (US)"), "gal (US)"},
    {"GLI", QT_TRANSLATE_NOOP("purser::reference", "gallon (UK)"), "gal (UK)"},
    {"PTL", QT_TRANSLATE_NOOP("purser::reference", "liquid pint (US)"), "liq pt (US)"},
    {"PTI", QT_TRANSLATE_NOOP("purser::reference", "pint (UK)"), "pt (UK)"},
    {"QTL", QT_TRANSLATE_NOOP("purser::reference", "liquid quart (US)"), "liq qt (US)"},
    {"QTI", QT_TRANSLATE_NOOP("purser::reference", "quart (UK)"), "qt (UK)"},
    {"OZA", QT_TRANSLATE_NOOP("purser::reference", "fluid ounce (US)"), "fl oz (US)"},
    {"OZI", QT_TRANSLATE_NOOP("purser::reference", "fluid ounce (UK)"), "fl oz (UK)"},
    {"BLL", QT_TRANSLATE_NOOP("purser::reference", "barrel (US)"), "bbl"},
    {"FTQ", QT_TRANSLATE_NOOP("purser::reference", "cubic foot"), "ft³"},
    {"INQ", QT_TRANSLATE_NOOP("purser::reference", "cubic inch"), "in³"},
    {"YDQ", QT_TRANSLATE_NOOP("purser::reference", "cubic yard"), "yd³"},
    {"WSD", QT_TRANSLATE_NOOP("purser::reference", "standard"), ""},
    // Length.
    {"MTR", QT_TRANSLATE_NOOP("purser::reference", "metre"), "m"},
    {"DMT", QT_TRANSLATE_NOOP("purser::reference", "decimetre"), "dm"},
    {"CMT", QT_TRANSLATE_NOOP("purser::reference", "centimetre"), "cm"},
    {"MMT", QT_TRANSLATE_NOOP("purser::reference", "millimetre"), "mm"},
    {"4H", QT_TRANSLATE_NOOP("purser::reference", "micrometre"), "µm"},
    {"C45", QT_TRANSLATE_NOOP("purser::reference", "nanometre"), "nm"},
    {"KMT", QT_TRANSLATE_NOOP("purser::reference", "kilometre"), "km"},
    {"LM", QT_TRANSLATE_NOOP("purser::reference", "linear metre"), ""},
    {"INH", QT_TRANSLATE_NOOP("purser::reference", "inch"), "in"},
    {"FOT", QT_TRANSLATE_NOOP("purser::reference", "foot"), "ft"},
    {"LF", QT_TRANSLATE_NOOP("purser::reference", "linear foot"), ""},
    {"YRD", QT_TRANSLATE_NOOP("purser::reference", "yard"), "yd"},
    {"SMI", QT_TRANSLATE_NOOP("purser::reference", "mile (statute mile)"), "mi"},
    {"NMI", QT_TRANSLATE_NOOP("purser::reference", "nautical mile"), "n mile"},
    {"HMT", QT_TRANSLATE_NOOP("purser::reference", "hectometre"), "hm"},
    // Area.
    {"MTK", QT_TRANSLATE_NOOP("purser::reference", "square metre"), "m²"},
    {"DMK", QT_TRANSLATE_NOOP("purser::reference", "square decimetre"), "dm²"},
    {"CMK", QT_TRANSLATE_NOOP("purser::reference", "square centimetre"), "cm²"},
    {"MMK", QT_TRANSLATE_NOOP("purser::reference", "square millimetre"), "mm²"},
    {"KMK", QT_TRANSLATE_NOOP("purser::reference", "square kilometre"), "km²"},
    {"H18", QT_TRANSLATE_NOOP("purser::reference", "hectare"), "ha"},
    {"H16", QT_TRANSLATE_NOOP("purser::reference", "are"), "a"},
    {"ACR", QT_TRANSLATE_NOOP("purser::reference", "acre"), "acre"},
    {"FTK", QT_TRANSLATE_NOOP("purser::reference", "square foot"), "ft²"},
    {"INK", QT_TRANSLATE_NOOP("purser::reference", "square inch"), "in²"},
    {"YDK", QT_TRANSLATE_NOOP("purser::reference", "square yard"), "yd²"},
    {"MIK", QT_TRANSLATE_NOOP("purser::reference", "square mile"), "mi²"},
    // Time.
    {"SEC", QT_TRANSLATE_NOOP("purser::reference", "second"), "s"},
    {"C26", QT_TRANSLATE_NOOP("purser::reference", "millisecond"), "ms"},
    {"MIN", QT_TRANSLATE_NOOP("purser::reference", "minute"), "min"},
    {"HUR", QT_TRANSLATE_NOOP("purser::reference", "hour"), "h"},
    {"DAY", QT_TRANSLATE_NOOP("purser::reference", "day"), "d"},
    {"WEE", QT_TRANSLATE_NOOP("purser::reference", "week"), "wk"},
    {"DMO", QT_TRANSLATE_NOOP("purser::reference", "standard month"), ""},
    {"MON", QT_TRANSLATE_NOOP("purser::reference", "month"), "mo"},
    {"QAN", QT_TRANSLATE_NOOP("purser::reference", "quarter (of a year)"), ""},
    {"SAN", QT_TRANSLATE_NOOP("purser::reference", "half year (6 months)"), ""},
    {"ANN", QT_TRANSLATE_NOOP("purser::reference", "year"), "y"},
    {"DEC", QT_TRANSLATE_NOOP("purser::reference", "decade"), ""},
    // Energy, power, electricity.
    {"WHR", QT_TRANSLATE_NOOP("purser::reference", "watt hour"), "W·h"},
    {"KWH", QT_TRANSLATE_NOOP("purser::reference", "kilowatt hour"), "kW·h"},
    {"MWH", QT_TRANSLATE_NOOP("purser::reference", "megawatt hour"), "MW·h"},
    {"GWH", QT_TRANSLATE_NOOP("purser::reference", "gigawatt hour"), "GW·h"},
    {"JOU", QT_TRANSLATE_NOOP("purser::reference", "joule"), "J"},
    {"KJO", QT_TRANSLATE_NOOP("purser::reference", "kilojoule"), "kJ"},
    {"3B", QT_TRANSLATE_NOOP("purser::reference", "megajoule"), "MJ"},
    {"GV", QT_TRANSLATE_NOOP("purser::reference", "gigajoule"), "GJ"},
    {"J39", QT_TRANSLATE_NOOP("purser::reference", "British thermal unit (mean)"), "Btu"},
    {"WTT", QT_TRANSLATE_NOOP("purser::reference", "watt"), "W"},
    {"KWT", QT_TRANSLATE_NOOP("purser::reference", "kilowatt"), "kW"},
    {"MAW", QT_TRANSLATE_NOOP("purser::reference", "megawatt"), "MW"},
    {"KVA", QT_TRANSLATE_NOOP("purser::reference", "kilovolt - ampere"), "kV·A"},
    {"KVR", QT_TRANSLATE_NOOP("purser::reference", "kilovar"), "kvar"},
    {"AMP", QT_TRANSLATE_NOOP("purser::reference", "ampere"), "A"},
    {"AMH", QT_TRANSLATE_NOOP("purser::reference", "ampere hour"), "A·h"},
    {"VLT", QT_TRANSLATE_NOOP("purser::reference", "volt"), "V"},
    {"OHM", QT_TRANSLATE_NOOP("purser::reference", "ohm"), "Ω"},
    {"HTZ", QT_TRANSLATE_NOOP("purser::reference", "hertz"), "Hz"},
    {"MHZ", QT_TRANSLATE_NOOP("purser::reference", "megahertz"), "MHz"},
    // Information.
    {"A99", QT_TRANSLATE_NOOP("purser::reference", "bit"), "bit"},
    {"AD", QT_TRANSLATE_NOOP("purser::reference", "byte"), "byte"},
    {"2P", QT_TRANSLATE_NOOP("purser::reference", "kilobyte"), "kB"},
    {"4L", QT_TRANSLATE_NOOP("purser::reference", "megabyte"), "MB"},
    {"E34", QT_TRANSLATE_NOOP("purser::reference", "gigabyte"), "GB"},
    {"E35", QT_TRANSLATE_NOOP("purser::reference", "terabyte"), "TB"},
    // Other quantities.
    {"CEL", QT_TRANSLATE_NOOP("purser::reference", "degree Celsius"), "°C"},
    {"BAR", QT_TRANSLATE_NOOP("purser::reference", "bar"), "bar"},
    {"PAL", QT_TRANSLATE_NOOP("purser::reference", "pascal"), "Pa"},
    {"NEW", QT_TRANSLATE_NOOP("purser::reference", "newton"), "N"},
    {"LUM", QT_TRANSLATE_NOOP("purser::reference", "lumen"), "lm"},
    {"MTS", QT_TRANSLATE_NOOP("purser::reference", "metre per second"), "m/s"},
    {"KMH", QT_TRANSLATE_NOOP("purser::reference", "kilometre per hour"), "km/h"},
    {"C34", QT_TRANSLATE_NOOP("purser::reference", "mole"), "mol"},
    {"LPA", QT_TRANSLATE_NOOP("purser::reference", "litre of pure alcohol"), ""},
    {"TKM", QT_TRANSLATE_NOOP("purser::reference", "tonne kilometre"), "t·km"},
    {"KMQ", QT_TRANSLATE_NOOP("purser::reference", "kilogram per cubic metre"), "kg/m³"},
    {"GM", QT_TRANSLATE_NOOP("purser::reference", "gram per square metre"), "g/m²"},
    {"MQH", QT_TRANSLATE_NOOP("purser::reference", "cubic metre per hour"), "m³/h"},
    // Packages.
    {"XPK", QT_TRANSLATE_NOOP("purser::reference", "package"), ""},
    {"XPA", QT_TRANSLATE_NOOP("purser::reference", "packet"), ""},
    {"XBX", QT_TRANSLATE_NOOP("purser::reference", "box"), ""},
    {"XCT", QT_TRANSLATE_NOOP("purser::reference", "carton"), ""},
    {"XCS", QT_TRANSLATE_NOOP("purser::reference", "case"), ""},
    {"XCR", QT_TRANSLATE_NOOP("purser::reference", "crate"), ""},
    {"XPX", QT_TRANSLATE_NOOP("purser::reference", "pallet"), ""},
    {"XBG", QT_TRANSLATE_NOOP("purser::reference", "bag"), ""},
    {"XSA", QT_TRANSLATE_NOOP("purser::reference", "sack"), ""},
    {"XPO", QT_TRANSLATE_NOOP("purser::reference", "pouch"), ""},
    {"XBO", QT_TRANSLATE_NOOP("purser::reference", "bottle, non-protected, cylindrical"), ""},
    {"XCA", QT_TRANSLATE_NOOP("purser::reference", "can, rectangular"), ""},
    {"XCX", QT_TRANSLATE_NOOP("purser::reference", "can, cylindrical"), ""},
    {"XTN", QT_TRANSLATE_NOOP("purser::reference", "tin"), ""},
    {"XJR", QT_TRANSLATE_NOOP("purser::reference", "jar"), ""},
    {"XTU", QT_TRANSLATE_NOOP("purser::reference", "tube"), ""},
    {"XDR", QT_TRANSLATE_NOOP("purser::reference", "drum"), ""},
    {"XBA", QT_TRANSLATE_NOOP("purser::reference", "barrel"), ""},
    {"XCY", QT_TRANSLATE_NOOP("purser::reference", "cylinder"), ""},
    {"XRO", QT_TRANSLATE_NOOP("purser::reference", "roll"), ""},
    {"XBE", QT_TRANSLATE_NOOP("purser::reference", "bundle"), ""},
    {"XBH", QT_TRANSLATE_NOOP("purser::reference", "bunch"), ""},
    {"XBL", QT_TRANSLATE_NOOP("purser::reference", "bale, compressed"), ""},
    {"XSW", QT_TRANSLATE_NOOP("purser::reference", "shrinkwrapped"), ""},
    {"XST", QT_TRANSLATE_NOOP("purser::reference", "sheet (package)"), ""},
    {"XSX", QT_TRANSLATE_NOOP("purser::reference", "set (package)"), ""},
    {"XEN", QT_TRANSLATE_NOOP("purser::reference", "envelope"), ""},
    {"XTY", QT_TRANSLATE_NOOP("purser::reference", "tank, cylindrical"), ""},
    {"XCQ", QT_TRANSLATE_NOOP("purser::reference", "cartridge"), ""},
    {"XAM", QT_TRANSLATE_NOOP("purser::reference", "ampoule, non-protected"), ""},
    {"XVI", QT_TRANSLATE_NOOP("purser::reference", "vial"), ""},
    {"XBJ", QT_TRANSLATE_NOOP("purser::reference", "bucket"), ""},
    {"XKG", QT_TRANSLATE_NOOP("purser::reference", "keg"), ""},
    {"XBK", QT_TRANSLATE_NOOP("purser::reference", "basket"), ""},
    {"XTR", QT_TRANSLATE_NOOP("purser::reference", "trunk"), ""},
    {"XCN", QT_TRANSLATE_NOOP("purser::reference", "container, not otherwise specified as transport equipment"), ""},
    {"XPP", QT_TRANSLATE_NOOP("purser::reference", "piece (package)"), ""},
    {"XUN", QT_TRANSLATE_NOOP("purser::reference", "unit (package)"), ""},
    {"XPG", QT_TRANSLATE_NOOP("purser::reference", "plate"), ""},
    {"XRD", QT_TRANSLATE_NOOP("purser::reference", "rod"), ""},
    {"XBR", QT_TRANSLATE_NOOP("purser::reference", "bar (package)"), ""},
    {"XCL", QT_TRANSLATE_NOOP("purser::reference", "coil"), ""},
    {"XRL", QT_TRANSLATE_NOOP("purser::reference", "reel"), ""},
    {"XSO", QT_TRANSLATE_NOOP("purser::reference", "spool"), ""},
    {"ZZ", QT_TRANSLATE_NOOP("purser::reference", "mutually defined"), ""},
};
// clang-format on

QList<UnitOfMeasure> makeCommonUnits()
{
    QList<UnitOfMeasure> units;
    for (const Row &row : CommonUnits)
        units.append({QString::fromLatin1(row.code), Text("purser::reference", row.name),
                      QString::fromUtf8(row.symbol)});
    return units;
}

QSet<QString> readCodes()
{
    QFile file(u":/purser/reference/unitcodes.txt"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    QSet<QString> codes;
    while (!file.atEnd()) {
        const QString line = QString::fromLatin1(file.readLine()).trimmed();
        if (line.startsWith(u'#'))
            continue;
        for (const QString &code : line.split(u' '))
            codes.insert(code);
    }
    return codes;
}

/** Codes that Recommendation 20 or EDIFACT had, and what says the same now. */
QString replacement(const QString &code)
{
    static const QHash<QString, QString> codes{
        {u"ARE"_s, u"H16"_s}, {u"HAR"_s, u"H18"_s}, {u"JOB"_s, u"E51"_s},
        {u"NPL"_s, u"XPC"_s}, {u"NPR"_s, u"PR"_s},  {u"NRL"_s, u"XRO"_s},
        {u"PCE"_s, u"H87"_s}, {u"PT"_s, u"PTL"_s},  {u"QT"_s, u"QTL"_s},
    };
    return codes.value(code, u'X' + code);
}

} // namespace

bool isUnitCode(QStringView code)
{
    static const QSet<QString> codes = readCodes();
    return codes.contains(code.toString());
}

std::optional<QString> currentUnitCode(QStringView code)
{
    if (isUnitCode(code))
        return code.toString();
    const QString other = replacement(code.toString());
    return isUnitCode(other) ? std::optional<QString>(other) : std::nullopt;
}

const QList<UnitOfMeasure> &commonUnits()
{
    static const QList<UnitOfMeasure> units = makeCommonUnits();
    return units;
}

std::optional<UnitOfMeasure> commonUnit(QStringView code)
{
    const QList<UnitOfMeasure> &units = commonUnits();
    const auto found =
        std::find_if(units.cbegin(), units.cend(),
                     [code](const UnitOfMeasure &unit) { return unit.code == code; });
    if (found == units.cend())
        return std::nullopt;
    return *found;
}

} // namespace purser
