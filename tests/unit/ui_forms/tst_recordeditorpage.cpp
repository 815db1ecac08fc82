#include "ui/forms/conflictbox.h"
#include "ui/forms/draftfile.h"
#include "ui/forms/editorbody.h"
#include "ui/forms/recordeditorpage.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/fieldrow.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/unit/ui_forms/desk.h"
#include "tests/unit/ui_forms/pagetools.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_RecordEditorPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void newRecordIsSavedAndGetsItsAddress();
    void saveStopsAtTheFirstFault();
    void refusalOfTheServiceStandsAtItsField();
    void changesOfOthersAreJoined();
    void conflictIsAskedAndMineCanStay();
    void conflictIsAskedAndTheirsCanBeTaken();
    void othersChangeIsShownWhileNothingIsTyped();
    void deletedRecordCanBeBroughtBack();
    void unsavedInputOutlivesACrash();
    void unsavedInputIsForgottenWhenThePageCloses();
    void missingRecordIsSaid();

private:
    void open(const PageAddress &address);
    QLineEdit *line(const QString &field) const { return lineOf(*m_page, field); }
    Result<Record> makePartner() { return m_desk.createPartner(u"Partner %1"_s.arg(++m_number)); }

    Desk m_desk;
    std::unique_ptr<RecordEditorPage> m_page;
    int m_number = 0;
};

void tst_RecordEditorPage::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    PURSER_VERIFY(m_desk.open());
    QDir(DraftFile::standardFolder()).removeRecursively();
}

void tst_RecordEditorPage::cleanup()
{
    m_page.reset();
    m_desk.navigator = {};
}

void tst_RecordEditorPage::open(const PageAddress &address)
{
    m_page = std::make_unique<RecordEditorPage>(m_desk.context(), address);
    showPage(*m_page);
}

void tst_RecordEditorPage::newRecordIsSavedAndGetsItsAddress()
{
    open(PageAddress::create(u"partner"_s, {{u"is_supplier"_s, true}}));
    QCOMPARE(m_page->title(), u"New: Partner"_s);
    QVERIFY(!m_page->isDirty());
    typeInto(*m_page, u"name"_s, u"Acme Tools"_s);
    QVERIFY(m_page->isDirty());
    QCOMPARE(m_page->title(), u"Acme Tools"_s);
    QTest::keyClick(line(u"name"_s), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_page->address().isNew());
    QVERIFY(!m_page->isDirty());
    const Result<Record> saved = m_desk.read(u"partner"_s, m_page->address().id);
    PURSER_VERIFY(saved);
    QCOMPARE(saved->text(u"name"), u"Acme Tools"_s);
}

void tst_RecordEditorPage::saveStopsAtTheFirstFault()
{
    open(PageAddress::create(u"partner"_s));
    typeInto(*m_page, u"email"_s, u"nonsense"_s);
    static_cast<void>(saveAndWait(*m_page));
    QVERIFY(m_page->address().isNew());
    QTRY_VERIFY(line(u"name"_s)->hasFocus());
    auto *form = m_page->findChild<RecordForm *>();
    QCOMPARE(form->row(u"name"_s)->fault(), u"Name is required."_s);
    QVERIFY(!form->row(u"email"_s)->fault().isEmpty());
}

void tst_RecordEditorPage::refusalOfTheServiceStandsAtItsField()
{
    const Result<Record> first = makePartner();
    PURSER_VERIFY(first);
    Draft code;
    code.values.insert(u"code"_s, u"TAKEN"_s);
    PURSER_VERIFY(m_desk.update(first->id(), u"partner"_s, code));
    const Result<Record> second = makePartner();
    PURSER_VERIFY(second);
    open(PageAddress::record(u"partner"_s, second->id()));
    typeInto(*m_page, u"code"_s, u"TAKEN"_s);
    static_cast<void>(saveAndWait(*m_page));
    QVERIFY(m_page->isDirty());
    QVERIFY(!m_page->findChild<RecordForm *>()->row(u"code"_s)->fault().isEmpty());
    QTRY_VERIFY(line(u"code"_s)->hasFocus());
}

void tst_RecordEditorPage::changesOfOthersAreJoined()
{
    const Result<Record> partner = makePartner();
    PURSER_VERIFY(partner);
    open(PageAddress::record(u"partner"_s, partner->id()));
    Draft theirs;
    theirs.values.insert(u"legal_name"_s, u"Theirs Ltd"_s);
    PURSER_VERIFY(m_desk.update(partner->id(), u"partner"_s, theirs));
    typeInto(*m_page, u"email"_s, u"mine@acme.example"_s);
    static_cast<void>(saveAndWait(*m_page));
    const Result<Record> saved = m_desk.read(u"partner"_s, partner->id());
    PURSER_VERIFY(saved);
    QCOMPARE(saved->text(u"email"), u"mine@acme.example"_s);
    QCOMPARE(saved->text(u"legal_name"), u"Theirs Ltd"_s);
    QVERIFY(m_desk.navigator.said.first().contains(u"Legal name"_s));
}

void tst_RecordEditorPage::conflictIsAskedAndMineCanStay()
{
    const Result<Record> partner = makePartner();
    PURSER_VERIFY(partner);
    open(PageAddress::record(u"partner"_s, partner->id()));
    Draft theirs;
    theirs.values.insert(u"legal_name"_s, u"Theirs Ltd"_s);
    PURSER_VERIFY(m_desk.update(partner->id(), u"partner"_s, theirs));
    typeInto(*m_page, u"legal_name"_s, u"Mine Ltd"_s);
    static_cast<void>(saveAndWait(*m_page));
    auto *box = m_page->findChild<ConflictBox *>();
    QVERIFY(box);
    QStringList texts;
    for (const QLabel *said : box->findChildren<QLabel *>())
        texts.append(said->text());
    QVERIFY(texts.contains(u"Mine Ltd"_s));
    QVERIFY(texts.contains(u"Theirs Ltd"_s));
    buttonIn(*box, u"Keep my changes"_s)->click();
    static_cast<void>(saveAndWait(*m_page));
    QCOMPARE(m_desk.read(u"partner"_s, partner->id())->text(u"legal_name"), u"Mine Ltd"_s);
}

void tst_RecordEditorPage::conflictIsAskedAndTheirsCanBeTaken()
{
    const Result<Record> partner = makePartner();
    PURSER_VERIFY(partner);
    open(PageAddress::record(u"partner"_s, partner->id()));
    typeInto(*m_page, u"legal_name"_s, u"Mine Ltd"_s);
    Draft theirs;
    theirs.values.insert(u"legal_name"_s, u"Theirs Ltd"_s);
    PURSER_VERIFY(m_desk.update(partner->id(), u"partner"_s, theirs));
    Q_EMIT m_desk.context().changes.changed(u"partner"_s, partner->id());
    QTRY_VERIFY(m_page->findChild<ConflictBox *>());
    buttonIn(*m_page, u"Load the other state"_s)->click();
    QTRY_COMPARE(line(u"legal_name"_s)->text(), u"Theirs Ltd"_s);
    QVERIFY(!m_page->isDirty());
}

void tst_RecordEditorPage::othersChangeIsShownWhileNothingIsTyped()
{
    const Result<Record> partner = makePartner();
    PURSER_VERIFY(partner);
    open(PageAddress::record(u"partner"_s, partner->id()));
    Draft theirs;
    theirs.values.insert(u"legal_name"_s, u"Theirs Ltd"_s);
    PURSER_VERIFY(m_desk.update(partner->id(), u"partner"_s, theirs));
    Q_EMIT m_desk.context().changes.changed(u"partner"_s, {});
    QTRY_COMPARE(line(u"legal_name"_s)->text(), u"Theirs Ltd"_s);
}

void tst_RecordEditorPage::deletedRecordCanBeBroughtBack()
{
    const Result<Record> partner = makePartner();
    PURSER_VERIFY(partner);
    open(PageAddress::record(u"partner"_s, partner->id()));
    actionOf(*m_page, u"Delete"_s)->trigger();
    QTRY_COMPARE(m_desk.navigator.offers.size(), 1);
    QCOMPARE(m_desk.navigator.closed.size(), 1);
    QVERIFY(!m_desk.read(u"partner"_s, partner->id()));
    m_page.reset();
    m_desk.navigator.lastUndo();
    QTRY_COMPARE(m_desk.navigator.opened.size(), 1);
    PURSER_VERIFY(m_desk.read(u"partner"_s, partner->id()));
}

void tst_RecordEditorPage::unsavedInputOutlivesACrash()
{
    const Result<Record> partner = makePartner();
    PURSER_VERIFY(partner);
    const QString owner = toText(m_desk.caller.companyId) + toText(m_desk.caller.userId);
    {
        const auto file =
            DraftFile::open(DraftFile::standardFolder(), owner, u"partner"_s, partner->id());
        QVERIFY(file);
        QVERIFY(file->write({m_desk.clock.now(),
                             1,
                             {{u"legal_name"_s, u"Half typed"_s}},
                             {{u"credit_limit"_s, u"12x"_s}}}));
    }
    open(PageAddress::record(u"partner"_s, partner->id()));
    QVERIFY(!m_page->isDirty());
    QPushButton *restore = buttonIn(*m_page, u"Bring it back"_s);
    QVERIFY(restore);
    restore->click();
    QCOMPARE(line(u"legal_name"_s)->text(), u"Half typed"_s);
    QCOMPARE(line(u"credit_limit"_s)->text(), u"12x"_s);
    QVERIFY(m_page->isDirty());
}

void tst_RecordEditorPage::unsavedInputIsForgottenWhenThePageCloses()
{
    open(PageAddress::create(u"partner"_s));
    typeInto(*m_page, u"name"_s, u"Never mind"_s);
    const QDir folder(DraftFile::standardFolder());
    const auto drafts = [&folder] {
        return folder.entryList({u"*-partner-new-*.json"_s}, QDir::Files).size();
    };
    QTRY_COMPARE(drafts(), 1);
    m_page.reset();
    QCOMPARE(drafts(), 0);
}

void tst_RecordEditorPage::missingRecordIsSaid()
{
    open(PageAddress::record(u"partner"_s, QUuid::createUuid()));
    QVERIFY(buttonIn(*m_page, u"Try again"_s));
    QVERIFY(!m_page->findChild<EditorBody *>());
}

QTEST_MAIN(tst_RecordEditorPage)
#include "tst_recordeditorpage.moc"
