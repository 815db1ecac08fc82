#include "models/objects/import/partnerrow.h"

#include "models/base/iso3166.h"
#include "models/meta/recordtext.h"
#include "models/meta/registry.h"
#include "models/meta/validation.h"
#include "models/objects/addressfields.h"
#include "models/objects/import/textrepair.h"
#include "models/objects/tr.h"
#include "models/reference/phone.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;
using Part = PartnerColumn::Part;

/** What is gathered while a row is read. */
struct PartnerRowReader::Work
{
    PartnerRow row;
    Draft address;
    Draft contact;
    QStringList kept; ///< what found no place, for the notes

    void leaveOut(const QString &column, const QString &message, const QString &text = {})
    {
        row.issues.append({row.number, column, ImportSeverity::LeftOut, message});
        if (!text.isEmpty())
            kept.append(u"%1: %2"_s.arg(column, text));
    }
};

namespace {

/** `www.example.com` as a web address. */
QString completedUrl(const QString &text)
{
    if (text.isEmpty() || text.contains(u"://"_s) || !text.contains(u'.') || text.contains(u'@'))
        return text;
    const qsizetype path = text.indexOf(u'/');
    return u"https://"_s + text.left(path < 0 ? text.size() : path).toLower()
           + (path < 0 ? QString() : text.sliced(path));
}

bool isGiven(const Draft &draft, const QString &field)
{
    return !draft.values.value(field).toText().isEmpty();
}

} // namespace

PartnerRowReader::PartnerRowReader(const QStringList &header,
                                   const ImportOptions &options,
                                   const Registry &registry)
    : m_columns(recognisedColumns(header, options.columns, registry))
    , m_fileName(options.fileName)
    , m_partner(*registry.find(u"partner"_s))
    , m_address(*registry.find(u"partner_address"_s))
    , m_contact(*registry.find(u"partner_contact"_s))
{}

QList<ImportIssue> PartnerRowReader::headerIssues() const
{
    QList<ImportIssue> issues;
    for (const PartnerColumn &column : m_columns) {
        if (column.part == Part::LeftOut)
            issues.append({1, column.name, ImportSeverity::LeftOut,
                           Tr::tr("Nobody knows what this column means: it is not imported.")});
    }
    return issues;
}

bool PartnerRowReader::hasName() const
{
    return !columnOf(Part::Partner, u"name"_s).isEmpty();
}

QString PartnerRowReader::columnOf(Part part, const QString &field) const
{
    for (const PartnerColumn &column : m_columns) {
        if (column.part == part && column.field == field)
            return column.name;
    }
    return {};
}

PartnerRow PartnerRowReader::read(const SourceRow &source) const
{
    Work work;
    work.row.number = source.number;
    if (source.cells.size() != m_columns.size()) {
        work.row.isUnfit = true;
        work.row.issues.append({source.number,
                                {},
                                ImportSeverity::Skipped,
                                Tr::tr("The row has %1 cells and the header %2.")
                                    .arg(source.cells.size())
                                    .arg(m_columns.size())});
        return work.row;
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        readCell(work, m_columns.at(i), source.cells.at(i).trimmed());
    if (!isGiven(work.row.partner, u"name"_s)) {
        work.row.isUnfit = true;
        work.row.issues.append({source.number, columnOf(Part::Partner, u"name"_s),
                                ImportSeverity::Skipped,
                                Tr::tr("There is no name, so the row is not imported.")});
        return work.row;
    }
    work.row.country = work.address.values.value(u"country"_s).toText();
    completePhones(work);
    checkAddress(work);
    if (isGiven(work.contact, u"name"_s))
        work.row.contact = work.contact;
    keepInNotes(work);
    return work.row;
}

void PartnerRowReader::readCell(Work &work, const PartnerColumn &column, const QString &cell) const
{
    if (cell.isEmpty())
        return;
    const QString text = withoutDoubleEncoding(cell);
    if (text != cell)
        work.row.issues.append({work.row.number, column.name, ImportSeverity::Note,
                                Tr::tr("The letters were encoded twice: read as “%1”.").arg(text)});
    switch (column.part) {
    case Part::Partner:
        return readField(work, column, m_partner, work.row.partner, text);
    case Part::Address:
        return readField(work, column, m_address, work.address, text);
    case Part::Contact:
        return readField(work, column, m_contact, work.contact, text);
    case Part::CountryAlpha3:
        return readCountry(work, column.name, text);
    case Part::Region:
        work.kept.append(u"%1: %2"_s.arg(column.name, text)); // no part of a postal address
        return;
    case Part::LeftOut:
    case Part::Unwanted:
        return;
    }
}

void PartnerRowReader::readCountry(Work &work, const QString &column, const QString &alpha3) const
{
    if (const std::optional<QString> alpha2 = alpha2FromAlpha3(alpha3.toUpper()))
        work.address.values.insert(u"country"_s, *alpha2);
    else
        work.leaveOut(column, Tr::tr("“%1” is not a country code of three letters.").arg(alpha3),
                      alpha3);
}

void PartnerRowReader::readField(Work &work,
                                 const PartnerColumn &column,
                                 const ObjectType &type,
                                 Draft &draft,
                                 QString text) const
{
    const Field &field = *type.field(column.field);
    if (field.type() == FieldType::Url)
        text = completedUrl(text);
    const Result<Value> value = valueFromText(text, field, QLocale::c());
    const QString wrong = value ? fault(*value, field) : value.error().message;
    if (wrong.isEmpty())
        draft.values.insert(column.field, *value);
    else
        work.leaveOut(column.name, wrong, text);
}

/** A number without its country is of the row's; the partner may have no address to tell later. */
void PartnerRowReader::completePhones(Work &work) const
{
    for (Draft *draft : {&work.row.partner, &work.contact}) {
        for (const QString &field : {u"phone"_s, u"mobile"_s}) {
            const PhoneNumber number =
                parsePhone(draft->values.value(field).toText(), work.row.country);
            if (number.isValid && !number.text.startsWith(u'+'))
                draft->values.insert(field, number.international);
        }
    }
}

void PartnerRowReader::checkAddress(Work &work) const
{
    const bool isThere = isGiven(work.address, u"street"_s) || isGiven(work.address, u"city"_s)
                         || isGiven(work.address, u"postal_code"_s);
    if (!isThere)
        return;
    Record address(m_address);
    for (auto value = work.address.values.cbegin(); value != work.address.values.cend(); ++value)
        address.set(value.key(), *value);
    const QList<FieldIssue> faults = addressIssues(addressOf(address));
    for (const FieldIssue &issue : faults) {
        QString column = columnOf(Part::Address, issue.field);
        if (column.isEmpty())
            column = columnOf(Part::CountryAlpha3, issue.field);
        work.leaveOut(
            column.isEmpty() ? issue.field : column,
            Tr::tr("%1 The address is left out; its parts are in the notes.").arg(issue.message));
    }
    if (faults.isEmpty())
        work.row.address = work.address;
    else
        work.kept.append(Tr::tr("address: %1").arg(addressOnOneLine(addressOf(address))));
}

void PartnerRowReader::keepInNotes(Work &work) const
{
    if (work.kept.isEmpty())
        return;
    QStringList notes;
    if (const QString present = work.row.partner.values.value(u"notes"_s).toText();
        !present.isEmpty())
        notes.append(present);
    notes.append(Tr::tr("From %1, row %2: %3")
                     .arg(m_fileName.isEmpty() ? Tr::tr("a file") : m_fileName)
                     .arg(work.row.number)
                     .arg(work.kept.join(u"; "_s)));
    work.row.partner.values.insert(u"notes"_s,
                                   notes.join(u'\n').left(m_partner.field(u"notes")->length()));
}

} // namespace purser
