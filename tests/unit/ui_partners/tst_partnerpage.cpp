#include "models/objects/addressfields.h"
#include "ui/forms/draftfile.h"
#include "ui/forms/recordeditorpage.h"
#include "ui/partners/childcard.h"
#include "ui/partners/childrow.h"
#include "ui/partners/duplicates.h"
#include "ui/partners/duplicatewarning.h"
#include "ui/partners/hierarchycard.h"
#include "ui/partners/partnerpage.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/picker.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "tests/unit/ui_forms/desk.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_PartnerPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void headerSaysWhatThePartnerIs();
    void contactIsAddedInPlaceByKeyboard();
    void starMakesTheOnlyPrimary();
    void defaultIsOneOfEachType();
    void removedContactComesBackWithUndo();
    void faultInAClosedRowOpensIt();
    void addressFollowsItsCountry();
    void phoneIsReadInTheCountryOfThePartner();
    void taxIdIsJudgedAndCanBeOverridden();
    void likelyDuplicateIsShownWhileEntering();
    void duplicatesAreFoundByNameAndTaxId_data();
    void duplicatesAreFoundByNameAndTaxId();
    void familyIsShown();
    void cardsGoBelowWhereItIsNarrow();

private:
    void open(const PageAddress &address);
    ChildCard *card(int index) const { return m_page->findChildren<ChildCard *>().at(index); }
    ChildCard *contacts() const { return card(0); }
    ChildCard *addresses() const { return card(1); }
    FormRecord &form() { return m_page->form(); }
    RecordForm *fields() const;
    bool save();

    Desk m_desk;
    std::unique_ptr<RecordEditorPage> m_page;
};

void tst_PartnerPage::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    PURSER_VERIFY(m_desk.open());
    QDir(DraftFile::standardFolder()).removeRecursively();
}

void tst_PartnerPage::cleanup()
{
    m_page.reset();
    m_desk.navigator = {};
}

void tst_PartnerPage::open(const PageAddress &address)
{
    m_page.reset(static_cast<RecordEditorPage *>(makePartnerPage(m_desk.context(), address)));
    m_page->resize(1200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    QTRY_VERIFY(!m_page->session().isBusy());
}

RecordForm *tst_PartnerPage::fields() const
{
    for (RecordForm *found : m_page->findChildren<RecordForm *>()) {
        if (found->row(u"tax_id"_s))
            return found;
    }
    return nullptr;
}

bool tst_PartnerPage::save()
{
    std::optional<bool> outcome;
    m_page->save([&outcome](bool well) { outcome = well; });
    return QTest::qWaitFor([&outcome] { return outcome.has_value(); }) && *outcome;
}

void tst_PartnerPage::headerSaysWhatThePartnerIs()
{
    const Result<Record> partner = m_desk.createPartner(u"Header Works"_s);
    PURSER_VERIFY(partner);
    open(PageAddress::record(u"partner"_s, partner->id()));
    m_page->findChild<QCheckBox *>(u"is_customer"_s)->click();
    QStringList texts;
    for (const QLabel *said : m_page->findChildren<QLabel *>())
        texts.append(said->text());
    QVERIFY(texts.contains(u"Supplier · Customer"_s));
    QVERIFY(form().value(u"is_customer"_s).toBool());
}

void tst_PartnerPage::contactIsAddedInPlaceByKeyboard()
{
    const Result<Record> partner = m_desk.createPartner(u"Contact Works"_s);
    PURSER_VERIFY(partner);
    open(PageAddress::record(u"partner"_s, partner->id()));
    auto *add = contacts()->findChild<QPushButton *>();
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(contacts()->rowCount(), 3);
    RecordForm *view = contacts()->row(2)->view();
    QVERIFY(view);
    QWidget *name = view->editor(u"name"_s);
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Ann Lee"_s);
    QTest::keyClick(name, Qt::Key_Tab);
    QVERIFY(contacts()->row(2)->title().contains(u"Ann Lee"_s));
    QVERIFY(save());
    const Result<Record> saved = m_desk.read(u"partner"_s, partner->id());
    PURSER_VERIFY(saved);
    QCOMPARE(saved->children(u"contacts"_s).size(), 3);
}

void tst_PartnerPage::starMakesTheOnlyPrimary()
{
    const Result<Record> partner = m_desk.createPartner(u"Star Works"_s);
    PURSER_VERIFY(partner);
    open(PageAddress::record(u"partner"_s, partner->id()));
    const auto isPrimary = [this](int row) {
        return form().value({u"contacts"_s, row, u"is_primary"_s}).toBool();
    };
    QVERIFY(isPrimary(0));
    contacts()->row(1)->markButton()->click();
    QVERIFY(isPrimary(1));
    QVERIFY(!isPrimary(0));
    QVERIFY(save());
    QVERIFY(isPrimary(1) != isPrimary(0));
    QCOMPARE(form().edited().children(u"contacts"_s).size(), 2);
}

void tst_PartnerPage::defaultIsOneOfEachType()
{
    const Result<Record> partner = m_desk.createPartner(u"Default Works"_s);
    PURSER_VERIFY(partner);
    open(PageAddress::record(u"partner"_s, partner->id()));
    Draft billing;
    billing.values = {{u"address_type"_s, u"billing"_s}};
    Draft shipping;
    shipping.values = {{u"address_type"_s, u"shipping"_s}};
    addresses()->add(billing);
    addresses()->add(shipping);
    const auto isDefault = [this](int row) {
        return form().value({u"addresses"_s, row, u"is_default"_s}).toBool();
    };
    QVERIFY(isDefault(0));
    addresses()->row(2)->markButton()->click();
    QVERIFY(isDefault(0)); // of another type
    QVERIFY(isDefault(2));
    addresses()->row(1)->markButton()->click();
    QVERIFY(!isDefault(0));
    QVERIFY(isDefault(1));
    form().undoStack().undo(); // one step for both
    QVERIFY(isDefault(0));
    QVERIFY(!isDefault(1));
}

void tst_PartnerPage::removedContactComesBackWithUndo()
{
    const Result<Record> partner = m_desk.createPartner(u"Undo Works"_s);
    PURSER_VERIFY(partner);
    open(PageAddress::record(u"partner"_s, partner->id()));
    ChildRow *row = contacts()->row(0);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Delete);
    QCOMPARE(contacts()->rowCount(), 1);
    QTest::keyClick(m_page.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(contacts()->rowCount(), 2);
    QVERIFY(!m_page->isDirty());
}

void tst_PartnerPage::faultInAClosedRowOpensIt()
{
    const Result<Record> partner = m_desk.createPartner(u"Fault Works"_s);
    PURSER_VERIFY(partner);
    open(PageAddress::record(u"partner"_s, partner->id()));
    form().setValue({u"contacts"_s, 1, u"email"_s}, u"jane@acme.example"_s); // Jane's
    QVERIFY(!contacts()->row(1)->isOpen());
    QVERIFY(!save());
    QVERIFY(contacts()->row(1)->isOpen());
    RecordForm *view = contacts()->row(1)->view();
    QTRY_VERIFY(view->editor(u"email"_s)->hasFocus());
    QVERIFY(view->row(u"email"_s)->fault().contains(u"Jane Roe"_s));
}

void tst_PartnerPage::addressFollowsItsCountry()
{
    const Result<Record> partner = m_desk.createPartner(u"Address Works"_s);
    PURSER_VERIFY(partner);
    open(PageAddress::record(u"partner"_s, partner->id()));
    QVERIFY(addresses()->focusField({u"addresses"_s, 0, u"country"_s}));
    RecordForm *view = addresses()->row(0)->view();
    QVERIFY(view->row(u"state"_s)->isHidden()); // Germany has no region in addresses
    form().setValue({u"addresses"_s, 0, u"country"_s}, u"US"_s);
    QVERIFY(!view->row(u"state"_s)->isHidden());
    form().setValue({u"addresses"_s, 0, u"street"_s}, u"1 Main St"_s);
    form().setValue({u"addresses"_s, 0, u"city"_s}, u"Springfield"_s);
    form().setValue({u"addresses"_s, 0, u"state"_s}, u"IL"_s);
    form().setValue({u"addresses"_s, 0, u"postal_code"_s}, u"62701"_s);
    QStringList texts;
    for (const QLabel *said : view->findChildren<QLabel *>())
        texts.append(said->text());
    const QString expected = addressLines(addressOf(form().child(u"addresses"_s, 0))).join(u'\n');
    QVERIFY(expected.contains(u"IL 62701"_s));
    QVERIFY(texts.contains(expected));
}

void tst_PartnerPage::phoneIsReadInTheCountryOfThePartner()
{
    const Result<Record> partner = m_desk.createPartner(u"Phone Works"_s);
    PURSER_VERIFY(partner);
    open(PageAddress::record(u"partner"_s, partner->id()));
    form().setValue(u"phone"_s, u"030 901820"_s);
    QStringList texts;
    for (const QLabel *said : fields()->row(u"phone"_s)->findChildren<QLabel *>())
        texts.append(said->text());
    QVERIFY2(!texts.filter(u"+49 30 901820"_s).isEmpty(), qPrintable(texts.join(u'|')));
}

void tst_PartnerPage::taxIdIsJudgedAndCanBeOverridden()
{
    const Result<Record> partner = m_desk.createPartner(u"Tax Works"_s);
    PURSER_VERIFY(partner);
    open(PageAddress::record(u"partner"_s, partner->id()));
    QVERIFY(fields()->row(u"tax_id_override_reason"_s)->isHidden());
    form().setValue(u"tax_id"_s, u"DE129390951"_s);
    QVERIFY(!fields()->row(u"tax_id_override_reason"_s)->isHidden());
    QVERIFY(!save());
    QVERIFY(!fields()->row(u"tax_id"_s)->fault().isEmpty());
    form().setValue(u"tax_id_override_reason"_s, u"Seen on the certificate"_s);
    QVERIFY(save());
    form().setValue(u"tax_id_override_reason"_s, QString());
    form().setValue(u"tax_id"_s, u"DE129390950"_s);
    QVERIFY(fields()->row(u"tax_id_override_reason"_s)->isHidden());
    QVERIFY(save());
}

void tst_PartnerPage::likelyDuplicateIsShownWhileEntering()
{
    PURSER_VERIFY(m_desk.createPartner(u"Müller Werkzeuge GmbH"_s));
    open(PageAddress::create(u"partner"_s));
    auto *warning = m_page->findChild<DuplicateWarning *>();
    warning->setDelay(0);
    QVERIFY(warning->isHidden());
    QWidget *name = fields()->editor(u"name"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Mueller Werkzeuge"_s);
    form().setValue(u"name"_s, u"Muller Werkzeuge"_s);
    QTRY_VERIFY(!warning->isHidden());
    for (QPushButton *button : warning->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Werkzeuge"_s))
            button->click();
    }
    QCOMPARE(m_desk.navigator.opened.size(), 1);
    form().setValue(u"name"_s, u"Something else"_s);
    QTRY_VERIFY(warning->isHidden());
}

void tst_PartnerPage::duplicatesAreFoundByNameAndTaxId_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("taxId");
    QTest::addColumn<bool>("found");
    QTest::newRow("legal form left out") << u"Nordlicht"_s << QString() << true;
    QTest::newRow("other capitals and accents") << u"NÓRDLICHT a.g."_s << QString() << true;
    QTest::newRow("tax id") << u"Anything"_s << u"ATU12345675"_s << true;
    QTest::newRow("another name") << u"Südlicht AG"_s << QString() << false;
    QTest::newRow("nothing yet") << QString() << QString() << false;
}

void tst_PartnerPage::duplicatesAreFoundByNameAndTaxId()
{
    static const Result<Record> partner = m_desk.createPartner(u"Nordlicht AG"_s);
    PURSER_VERIFY(partner);
    Draft tax;
    tax.values = {{u"tax_id"_s, u"ATU12345675"_s}};
    PURSER_VERIFY(m_desk.update(partner->id(), u"partner"_s, tax));
    QFETCH(QString, name);
    QFETCH(QString, taxId);
    std::optional<Result<QList<Record>>> answer;
    m_desk.context().worker.run(
        this,
        [name, taxId](RecordService &service) {
            return likelyDuplicates(service, {name, taxId});
        },
        [&answer](const Result<QList<Record>> &records) { answer.emplace(records); });
    QTRY_VERIFY(answer.has_value());
    PURSER_VERIFY(*answer);
    QStringList names;
    for (const Record &record : **answer)
        names.append(record.title());
    QFETCH(bool, found);
    QCOMPARE(names.contains(u"Nordlicht AG"_s), found);
}

void tst_PartnerPage::familyIsShown()
{
    const Result<Record> mother = m_desk.createPartner(u"Mother Works"_s);
    PURSER_VERIFY(mother);
    const Result<Record> daughter = m_desk.createPartner(u"Daughter Works"_s);
    PURSER_VERIFY(daughter);
    Draft parent;
    parent.values = {{u"parent_id"_s, mother->id()}};
    PURSER_VERIFY(m_desk.update(daughter->id(), u"partner"_s, parent));
    open(PageAddress::record(u"partner"_s, mother->id()));
    auto *family = m_page->findChild<HierarchyCard *>();
    QTRY_VERIFY(!family->isHidden());
    auto *link = family->findChild<QPushButton *>();
    QCOMPARE(link->text(), u"Daughter Works"_s);
    link->click();
    QCOMPARE(m_desk.navigator.opened.first().id, daughter->id());
}

void tst_PartnerPage::cardsGoBelowWhereItIsNarrow()
{
    const Result<Record> partner = m_desk.createPartner(u"Narrow Works"_s);
    PURSER_VERIFY(partner);
    open(PageAddress::record(u"partner"_s, partner->id()));
    const auto left = [this](const QWidget *widget) {
        return widget->mapTo(m_page.get(), QPoint()).x();
    };
    QTRY_VERIFY(left(contacts()) > left(fields()) + 100);
    m_page->resize(560, 900);
    QTRY_COMPARE(left(contacts()), left(fields()));
}

QTEST_MAIN(tst_PartnerPage)
#include "tst_partnerpage.moc"
