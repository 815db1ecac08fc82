#include "models/objects/taxidrule.h"

#include "models/meta/record.h"
#include "models/objects/tr.h"
#include "models/reference/taxid.h"

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

constexpr char16_t TaxId[] = u"tax_id";
constexpr char16_t Reason[] = u"tax_id_override_reason";

} // namespace

void normalizeTaxId(Record &record, const Record *before, const QString &country)
{
    const QString typed = record.text(TaxId);
    if (typed.isEmpty())
        return;
    const TaxIdCheck check = checkTaxId(typed, country);
    if (check.isValid())
        record.set(TaxId, check.normalized);
    const bool isOther = before && before->text(TaxId) != record.text(TaxId);
    if (isOther && before->text(Reason) == record.text(Reason))
        record.set(Reason, Value());
}

Result<> taxIdIsRight(const Record &record, const QString &country)
{
    const QString typed = record.text(TaxId);
    if (typed.isEmpty() || !record.text(Reason).trimmed().isEmpty())
        return {};
    const TaxIdCheck check = checkTaxId(typed, country);
    if (check.isValid() || check.verdict == TaxIdVerdict::NotChecked)
        return {};
    return invalid(QString::fromUtf16(TaxId),
                   Tr::tr("%1 If it is right all the same, enter the reason under “%2”.")
                       .arg(check.reason, record.type().field(Reason)->label().toString()));
}

} // namespace purser
