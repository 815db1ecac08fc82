#include "plugins/purchasing/domain/document/orderparties.h"

#include "plugins/purchasing/domain/document/ordertemplate.h"
#include "plugins/purchasing/domain/orders/ordersurroundings.h"

#include "models/documents/documentjson.h"
#include "models/objects/addressfields.h"
#include "models/reference/address.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

/** At most as many as a letterhead or foot holds. */
QStringList filled(QStringList lines)
{
    lines.removeAll(QString());
    return lines.first(std::min<qsizetype>(lines.size(), documentlimit::LetterheadLines));
}

QString labelled(const OrderTemplate &words, const QString &word, const QString &value)
{
    return value.isEmpty() ? QString() : words.word(word).arg(value);
}

/** The name that binds: in contracts and on envelopes. */
QString legalName(const Record &party)
{
    const QString name = party.text(u"legal_name");
    return name.isEmpty() ? party.text(u"name") : name;
}

/** The sender writes the country of destination in the language of its own country. */
QLocale countryLanguage(const OrderSurroundings &around)
{
    const QString language = around.company.text(u"document_language");
    return language.isEmpty() ? QLocale(QLocale::English) : QLocale(language);
}

QStringList linesOf(const AddressParts &parts, const OrderSurroundings &around)
{
    return addressLines(parts, around.company.text(u"country"), countryLanguage(around));
}

QStringList companyAddress(const OrderSurroundings &around, const QStringList &recipient)
{
    AddressParts parts = addressOf(around.company);
    parts.recipient = recipient;
    return parts.street.isEmpty() && parts.city.isEmpty() ? recipient : linesOf(parts, around);
}

QStringList placeLines(const std::optional<PlaceOfPartner> &place, const OrderSurroundings &around)
{
    if (!place)
        return companyAddress(around, {legalName(around.company)});
    AddressParts parts = addressOf(place->address);
    parts.recipient = {legalName(place->partner)};
    const QString label = place->address.text(u"label");
    if (!label.isEmpty() && label != parts.recipient.first())
        parts.recipient.append(label);
    return linesOf(parts, around);
}

QList<QStringList> footOf(const OrderSurroundings &around, const OrderTemplate &words)
{
    const Record &company = around.company;
    const QList<QStringList> columns{
        filled(companyAddress(around, {legalName(company)})),
        filled({labelled(words, u"phone"_s, company.text(u"phone")), company.text(u"email"),
                company.text(u"website")}),
        filled({labelled(words, u"registration_number"_s, company.text(u"registration_number")),
                labelled(words, u"tax_id"_s, company.text(u"tax_id"))})};
    QList<QStringList> foot;
    for (const QStringList &column : columns) {
        if (!column.isEmpty())
            foot.append(column);
    }
    return foot;
}

} // namespace

DocumentLetterhead letterheadOf(const OrderSurroundings &around, const OrderTemplate &words)
{
    const Record &company = around.company;
    const QString name = company.text(u"name");
    const QStringList address = companyAddress(around, {});
    DocumentLetterhead head;
    head.companyName = name;
    head.logo = words.logo();
    head.accentColor = company.text(u"colour");
    head.lines = filled(address
                        + QStringList{labelled(words, u"phone"_s, company.text(u"phone")),
                                      company.text(u"email"), company.text(u"website")});
    head.senderLine = filled({name, address.join(u", "_s)}).join(u" · "_s);
    head.footerColumns = words.footer().isEmpty() ? footOf(around, words) : words.footer();
    return head;
}

QStringList supplierAddress(const OrderSurroundings &around, const OrderTemplate &words)
{
    QStringList recipient{legalName(around.supplier)};
    if (around.supplierContact)
        recipient.append(words.word(u"attention"_s).arg(around.supplierContact->text(u"name")));
    if (!around.supplierAddress)
        return recipient;
    AddressParts parts = addressOf(*around.supplierAddress);
    parts.recipient = recipient;
    return linesOf(parts, around);
}

QList<DocumentBlock> placesOf(const OrderSurroundings &around, const OrderTemplate &words)
{
    return {{words.word(u"bill_to"_s), placeLines(around.billTo, around)},
            {words.word(u"deliver_to"_s), placeLines(around.deliverTo, around)}};
}

} // namespace purser::purchasing
