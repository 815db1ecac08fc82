#include "models/meta/record.h"
#include "ui/forms/recordeditorpage.h"
#include "ui/partners/childcard.h"
#include "ui/partners/mergedialog.h"
#include "ui/partners/partnerpage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTabWidget>

#include "tests/desktop/gallery/scene.h"
#include "tests/unit/ui_forms/desk.h"

using namespace Qt::StringLiterals;

namespace purser::gallery {

namespace {

Draft draftOf(const QMap<QString, Value> &values)
{
    Draft draft;
    draft.values = values;
    return draft;
}

/** A company with a partner to look at; made once. */
struct Office
{
    Office()
    {
        if (const Result<> opened = desk.open(); !opened)
            qFatal("%s", qPrintable(test::described(opened.error())));
        const Id parent = made(desk.createPartner(u"Acme Holding SE"_s));
        termId = made(desk.create(u"payment_term"_s,
                                  draftOf({{u"code"_s, u"N30X"_s},
                                           {u"name"_s, u"30 days net"_s},
                                           {u"net_days"_s, 30},
                                           {u"discount_days"_s, 14},
                                           {u"discount_percent"_s, Decimal::fromUnits(2, 0)}})));
        partner = made(desk.createPartner(u"Acme Tools GmbH"_s));
        made(desk.update(
            partner, u"partner"_s,
            draftOf({{u"legal_name"_s, u"Acme Tools Gesellschaft mit beschränkter Haftung"_s},
                     {u"code"_s, u"ACME"_s},
                     {u"is_customer"_s, true},
                     {u"tax_id"_s, u"DE129390950"_s},
                     {u"parent_id"_s, parent},
                     {u"payment_term_id"_s, termId},
                     {u"credit_limit"_s, Decimal::fromUnits(25'000, 0)},
                     {u"phone"_s, u"030 901820"_s},
                     {u"website"_s, u"https://acme.example"_s},
                     {u"language"_s, u"de"_s},
                     {u"tags"_s, QJsonValue(QJsonArray{u"steel"_s, u"preferred"_s})}})));
    }

    static Id made(const Result<Record> &record)
    {
        if (!record)
            qFatal("%s", qPrintable(test::described(record.error())));
        return record->id();
    }

    test::Desk desk;
    Id partner;
    Id termId;
};

Office &office()
{
    static Office made;
    return made;
}

void settle(RecordEditorPage &page)
{
    QElapsedTimer clock;
    clock.start();
    while ((page.session().isBusy() || clock.elapsed() < 400) && clock.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

std::unique_ptr<RecordEditorPage> partnerPage(const PageAddress &address)
{
    std::unique_ptr<RecordEditorPage> page(
        static_cast<RecordEditorPage *>(makePartnerPage(office().desk.context(), address)));
    page->resize(1200, 800);
    page->show();
    settle(*page);
    return page;
}

std::unique_ptr<QWidget> partner()
{
    return partnerPage(PageAddress::record(u"partner"_s, office().partner));
}

/** A contact and an address open, the address one of Norway and not complete. */
std::unique_ptr<QWidget> partnerEditing()
{
    auto page = partnerPage(PageAddress::record(u"partner"_s, office().partner));
    const QList<ChildCard *> cards = page->findChildren<ChildCard *>();
    cards.at(0)->focusField({u"contacts"_s, 0, u"phone"_s});
    page->form().setValue({u"contacts"_s, 0, u"phone"_s}, u"030 12345678"_s);
    cards.at(1)->add(draftOf({{u"address_type"_s, u"shipping"_s},
                              {u"street"_s, u"Karl Johans gate 1"_s},
                              {u"country"_s, u"NO"_s}}));
    page->save({});
    settle(*page);
    return page;
}

std::unique_ptr<QWidget> partnerNew()
{
    auto page = partnerPage(PageAddress::create(u"partner"_s));
    page->form().setValue(u"name"_s, u"ACME Tools"_s);
    page->form().setValue(u"tax_id"_s, u"DE129390951"_s);
    page->form().setValue(u"email"_s, u"office@"_s);
    page->save({});
    settle(*page);
    return page;
}

/** Two that are one, side by side. */
std::unique_ptr<QWidget> partnerMerge()
{
    static const Result<Record> twin = office().desk.createPartner(u"ACME Tool"_s);
    auto dialog = std::make_unique<MergeDialog>(office().desk.context(), office().partner,
                                                twin->id(), nullptr);
    dialog->show();
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 600)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return dialog;
}

std::unique_ptr<QWidget> history()
{
    auto page = partnerPage(PageAddress::record(u"partner"_s, office().partner));
    auto *tabs = page->findChild<QTabWidget *>();
    tabs->setCurrentIndex(tabs->count() - 1);
    settle(*page);
    return page;
}

std::unique_ptr<QWidget> conflict()
{
    auto page = partnerPage(PageAddress::record(u"partner"_s, office().partner));
    page->form().setValue(u"legal_name"_s, u"Acme Werkzeuge GmbH"_s);
    static int change = 0;
    const auto theirs =
        office().desk.update(office().partner, u"partner"_s,
                             draftOf({{u"legal_name"_s, u"Acme Tools %1 GmbH"_s.arg(++change)}}));
    Q_ASSERT(theirs.has_value());
    page->save({});
    settle(*page);
    return page;
}

std::unique_ptr<QWidget> generated()
{
    auto page = std::make_unique<RecordEditorPage>(
        office().desk.context(), PageAddress::record(u"payment_term"_s, office().termId));
    page->resize(900, 600);
    page->show();
    settle(*page);
    return page;
}

std::unique_ptr<QWidget> generatedWide()
{
    auto page = std::make_unique<RecordEditorPage>(
        office().desk.context(), PageAddress::record(u"company"_s, office().desk.caller.companyId));
    page->resize(1200, 800);
    page->show();
    settle(*page);
    return page;
}

} // namespace

std::vector<Scene> formScenes()
{
    return {{u"partner"_s, {1200, 860}, partner},
            {u"partner-editing"_s, {1200, 1240}, partnerEditing},
            {u"partner-new"_s, {1200, 860}, partnerNew},
            {u"partner-merge"_s, {1000, 640}, partnerMerge},
            {u"partner-history"_s, {900, 640}, history},
            {u"partner-conflict"_s, {1200, 860}, conflict},
            {u"form-payment-term"_s, {900, 560}, generated},
            {u"form-company"_s, {1200, 760}, generatedWide}};
}

} // namespace purser::gallery
