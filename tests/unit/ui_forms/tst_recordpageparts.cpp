#include "models/meta/objecttype.h"
#include "ui/forms/audittimeline.h"
#include "ui/forms/draftfile.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/fieldrow.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include "tests/unit/ui_forms/desk.h"
#include "tests/unit/ui_forms/pagetools.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

namespace {

Text label(const char *source)
{
    return Text("test", source);
}

/** Something with a state, and actions with and without input. */
ObjectType requestType()
{
    const QList<Choice> states{{u"open"_s, label("Open"), Tone::Info},
                               {u"closed"_s, label("Closed"), Tone::Success}};
    ObjectType type(u"request"_s, u"requests"_s, label("Request"), label("Requests"));
    type.field(text(u"subject"_s).label(label("Subject")).required())
        .field(choice(u"status"_s, states).label(label("State")).readOnly().defaultsTo(u"open"_s))
        .field(text(u"reason"_s).label(label("Reason")).readOnly())
        .action({.name = u"close"_s,
                 .label = label("Close"),
                 .from = {u"open"_s},
                 .to = u"closed"_s,
                 .input = {text(u"why"_s).label(label("Why")).required()},
                 .run = [](UnitOfWork &, ActionCall &call) -> Result<> {
                     if (call.input.value(u"why"_s).toText() == u"never")
                         return invalid(u"why"_s, u"Say more than that."_s);
                     call.record.set(u"reason", call.input.value(u"why"_s));
                     return {};
                 }})
        .action({.name = u"reopen"_s,
                 .label = label("Reopen"),
                 .from = {u"closed"_s},
                 .to = u"open"_s,
                 .run = [](UnitOfWork &, ActionCall &) -> Result<> { return {}; }})
        .editableIn({u"open"_s})
        .title({u"subject"_s})
        .list({u"subject"_s, u"status"_s});
    return type;
}

} // namespace

class tst_RecordPageParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void actionsSayWhyTheyAreNotPossible();
    void actionAsksForItsInput();
    void ownFieldsAppear();
    void historySaysWhoChangedWhat();
    void duplicateLeavesOutWhatIsUnique();

private:
    void open(const PageAddress &address);
    QLineEdit *line(const QString &field) const { return lineOf(*m_page, field); }
    Result<Record> makePartner() { return m_desk.createPartner(u"Partner %1"_s.arg(++m_number)); }

    Desk m_desk;
    std::unique_ptr<RecordEditorPage> m_page;
    int m_number = 0;
};

void tst_RecordPageParts::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    PURSER_VERIFY(m_desk.open({requestType()}));
    QDir(DraftFile::standardFolder()).removeRecursively();
}

void tst_RecordPageParts::cleanup()
{
    m_page.reset();
    m_desk.navigator = {};
}

void tst_RecordPageParts::open(const PageAddress &address)
{
    m_page = std::make_unique<RecordEditorPage>(m_desk.context(), address);
    showPage(*m_page);
}

void tst_RecordPageParts::actionsSayWhyTheyAreNotPossible()
{
    Draft draft;
    draft.values.insert(u"subject"_s, u"Chairs"_s);
    const Result<Record> request = m_desk.create(u"request"_s, draft);
    PURSER_VERIFY(request);
    open(PageAddress::record(u"request"_s, request->id()));
    QVERIFY(buttonIn(*m_page, u"Close"_s)->isEnabled());
    QVERIFY(!buttonIn(*m_page, u"Reopen"_s)); // in the menu, with the reason
    const QList<QAction *> actions = m_page->findChildren<QAction *>();
    const auto reopen = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return action->text() == u"Reopen";
    });
    QVERIFY(reopen != actions.cend() && !(*reopen)->isEnabled());
    QVERIFY((*reopen)->toolTip() != u"Reopen"_s);
    typeInto(*m_page, u"subject"_s, u"Tables"_s);
    QVERIFY(!buttonIn(*m_page, u"Close"_s)->isEnabled());
    actionOf(*m_page, u"Undo"_s)->trigger();
    QVERIFY(buttonIn(*m_page, u"Close"_s)->isEnabled());
}

void tst_RecordPageParts::actionAsksForItsInput()
{
    Draft draft;
    draft.values.insert(u"subject"_s, u"Lamps"_s);
    const Result<Record> request = m_desk.create(u"request"_s, draft);
    PURSER_VERIFY(request);
    open(PageAddress::record(u"request"_s, request->id()));
    buttonIn(*m_page, u"Close"_s)->click();
    auto *dialog = m_page->findChild<QDialog *>();
    QVERIFY(dialog);
    auto *why = dialog->findChild<QLineEdit *>(u"why"_s);
    auto *form = dialog->findChild<RecordForm *>();
    buttonIn(*dialog, u"Close"_s)->click();
    QVERIFY(!form->row(u"why"_s)->fault().isEmpty());
    QTest::keyClicks(why, u"never"_s);
    buttonIn(*dialog, u"Close"_s)->click();
    QTRY_COMPARE(form->row(u"why"_s)->fault(), u"Say more than that."_s);
    why->selectAll();
    QTest::keyClicks(why, u"bought elsewhere"_s);
    buttonIn(*dialog, u"Close"_s)->click();
    QTRY_COMPARE(m_page->form().original().text(u"status"), u"closed"_s);
    QCOMPARE(m_page->form().original().text(u"reason"), u"bought elsewhere"_s);
    QVERIFY(line(u"subject"_s)->isReadOnly());
}

void tst_RecordPageParts::ownFieldsAppear()
{
    Draft own;
    own.values = {{u"object_type"_s, u"request"_s},
                  {u"key"_s, u"cost_unit"_s},
                  {u"label"_s, u"Cost unit"_s},
                  {u"field_type"_s, u"choice"_s},
                  {u"choices"_s, QJsonValue(QJsonArray{u"A"_s, u"B"_s})}};
    PURSER_VERIFY(m_desk.create(u"custom_field"_s, own));
    open(PageAddress::create(u"request"_s));
    QTRY_VERIFY(m_page->findChild<RecordForm *>()->row(u"custom.cost_unit"_s));
    typeInto(*m_page, u"subject"_s, u"Desks"_s);
    m_page->form().setValue(u"custom.cost_unit"_s, u"B"_s);
    static_cast<void>(saveAndWait(*m_page));
    const Result<Record> saved = m_desk.read(u"request"_s, m_page->address().id);
    PURSER_VERIFY(saved);
    QCOMPARE(saved->json(u"custom").toObject().value(u"cost_unit"_s).toString(), u"B"_s);
}

void tst_RecordPageParts::historySaysWhoChangedWhat()
{
    const Result<Record> partner = makePartner();
    PURSER_VERIFY(partner);
    Draft change;
    change.values.insert(u"status"_s, u"blocked"_s);
    PURSER_VERIFY(m_desk.update(partner->id(), u"partner"_s, change));
    for (int i = 0; i < 25; ++i) {
        change.values = {{u"legal_name"_s, u"Name %1"_s.arg(i)}};
        PURSER_VERIFY(m_desk.update(partner->id(), u"partner"_s, change));
    }
    open(PageAddress::record(u"partner"_s, partner->id()));
    auto *timeline = m_page->findChild<AuditTimeline *>();
    m_page->findChild<QTabWidget *>()->setCurrentWidget(timeline);
    QTRY_COMPARE(timeline->stepCount(), 20);
    buttonIn(*m_page, u"Show older steps"_s)->click();
    QTRY_VERIFY(timeline->stepCount() > 26);
    QStringList texts;
    for (const QLabel *said : timeline->findChildren<QLabel *>())
        texts.append(said->text());
    QVERIFY(texts.contains(u"State: <s>Active</s> → <b>Blocked</b>"_s));
    QVERIFY(texts.filter(u"Jane Roe"_s).size() > 20);
}

void tst_RecordPageParts::duplicateLeavesOutWhatIsUnique()
{
    const Result<Record> partner = makePartner();
    PURSER_VERIFY(partner);
    Draft code;
    code.values.insert(u"code"_s, u"ONE"_s);
    PURSER_VERIFY(m_desk.update(partner->id(), u"partner"_s, code));
    open(PageAddress::record(u"partner"_s, partner->id()));
    actionOf(*m_page, u"Duplicate"_s)->trigger();
    QCOMPARE(m_desk.navigator.opened.size(), 1);
    const QJsonObject values = m_desk.navigator.opened.first().extra;
    QVERIFY(!values.contains(u"code"_s));
    QCOMPARE(values.value(u"contacts"_s).toArray().size(), 2);
    const PageAddress copy = m_desk.navigator.opened.first();
    open(copy);
    static_cast<void>(saveAndWait(*m_page));
    QVERIFY(!m_page->address().isNew());
}

QTEST_MAIN(tst_RecordPageParts)
#include "tst_recordpageparts.moc"
