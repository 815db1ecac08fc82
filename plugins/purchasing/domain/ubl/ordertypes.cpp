#include "plugins/purchasing/domain/ubl/ordertypes.h"

#include "plugins/purchasing/domain/tr.h"
#include "plugins/purchasing/domain/ubl/orderimport.h"
#include "plugins/purchasing/domain/ubl/ublreader.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

Result<> isNeverRemoved(UnitOfWork &, const Record &)
{
    return conflict(Tr::tr("What was imported is kept, so that nothing is imported twice."));
}

} // namespace

ObjectType orderImportType()
{
    constexpr int HashLength = 64;
    // Base64 makes four characters of three bytes.
    constexpr int MostCharacters = int(ubllimit::Bytes / 3 * 4 + 4);
    ObjectType type(u"order_import"_s, u"order-imports"_s, Tr::mark("Imported order"),
                    Tr::mark("Imported orders"));
    type.icon(u"import"_s)
        .field(text(u"file_name"_s).label(Tr::mark("File")).required().fixed().searchable())
        .field(longText(u"content"_s)
                   .label(Tr::mark("Content"))
                   .help(Tr::mark("The XML file, as it is or in base64; it is read and not kept."))
                   .length(MostCharacters)
                   .fixed())
        .field(text(u"content_hash"_s).label(Tr::mark("Fingerprint")).length(HashLength).readOnly())
        .field(reference(u"order_id"_s, u"purchase_order"_s)
                   .label(Tr::mark("Purchase order"))
                   .readOnly()
                   .onDelete(OnDelete::Clear))
        .field(text(u"document_number"_s).label(Tr::mark("Number in the file")).readOnly())
        .field(date(u"valid_until"_s).label(Tr::mark("Valid until")).readOnly())
        .field(json(u"findings"_s).label(Tr::mark("Findings")).readOnly())
        .field(json(u"differences"_s).label(Tr::mark("Differences of totals")).readOnly())
        .title({u"file_name"_s})
        .list({u"file_name"_s, u"document_number"_s, u"order_id"_s, u"valid_until"_s})
        .index({u"content_hash"_s})
        .hooks({.prepare = importWhenMade, .check = {}, .written = {}, .removed = isNeverRemoved});
    return type;
}

ObjectType partnerIdentifierType()
{
    ObjectType type(u"partner_identifier"_s, u"partner-identifiers"_s,
                    Tr::mark("Electronic address"), Tr::mark("Electronic addresses"));
    type.icon(u"partner"_s)
        .field(reference(u"partner_id"_s, u"partner"_s)
                   .label(Tr::mark("Partner"))
                   .required()
                   .onDelete(OnDelete::Cascade))
        .field(text(u"scheme"_s)
                   .label(Tr::mark("Scheme"))
                   .help(Tr::mark("ISO 6523: 0088 for a GLN, 0192 for a Norwegian number."))
                   .length(20))
        .field(text(u"value"_s).label(Tr::mark("Number")).length(100).required().searchable())
        .title({u"value"_s})
        .list({u"partner_id"_s, u"scheme"_s, u"value"_s})
        .index({u"value"_s});
    return type;
}

} // namespace purser::purchasing
