#include "models/objects/import/quotationreaders.h"

#include "models/base/iso4217.h"
#include "models/base/xmlattributes.h"
#include "models/objects/import/rowsource.h"
#include "models/objects/tr.h"

#include <QXmlStreamReader>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

constexpr int DeepestXml = 16;

struct FedCountry
{
    const char16_t *name;
    const char16_t *currency;
    /** The release itself (G.5) quotes it as dollars for one unit; tables made from it often do
     * not.
     */
    bool mayBeTurned = false;
};

/** As the release names them. Venezuela: the digital bolívar replaced a million of the former in
 * October 2021 (ISO 4217 amendment 170); the release counts in it from November. */
constexpr FedCountry FedCountries[] = {
    {u"Australia", u"AUD", true},
    {u"Brazil", u"BRL"},
    {u"Canada", u"CAD"},
    {u"China", u"CNY"},
    {u"Denmark", u"DKK"},
    {u"Euro", u"EUR", true},
    {u"Hong Kong", u"HKD"},
    {u"India", u"INR"},
    {u"Ireland", u"IEP", true},
    {u"Japan", u"JPY"},
    {u"Malaysia", u"MYR"},
    {u"Mexico", u"MXN"},
    {u"New Zealand", u"NZD", true},
    {u"Norway", u"NOK"},
    {u"Singapore", u"SGD"},
    {u"South Africa", u"ZAR"},
    {u"South Korea", u"KRW"},
    {u"Sri Lanka", u"LKR"},
    {u"Sweden", u"SEK"},
    {u"Switzerland", u"CHF"},
    {u"Taiwan", u"TWD"},
    {u"Thailand", u"THB"},
    {u"United Kingdom", u"GBP", true},
    {u"Venezuela", u"VES"},
};

const FedCountry *fedCountry(const QString &name)
{
    const auto found =
        std::find_if(std::begin(FedCountries), std::end(FedCountries),
                     [&name](const FedCountry &country) { return name == country.name; });
    return found == std::end(FedCountries) ? nullptr : found;
}

void skip(QuotationFile &file, int row, const QString &column, const QString &message)
{
    file.issues.append({row, column, ImportSeverity::Skipped, message});
}

/** Puts a quotation into the file, or an issue that says what is wrong with it. */
void take(QuotationFile &file, Quotation quotation, const QString &rate, const QStringList &columns)
{
    for (const QString &code : {quotation.currency, quotation.base}) {
        if (const QString wrong = currencyFault(code); !wrong.isEmpty())
            return skip(file, quotation.row, columns.value(0), wrong);
    }
    if (quotation.currency == quotation.base)
        return skip(file, quotation.row, columns.value(0),
                    Tr::tr("Choose two different currencies."));
    if (!quotation.validOn.isValid())
        return skip(file, quotation.row, columns.value(1),
                    Tr::tr("This is not a date like 2026-01-31."));
    const Result<Decimal> number = Decimal::parse(rate, Decimal::MaxScale);
    if (!number || number->isZero() || number->isNegative())
        return skip(file, quotation.row, columns.value(2),
                    Tr::tr("“%1” is not a rate: a number above 0 with at most %2 decimals.")
                        .arg(rate)
                        .arg(Decimal::MaxScale));
    quotation.rate = *number;
    file.quotations.append(quotation);
}

QString currencyOf(const FedCountry &country, const QDate &day)
{
    const QDate digitalBolivar(2021, 11, 1);
    const QString code = QString::fromUtf16(country.currency);
    return code == u"VES" && day >= digitalBolivar ? u"VED"_s : code;
}

/**
 * Whether the five currencies that the release quotes the other way round are so in this table: no
 * month on record has the pound below a dollar, or the New Zealand dollar (since 1982) above one.
 */
bool quotesDollars(const QList<SourceRow> &rows)
{
    const Decimal one = Decimal::fromUnits(1, 0);
    for (const SourceRow &row : rows) {
        const QString name = row.cells.at(1).trimmed();
        const Result<Decimal> rate = Decimal::parse(row.cells.at(2).trimmed(), Decimal::MaxScale);
        if (!rate)
            continue;
        if (name == u"United Kingdom" && *rate != one)
            return *rate > one;
        if (name == u"New Zealand" && *rate != one)
            return *rate < one;
    }
    return true;
}

/** Calls `read` with each row that has as many cells as the header. */
template<typename Read>
Result<> eachRow(RowSource &source, QuotationFile &file, const Read &read)
{
    for (;;) {
        PURSER_ASSIGN(const std::optional<SourceRow> row, source.next());
        if (!row)
            return {};
        if (row->cells.size() == source.header().size())
            read(*row);
        else
            skip(file, row->number, {},
                 Tr::tr("The row has %1 cells and the header %2.")
                     .arg(row->cells.size())
                     .arg(source.header().size()));
    }
}

} // namespace

QString currencyFault(const QString &code)
{
    if (currencyMinorUnits(code))
        return {};
    if (isFormerCurrency(code))
        return Tr::tr("%1 is no currency any more.").arg(code);
    return Tr::tr("“%1” is not a currency of ISO 4217.").arg(code);
}

Result<QuotationFile> readEcbXml(QIODevice &device)
{
    if (const int line = overfullTag(device); line > 0)
        return invalid(u"line %1"_s.arg(line),
                       Tr::tr("Line %1: an element has more than %2 attributes.")
                           .arg(line)
                           .arg(XmlAttributes::Most));
    QXmlStreamReader xml(&device);
    QuotationFile file{u"ECB"_s, {}, {}};
    QDate day;
    int depth = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            xml.raiseError(Tr::tr("A document type declaration is not allowed."));
        if (token == QXmlStreamReader::EndElement)
            --depth;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (++depth > DeepestXml)
            xml.raiseError(Tr::tr("The elements are nested too deeply."));
        if (xml.name() != u"Cube")
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (attributes.hasAttribute(u"time"_s))
            day = QDate::fromString(attributes.value(u"time"_s).toString(), Qt::ISODate);
        if (!attributes.hasAttribute(u"currency"_s))
            continue;
        take(file,
             {static_cast<int>(xml.lineNumber()),
              u"EUR"_s,
              attributes.value(u"currency"_s).toString(),
              {},
              day},
             attributes.value(u"rate"_s).toString(), {u"currency"_s, u"time"_s, u"rate"_s});
    }
    if (xml.hasError())
        return invalid(u"line %1"_s.arg(xml.lineNumber()),
                       Tr::tr("Line %1, column %2: the XML cannot be read: %3")
                           .arg(xml.lineNumber())
                           .arg(xml.columnNumber())
                           .arg(xml.errorString()));
    if (file.quotations.isEmpty() && file.issues.isEmpty())
        return invalid(u"line 1"_s, Tr::tr("There are no exchange rates in this XML file."));
    return file;
}

Result<QuotationFile> readFedCsv(RowSource &source)
{
    QuotationFile file{u"Federal Reserve"_s, {}, {}};
    QList<SourceRow> rows;
    PURSER_TRY(eachRow(source, file, [&rows](const SourceRow &row) { rows.append(row); }));
    const bool isTurned = quotesDollars(rows);
    file.issues.append(
        {1, source.header().at(2), ImportSeverity::Note,
         isTurned
             ? Tr::tr("Australia, Euro, Ireland, New Zealand and United Kingdom are read as US "
                      "dollars for one unit, the others as units for one US dollar.")
             : Tr::tr("All are read as units for one US dollar: otherwise a pound would be "
                      "worth less than a dollar, or a New Zealand dollar more.")});
    const QStringList columns{source.header().at(1), source.header().at(0), source.header().at(2)};
    for (const SourceRow &row : rows) {
        const QDate day = QDate::fromString(row.cells.at(0).trimmed(), Qt::ISODate);
        const QString name = row.cells.at(1).trimmed();
        const FedCountry *country = fedCountry(name);
        if (!country) {
            skip(file, row.number, columns.at(0),
                 Tr::tr("Nobody knows the currency of “%1”.").arg(name));
            continue;
        }
        const QString currency = currencyOf(*country, day);
        const bool turned = isTurned && country->mayBeTurned;
        take(file,
             {row.number, turned ? currency : u"USD"_s, turned ? u"USD"_s : currency, {}, day},
             row.cells.at(2).trimmed(), columns);
    }
    return file;
}

Result<QuotationFile> readRateCsv(RowSource &source)
{
    QuotationFile file{u"CSV"_s, {}, {}};
    const QStringList &header = source.header();
    const QStringList wanted{u"currency"_s, u"base_currency"_s, u"rate"_s, u"valid_on"_s};
    QList<qsizetype> at;
    for (const QString &name : wanted) {
        at.append(header.indexOf(name));
        if (at.last() < 0)
            return invalid(u"line 1"_s,
                           Tr::tr("Line 1: the column “%1” is missing. Exchange rates need %2, or "
                                  "Date, Country, Exchange rate as the Federal Reserve has it.")
                               .arg(name, wanted.join(u", "_s)));
    }
    PURSER_TRY(eachRow(source, file, [&](const SourceRow &row) {
        const auto cell = [&](int i) { return row.cells.at(at.at(i)).trimmed(); };
        take(file,
             {row.number,
              cell(1).toUpper(),
              cell(0).toUpper(),
              {},
              QDate::fromString(cell(3), Qt::ISODate)},
             cell(2), {wanted.at(0), wanted.at(3), wanted.at(2)});
    }));
    return file;
}

} // namespace purser
