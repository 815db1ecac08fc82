#include "plugins/purchasing/domain/document/orderdocument.h"

#include "plugins/purchasing/domain/document/orderfacts.h"
#include "plugins/purchasing/domain/document/orderparties.h"
#include "plugins/purchasing/domain/document/ordertable.h"
#include "plugins/purchasing/domain/document/ordertemplate.h"
#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/domain/orders/ordersurroundings.h"
#include "plugins/purchasing/domain/tr.h"
#include "plugins/purchasing/domain/ubl/orderexport.h"
#include "plugins/purchasing/domain/ubl/ublwriter.h"

#include "models/base/iso4217.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

QStringList languagesOf(const OrderSurroundings &around, const QString &wanted)
{
    return {wanted, around.supplierContact ? around.supplierContact->text(u"language") : QString(),
            around.supplier.text(u"language"), around.company.text(u"document_language")};
}

/** The countries that write on Letter. */
PaperSize paperOf(const QString &country)
{
    static const QStringList letter{u"US"_s, u"CA"_s, u"MX"_s, u"CL"_s, u"CO"_s, u"PH"_s,
                                    u"CR"_s, u"GT"_s, u"PA"_s, u"PR"_s, u"SV"_s, u"VE"_s};
    return letter.contains(country) ? PaperSize::Letter : PaperSize::A4;
}

QStringList paragraphs(const QStringList &texts)
{
    QStringList lines;
    for (const QString &text : texts) {
        for (const QString &line : text.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        }
    }
    return lines;
}

void setTexts(DocumentModel &model, const Record &order, const OrderTemplate &words)
{
    model.title = words.word(u"title"_s);
    model.number = order.text(u"number");
    const QString state = order.text(u"status");
    if (!isBinding(state))
        model.watermark = words.word(u"watermark_"_s + state);
    model.intro = paragraphs({order.text(u"title"), words.word(u"intro"_s)});
    model.closing = paragraphs({order.text(u"notes"), words.word(u"closing"_s)});
    model.terms = paragraphs({order.text(u"terms"), words.word(u"terms"_s)});
    if (!model.terms.isEmpty())
        model.termsTitle = words.word(u"terms_title"_s);
}

void setForm(DocumentModel &model, const OrderSurroundings &around, const OrderTemplate &words)
{
    model.language = words.language();
    model.labels = documentLabels(model.language);
    model.direction = words.locale().textDirection() == Qt::RightToLeft
                          ? TextDirection::RightToLeft
                          : TextDirection::LeftToRight;
    model.paper = paperOf(around.company.text(u"country"));
}

/** The electronic order inside the paper one, which is valid without it when none can be made. */
Result<> attachXml(UnitOfWork &work,
                   DocumentModel &model,
                   const Record &order,
                   const OrderSurroundings &around,
                   const OrderTemplate &words)
{
    const Result<UblOrder> ubl = ublOrder(work, order, around);
    if (!ubl)
        return ubl.error().kind == ErrorKind::Invalid ? Result<>() : ubl.error();
    model.attachments = {{xmlFileName(order), XmlType, words.word(u"xml"_s), writeUblOrder(*ubl)}};
    return {};
}

} // namespace

QString xmlFileName(const Record &order)
{
    return order.text(u"number") + u".xml"_s;
}

Result<DocumentModel> orderDocument(UnitOfWork &work, const Record &order, const QString &language)
{
    PURSER_ASSIGN(const OrderSurroundings around, surroundingsOf(work, order));
    PURSER_ASSIGN(const OrderTemplate words,
                  OrderTemplate::find(work, languagesOf(around, language)));
    if (!language.isEmpty() && words.language() != language)
        return invalid(u"language"_s, Tr::tr("There are no words for documents in “%1”. The "
                                             "setting purchasing.document.%1 can hold them.")
                                          .arg(language));
    DocumentModel model;
    setForm(model, around, words);
    model.numbers = NumberFormat::forLanguage(
        model.language, currencyMinorUnits(order.text(u"currency")).value_or(2));
    setTexts(model, order, words);
    model.letterhead = letterheadOf(around, words);
    model.address = supplierAddress(around, words);
    model.info = factsOf(order, around, words);
    model.blocks = placesOf(around, words);
    model.tables = {tableOf(order, around, words, model.numbers)};
    model.totals = totalsOf(order, words, model.numbers);
    model.metadata = {u"%1 %2"_s.arg(model.title, model.number), model.letterhead.companyName,
                      order.text(u"title"), model.number, around.revisionTime};
    if (isBinding(order.text(u"status")))
        PURSER_TRY(attachXml(work, model, order, around, words));
    return model;
}

} // namespace purser::purchasing
