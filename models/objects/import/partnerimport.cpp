#include "models/objects/import/partnerimport.h"

#include "models/meta/registry.h"
#include "models/objects/import/importlock.h"
#include "models/objects/import/partnercompletion.h"
#include "models/objects/partnerhooks.h"
#include "models/objects/tr.h"
#include "models/services/localrecordservice.h"
#include "models/services/refusals.h"
#include "models/storage/savepoint.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

/** So many rows are written in one transaction: others wait no longer than that. */
constexpr qsizetype StretchLength = 200;

/** Reading is the first of so many parts of the progress. */
constexpr int ReadingParts = 5;

Error cancelled()
{
    return {ErrorKind::Cancelled, Tr::tr("The import was cancelled."), {}, {}, {}};
}

/** How a dry run takes back what it did. */
Error undone()
{
    return {ErrorKind::Cancelled, {}, {}, u"dry run"_s, {}};
}

QString reasonText(const PartnerMatch &match)
{
    switch (match.by) {
    case MatchedBy::RegistrationNumber:
        return Tr::tr("Taken for “%1”, who has this registration number.").arg(match.name);
    case MatchedBy::TaxId:
        return Tr::tr("Taken for “%1”, who has this tax id.").arg(match.name);
    case MatchedBy::Name:
        return Tr::tr("Taken for “%1”, who has this name.").arg(match.name);
    }
    return {};
}

QString columnText(MatchedBy by)
{
    switch (by) {
    case MatchedBy::RegistrationNumber:
        return u"registration_number"_s;
    case MatchedBy::TaxId:
        return u"tax_id"_s;
    case MatchedBy::Name:
        return u"name"_s;
    }
    return {};
}

PartnerKeys keysOf(const PartnerRow &row)
{
    const auto text = [&row](const QString &key) { return row.partner.values.value(key).toText(); };
    return PartnerKeys::of(text(u"name"_s), text(u"registration_number"_s), text(u"tax_id"_s),
                           row.country);
}

PartnerKeys keysOf(const Record &partner)
{
    return PartnerKeys::of(partner.text(u"name"), partner.text(u"registration_number"),
                           partner.text(u"tax_id"), countryOf(partner));
}

Result<> mayImport(const LocalRecordService &service)
{
    const ObjectType &type = *service.registry().find(u"partner"_s);
    for (const QString &verb : {u"create"_s, u"update"_s}) {
        if (!service.caller().may(type.permission(verb)))
            return mayNot(type, verb, type.permission(verb));
    }
    return {};
}

} // namespace

PartnerImport::PartnerImport(LocalRecordService &service, const ImportOptions &options)
    : m_service(service)
    , m_options(options)
{}

bool PartnerImport::report(int done) const
{
    return !m_options.progress || m_options.progress(done);
}

Result<ImportReport> PartnerImport::run(RowSource &source)
{
    PURSER_TRY(mayImport(m_service));
    m_report = {};
    m_partners = -1;
    PURSER_ASSIGN(const QList<PartnerRow> rows, readRows(source));
    if (m_options.onFault == OnFault::Stop)
        PURSER_TRY(faultless(m_report.issues));
    PURSER_TRY(importRows(rows));
    report(1'000);
    return m_report;
}

Result<QList<PartnerRow>> PartnerImport::readRows(RowSource &source)
{
    const PartnerRowReader reader(source.header(), m_options, m_service.registry());
    if (!reader.hasName())
        return invalid(u"name"_s, Tr::tr("No column holds the names of the partners."));
    m_report.issues = reader.headerIssues();
    QList<PartnerRow> rows;
    for (;;) {
        PURSER_ASSIGN(const std::optional<SourceRow> next, source.next());
        if (!next)
            return rows;
        rows.append(reader.read(*next));
        m_report.issues += rows.last().issues;
        if (rows.size() % StretchLength == 0 && !report(source.progress() / ReadingParts))
            return cancelled();
    }
}

/** Other imports may have gone on since the last stretch. */
Result<> PartnerImport::refreshIndex(UnitOfWork &work)
{
    PURSER_TRY(lockImports(work));
    PURSER_ASSIGN(const qint64 partners, work.store().count(*work.registry().find(u"partner"_s),
                                                            work.caller().companyId, {}, 0));
    if (partners == m_partners)
        return {};
    m_index = {};
    PURSER_TRY(loadIndex(work));
    m_partners = partners;
    return {};
}

Result<> PartnerImport::loadIndex(UnitOfWork &work)
{
    constexpr int PageSize = 1'000;
    ListQuery query{.sort = {{u"id"_s}}, .limit = PageSize, .include = {u"addresses"_s}};
    for (;;) {
        PURSER_ASSIGN(const QList<Record> partners, work.find(u"partner"_s, query));
        for (const Record &partner : partners)
            m_index.add(partner.id(), keysOf(partner));
        if (partners.size() < PageSize)
            return {};
        query.from = ListPosition{{partners.last().id()}, partners.last().id()};
    }
}

Result<> PartnerImport::importRows(const QList<PartnerRow> &rows)
{
    const bool isWhole = m_options.onFault == OnFault::Stop || m_options.isDryRun;
    const qsizetype length = isWhole ? std::max<qsizetype>(1, rows.size()) : StretchLength;
    for (qsizetype begin = 0; begin < rows.size(); begin += length) {
        const qsizetype end = std::min(rows.size(), begin + length);
        const std::span<const PartnerRow> stretch(rows.constData() + begin,
                                                  static_cast<size_t>(end - begin));
        size_t known = m_index.size();
        ImportReport outcome;
        const Result<> written = m_service.inOneTransaction([&](UnitOfWork &work) -> Result<> {
            m_index.shrink(known);
            PURSER_TRY(refreshIndex(work));
            known = m_index.size();
            outcome = {};
            PURSER_TRY(importStretch(work, stretch, outcome));
            return m_options.isDryRun ? Result<>(undone()) : Result<>();
        });
        const bool isUndone = !written && written.error().detail == undone().detail;
        if (!written && !isUndone)
            return written;
        m_report.add(outcome);
        m_partners += outcome.created;
        const int share = static_cast<int>(end * 1'000 / std::max<qsizetype>(1, rows.size()));
        if (!isWhole && !report(1'000 / ReadingParts + share * (ReadingParts - 1) / ReadingParts))
            return cancelled();
    }
    return {};
}

Result<> PartnerImport::importStretch(UnitOfWork &work,
                                      std::span<const PartnerRow> rows,
                                      ImportReport &report)
{
    for (const PartnerRow &row : rows) {
        ++report.rows;
        if (row.isUnfit) {
            ++report.skipped;
            continue;
        }
        ImportReport ofRow;
        const size_t known = m_index.size();
        Session &session = work.store().session();
        const Result<> imported = attempt(session, [&] { return importRow(work, row, ofRow); });
        if (imported) {
            report.add(ofRow);
            continue;
        }
        if (m_options.onFault == OnFault::Stop || session.canRepeat())
            return imported.error().under(u"row %1"_s.arg(row.number));
        m_index.shrink(known);
        ++report.skipped;
        report.issues.append(
            {row.number, imported.error().field, ImportSeverity::Skipped, imported.error().text()});
    }
    return {};
}

Result<> PartnerImport::importRow(UnitOfWork &work, const PartnerRow &row, ImportReport &report)
{
    const PartnerKeys keys = keysOf(row);
    if (const std::optional<PartnerMatch> match = m_index.match(keys))
        return completePartner(work, row, *match, report);
    if (const QString other = m_index.nameWithNumber(keys.registration); !other.isEmpty())
        report.issues.append(
            {row.number, u"registration_number"_s, ImportSeverity::Note,
             Tr::tr("“%1” has this registration number too; the names have little in common, so "
                    "they are kept apart.")
                 .arg(other)});
    return createPartner(work, row, keys, report);
}

Result<> PartnerImport::createPartner(UnitOfWork &work,
                                      const PartnerRow &row,
                                      const PartnerKeys &keys,
                                      ImportReport &report)
{
    Draft draft = row.partner;
    const bool hasKind = draft.values.value(u"is_supplier"_s).toBool()
                         || draft.values.value(u"is_customer"_s).toBool()
                         || draft.values.value(u"is_vendor"_s).toBool();
    if (!hasKind)
        draft.values.insert(u"is_supplier"_s, true);
    if (row.address) {
        Draft address = *row.address;
        address.values.insert(u"is_default"_s, true);
        draft.children.insert(u"addresses"_s, {address});
    }
    if (row.contact)
        draft.children.insert(u"contacts"_s, {*row.contact});
    PURSER_ASSIGN(const Record partner, work.create(u"partner"_s, draft));
    m_index.add(partner.id(), keys);
    ++report.created;
    return {};
}

Result<> PartnerImport::completePartner(UnitOfWork &work,
                                        const PartnerRow &row,
                                        const PartnerMatch &match,
                                        ImportReport &report)
{
    PURSER_ASSIGN(const Record partner, work.readForUpdate(u"partner"_s, match.id, true));
    report.issues.append(
        {row.number, columnText(match.by), ImportSeverity::Note, reasonText(match)});
    report.issues += differences(partner, row);
    ++report.matched;
    m_index.add(match.id, keysOf(row)); // another spelling, or a number that was not known
    const Draft completion = completionOf(partner, row);
    if (completion.isEmpty())
        return {};
    PURSER_TRY(work.update(partner, completion));
    ++report.changed;
    return {};
}

} // namespace purser
