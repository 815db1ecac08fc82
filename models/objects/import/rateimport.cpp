#include "models/objects/import/rateimport.h"

#include "models/base/clock.h"
#include "models/meta/registry.h"
#include "models/objects/import/quotationreaders.h"
#include "models/objects/import/tablefile.h"
#include "models/objects/tr.h"
#include "models/services/localrecordservice.h"
#include "models/services/refusals.h"

#include <QIODevice>

#include <span>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

const QString Type = u"exchange_rate"_s;
constexpr qsizetype StretchLength = 500;

Error cancelled()
{
    return {ErrorKind::Cancelled, Tr::tr("The import was cancelled."), {}, {}, {}};
}

Error undone()
{
    return {ErrorKind::Cancelled, {}, {}, u"dry run"_s, {}};
}

QString keyOf(const QString &base, const QString &currency, const QDate &day)
{
    return base + currency + day.toString(Qt::ISODate);
}

bool isXml(QIODevice &device)
{
    QByteArray begin = device.peek(200).trimmed();
    if (begin.startsWith("\xef\xbb\xbf"))
        begin = begin.sliced(3).trimmed();
    return begin.startsWith('<');
}

/** Of several quotations for one day the first counts. */
void skipRepeated(QuotationFile &file)
{
    QSet<QString> seen;
    QList<Quotation> once;
    for (const Quotation &quotation : std::as_const(file.quotations)) {
        const QString key = keyOf(quotation.base, quotation.currency, quotation.validOn);
        if (seen.contains(key)) {
            file.issues.append({quotation.row, u"rate"_s, ImportSeverity::Skipped,
                                Tr::tr("There is another rate of %1 for this day above.")
                                    .arg(quotation.currency)});
            continue;
        }
        seen.insert(key);
        once.append(quotation);
    }
    file.quotations = once;
}

Result<> mayImport(const LocalRecordService &service)
{
    const ObjectType &type = *service.registry().find(Type);
    for (const QString &verb : {u"create"_s, u"update"_s}) {
        if (!service.caller().may(type.permission(verb)))
            return mayNot(type, verb, type.permission(verb));
    }
    return {};
}

} // namespace

Result<QuotationFile> readQuotations(QIODevice &device)
{
    if (isXml(device))
        return readEcbXml(device);
    PURSER_ASSIGN(const std::unique_ptr<RowSource> reader, openTable(device));
    const QStringList fed{u"Date"_s, u"Country"_s, u"Exchange rate"_s};
    return reader->header() == fed ? readFedCsv(*reader) : readRateCsv(*reader);
}

RateImport::RateImport(LocalRecordService &service, const ImportOptions &options)
    : m_service(service)
    , m_options(options)
{}

Result<ImportReport> RateImport::run(QIODevice &device)
{
    PURSER_TRY(mayImport(m_service));
    PURSER_ASSIGN(QuotationFile file, readQuotations(device));
    skipRepeated(file);
    if (m_options.onFault == OnFault::Stop)
        PURSER_TRY(faultless(file.issues));
    PURSER_TRY(
        m_service.inOneTransaction([&](UnitOfWork &work) { return loadPresent(work, file); }));
    ImportReport report;
    report.issues = file.issues;
    report.skipped = report.count(ImportSeverity::Skipped);
    report.rows = report.skipped;
    PURSER_TRY(write(file, report));
    return report;
}

Result<> RateImport::write(const QuotationFile &file, ImportReport &report)
{
    const bool isWhole = m_options.onFault == OnFault::Stop || m_options.isDryRun;
    const qsizetype total = file.quotations.size();
    const qsizetype length = isWhole ? std::max<qsizetype>(1, total) : StretchLength;
    for (qsizetype begin = 0; begin < total; begin += length) {
        const qsizetype end = std::min(begin + length, total);
        const std::span<const Quotation> stretch(file.quotations.constData() + begin,
                                                 static_cast<size_t>(end - begin));
        ImportReport outcome;
        const Result<> written = m_service.inOneTransaction([&](UnitOfWork &work) -> Result<> {
            outcome = report;
            PURSER_TRY(importStretch(work, stretch, file.source, outcome));
            return m_options.isDryRun ? Result<>(undone()) : Result<>();
        });
        if (!written && written.error().detail != undone().detail)
            return written.error();
        report = outcome;
        if (m_options.progress && !m_options.progress(static_cast<int>(end * 1'000 / total)))
            return cancelled();
    }
    return {};
}

Result<> RateImport::loadPresent(UnitOfWork &work, const QuotationFile &file)
{
    QDate first = work.clock().today();
    for (const Quotation &quotation : file.quotations)
        first = std::min(first, quotation.validOn);
    constexpr int PageSize = 1'000;
    ListQuery query{.filters = {{u"valid_on"_s, Operator::GreaterOrEqual, {first}}},
                    .sort = {{u"id"_s}},
                    .limit = PageSize};
    for (;;) {
        PURSER_ASSIGN(const QList<Record> rates, work.find(Type, query));
        for (const Record &rate : rates)
            m_present.insert(
                keyOf(rate.text(u"base_currency"), rate.text(u"currency"), rate.date(u"valid_on")),
                rate.decimal(u"rate"));
        if (rates.size() < PageSize)
            return {};
        query.from = ListPosition{{rates.last().id()}, rates.last().id()};
    }
}

Result<> RateImport::importStretch(UnitOfWork &work,
                                   std::span<const Quotation> quotations,
                                   const QString &source,
                                   ImportReport &report)
{
    for (const Quotation &quotation : quotations) {
        ++report.rows;
        const QString key = keyOf(quotation.base, quotation.currency, quotation.validOn);
        const auto present = m_present.constFind(key);
        Draft draft;
        draft.values = {{u"rate"_s, quotation.rate}, {u"source"_s, source}};
        if (present == m_present.cend()) {
            draft.values.insert(u"base_currency"_s, quotation.base);
            draft.values.insert(u"currency"_s, quotation.currency);
            draft.values.insert(u"valid_on"_s, quotation.validOn);
            PURSER_TRY(work.create(Type, draft));
            ++report.created;
            continue;
        }
        ++report.matched;
        if (*present == quotation.rate)
            continue;
        PURSER_ASSIGN(const std::optional<Record> record,
                      work.findOne(Type, {Filter::equal(u"base_currency"_s, quotation.base),
                                          Filter::equal(u"currency"_s, quotation.currency),
                                          Filter::equal(u"valid_on"_s, quotation.validOn)}));
        if (record)
            PURSER_TRY(work.update(*record, draft));
        ++report.changed;
    }
    return {};
}

} // namespace purser
