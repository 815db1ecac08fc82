#include "models/meta/objecttype.h"
#include "ui/forms/formrecord.h"
#include "ui/forms/languagenames.h"
#include "ui/forms/quickcreate.h"
#include "ui/forms/recentchoices.h"
#include "ui/forms/recordform.h"
#include "ui/forms/tagsfield.h"
#include "ui/forms/timestampfield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/decimalfield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/picker.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimeEdit>

#include "tests/unit/ui_forms/desk.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

namespace {

Text label(const char *source)
{
    return Text("test", source);
}

/** A type with a field of every kind. */
ObjectType everythingType()
{
    ObjectType type(u"everything"_s, u"everythings"_s, label("Everything"), label("Everythings"));
    type.field(text(u"name"_s).label(label("Name")).required().help(label("As on the door.")))
        .field(text(u"code"_s).label(label("Code")).length(10))
        .field(longText(u"notes"_s).label(label("Notes")))
        .field(integer(u"count"_s).label(label("Count")))
        .field(decimal(u"weight"_s).label(label("Weight")).scale(3).unit(label("kg")))
        .field(currency(u"currency"_s).label(label("Currency")))
        .field(money(u"price"_s, u"currency"_s).label(label("Price")))
        .field(percentage(u"share"_s).label(label("Share")))
        .field(boolean(u"is_open"_s).label(label("Open")))
        .field(date(u"day"_s).label(label("Day")))
        .field(timestamp(u"moment"_s).label(label("Moment")))
        .field(choice(u"size"_s, {{u"s"_s, label("Small")}, {u"l"_s, label("Large")}})
                   .label(label("Size")))
        .field(reference(u"partner_id"_s, u"partner"_s).label(label("Partner")))
        .field(country(u"country"_s).label(label("Country")))
        .field(language(u"language"_s).label(label("Language")))
        .field(email(u"email"_s).label(label("E-mail")))
        .field(phone(u"phone"_s).label(label("Phone")))
        .field(url(u"website"_s).label(label("Website")))
        .field(json(u"tags"_s).label(label("Tags")))
        .field(text(u"number"_s).label(label("Number")).readOnly())
        .title({u"name"_s})
        .list({u"name"_s});
    return type;
}

} // namespace

class tst_RecordForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyFieldHasItsEditor();
    void whatIsTypedGoesIntoTheRecord_data();
    void whatIsTypedGoesIntoTheRecord();
    void undoInAFieldIsThatOfTheForm();
    void unreadableNumberStandsUnderItsField();
    void moneyShowsTheCurrencyBesideIt();
    void tagsAreTakenAndTakenAway();
    void timestampIsADayAndATime();
    void firstFaultGetsTheFocus();
    void readerCanChangeNothing();
    void columnsStandBesideEachOtherWhereThereIsRoom();
    void referenceIsFoundByTyping();
    void titleOfAReferenceIsRead();
    void missingReferenceIsCreatedInPlace();
    void customFieldsAreShown();
    void languagesAreNamedInTheUsersLanguage();
    void newChildNeedsNoParentYet();

private:
    template<typename T>
    T *editor(const QString &field) const
    {
        return qobject_cast<T *>(m_view->editor(field));
    }
    void type(QWidget *widget, const QString &text);

    Desk m_desk;
    std::unique_ptr<FormRecord> m_form;
    std::unique_ptr<RecordForm> m_view;
};

void tst_RecordForm::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    PURSER_VERIFY(m_desk.open({everythingType()}));
}

void tst_RecordForm::init()
{
    const ObjectType &type = *m_desk.registry.find(u"everything"_s);
    m_form = std::make_unique<FormRecord>(type, m_desk.registry, m_desk.caller);
    m_view = std::make_unique<RecordForm>(*m_form, m_desk.context());
    m_view->arrange(generalArrangement(type, {}));
    m_view->resize(1000, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
}

void tst_RecordForm::cleanup()
{
    m_view.reset();
    m_form.reset();
}

void tst_RecordForm::type(QWidget *widget, const QString &text)
{
    widget->setFocus();
    QTest::keyClicks(widget, text);
    QTest::keyClick(widget, Qt::Key_Tab);
}

void tst_RecordForm::everyFieldHasItsEditor()
{
    for (const Field &field : m_form->type().ownFields())
        QVERIFY2(m_view->row(field.key()), qPrintable(field.key()));
    QVERIFY(editor<DecimalField>(u"count"_s));
    QVERIFY(editor<DecimalField>(u"price"_s));
    QVERIFY(editor<QCheckBox>(u"is_open"_s));
    QVERIFY(editor<DateField>(u"day"_s));
    QVERIFY(editor<TimestampField>(u"moment"_s));
    QVERIFY(editor<QComboBox>(u"size"_s));
    QVERIFY(editor<Picker>(u"partner_id"_s));
    QVERIFY(editor<Picker>(u"country"_s));
    QVERIFY(editor<TagsField>(u"tags"_s));
    QVERIFY(editor<QPlainTextEdit>(u"notes"_s));
    QVERIFY(!editor<QLineEdit>(u"number"_s));
    QCOMPARE(m_view->editor(u"name"_s)->accessibleName(), u"Name"_s);
}

void tst_RecordForm::whatIsTypedGoesIntoTheRecord_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::newRow("text") << u"name"_s << u" Acme  "_s << u"Acme"_s;
    QTest::newRow("web address") << u"website"_s << u"www.acme.example"_s
                                 << u"https://www.acme.example"_s;
    QTest::newRow("e-mail") << u"email"_s << u"a@b.example"_s << u"a@b.example"_s;
    QTest::newRow("phone") << u"phone"_s << u"030 123"_s << u"030 123"_s;
}

void tst_RecordForm::whatIsTypedGoesIntoTheRecord()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    type(m_view->editor(field), typed);
    QTEST(m_form->value(field).toText(), "value");
}

void tst_RecordForm::undoInAFieldIsThatOfTheForm()
{
    auto *name = editor<QLineEdit>(u"name"_s);
    QAction undo(m_view.get());
    undo.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    connect(&undo, &QAction::triggered, &m_form->undoStack(), &QUndoStack::undo);
    m_view->addAction(&undo);
    type(name, u"Acme"_s);
    QTRY_VERIFY(!name->hasFocus());
    type(editor<QLineEdit>(u"code"_s), u"A1"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_form->value(u"code"_s).isNull());
    QCOMPARE(name->text(), u"Acme"_s);
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(name->text().isEmpty());
}

void tst_RecordForm::unreadableNumberStandsUnderItsField()
{
    type(editor<DecimalField>(u"weight"_s), u"12"_s);
    QCOMPARE(m_form->value(u"weight"_s).toDecimal(), Decimal::fromUnits(12, 0));
    editor<DecimalField>(u"weight"_s)->selectAll();
    type(editor<DecimalField>(u"weight"_s), u"heavy"_s);
    QVERIFY(!m_view->row(u"weight"_s)->fault().isEmpty());
    QCOMPARE(m_form->unreadableText(u"weight"_s), u"heavy"_s);
    QVERIFY(!m_form->check());
    editor<DecimalField>(u"weight"_s)->selectAll();
    type(editor<DecimalField>(u"weight"_s), u"1.5"_s);
    QVERIFY(m_view->row(u"weight"_s)->fault().isEmpty());
    QCOMPARE(m_form->value(u"weight"_s).toDecimal(), Decimal::fromUnits(15, 1));
}

void tst_RecordForm::moneyShowsTheCurrencyBesideIt()
{
    m_form->setValue(u"price"_s, Decimal::fromUnits(5, 0));
    QCOMPARE(editor<DecimalField>(u"price"_s)->text(), u"5.00"_s);
    m_form->setValue(u"currency"_s, u"JPY"_s);
    QCOMPARE(editor<DecimalField>(u"price"_s)->text(), u"5"_s);
}

void tst_RecordForm::tagsAreTakenAndTakenAway()
{
    auto *tags = editor<TagsField>(u"tags"_s);
    QTest::keyClicks(tags->input(), u"steel,tools"_s);
    QTest::keyClick(tags->input(), Qt::Key_Return);
    QCOMPARE(m_form->value(u"tags"_s).toJson().toArray(), (QJsonArray{u"steel"_s, u"tools"_s}));
    QTest::keyClick(tags->input(), Qt::Key_Backspace);
    QCOMPARE(tags->tags(), QStringList{u"steel"_s});
    QTest::keyClick(tags->input(), Qt::Key_Backspace);
    QVERIFY(m_form->value(u"tags"_s).isNull());
    m_form->undoStack().undo();
    QVERIFY(!tags->tags().isEmpty());
}

void tst_RecordForm::timestampIsADayAndATime()
{
    auto *moment = editor<TimestampField>(u"moment"_s);
    QVERIFY(!moment->time()->isEnabled());
    type(moment->day(), u"2026-11-21"_s);
    QVERIFY(moment->time()->isEnabled());
    moment->time()->setTime(QTime(14, 30));
    const QDateTime local(QDate(2026, 11, 21), QTime(14, 30), Qt::LocalTime);
    QCOMPARE(m_form->value(u"moment"_s).toTimestamp(), local.toUTC());
}

void tst_RecordForm::firstFaultGetsTheFocus()
{
    m_form->setValue(u"email"_s, u"nonsense"_s);
    QVERIFY(!m_form->check());
    QVERIFY(m_view->focusFirstFault());
    QTRY_VERIFY(m_view->editor(u"name"_s)->hasFocus());
    QCOMPARE(m_view->row(u"name"_s)->fault(), u"Name is required."_s);
    m_form->setValue(u"name"_s, u"Acme"_s);
    QVERIFY(m_view->focusFirstFault());
    QTRY_VERIFY(m_view->editor(u"email"_s)->hasFocus());
}

void tst_RecordForm::readerCanChangeNothing()
{
    Caller reader;
    reader.permissions = {u"*.read"_s};
    FormRecord form(m_form->type(), m_desk.registry, reader);
    RecordForm view(form, m_desk.context());
    view.arrange(generalArrangement(form.type(), {}));
    QVERIFY(qobject_cast<QLineEdit *>(view.editor(u"name"_s))->isReadOnly());
    QVERIFY(!view.editor(u"is_open"_s)->isEnabled());
    QVERIFY(qobject_cast<Picker *>(view.editor(u"partner_id"_s))->isReadOnly());
}

void tst_RecordForm::columnsStandBesideEachOtherWhereThereIsRoom()
{
    const QWidget *first = m_view->row(u"name"_s);
    const QWidget *last = m_view->row(u"number"_s);
    const auto top = [this](const QWidget *row) { return row->mapTo(m_view.get(), QPoint()); };
    QTRY_VERIFY(top(last).x() > top(first).x());
    m_view->resize(420, 900);
    QTRY_COMPARE(top(last).x(), top(first).x());
    QVERIFY(top(last).y() > top(first).y());
}

void tst_RecordForm::referenceIsFoundByTyping()
{
    const Result<Record> partner = m_desk.createPartner(u"Ångström Works"_s);
    PURSER_VERIFY(partner);
    auto *picker = editor<Picker>(u"partner_id"_s);
    picker->setDelay(0);
    picker->setFocus();
    QTest::keyClicks(picker, u"angstr"_s);
    QTRY_VERIFY(picker->isListOpen());
    QTest::keyClick(picker, Qt::Key_Return);
    QCOMPARE(m_form->value(u"partner_id"_s).toId(), partner->id());
    QCOMPARE(picker->text(), u"Ångström Works"_s);
    QCOMPARE(RecentChoices(m_desk.context()).of(u"partner"_s).first().title, u"Ångström Works"_s);
}

void tst_RecordForm::titleOfAReferenceIsRead()
{
    const Result<Record> partner = m_desk.createPartner(u"Bolt & Sons"_s);
    PURSER_VERIFY(partner);
    m_form->setValue(u"partner_id"_s, partner->id());
    QTRY_COMPARE(editor<Picker>(u"partner_id"_s)->text(), u"Bolt & Sons"_s);
    m_form->undoStack().undo();
    QVERIFY(editor<Picker>(u"partner_id"_s)->text().isEmpty());
}

void tst_RecordForm::missingReferenceIsCreatedInPlace()
{
    QuickCreate dialog(m_desk.context(), *m_desk.registry.find(u"partner"_s), u"Brand New"_s,
                       m_view.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    std::optional<Record> made;
    connect(&dialog, &QuickCreate::created, this, [&made](const Record &record) { made = record; });
    dialog.open();
    auto *create = dialog.findChild<QPushButton *>();
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"Create")
            create = button;
    }
    create->click(); // which kind of partner it is has to be said: the field appears
    auto *supplier = dialog.findChild<QCheckBox *>(u"is_supplier"_s);
    QVERIFY(supplier);
    QVERIFY(!made);
    supplier->click();
    create->click();
    QTRY_VERIFY(made);
    QCOMPARE(made->text(u"name"), u"Brand New"_s);
}

void tst_RecordForm::customFieldsAreShown()
{
    m_form->setCustomFields({Field(u"area"_s, FieldType::Text).label(Text(u"Sales area"_s))});
    m_view->arrange(generalArrangement(m_form->type(), m_form->customFields()));
    QVERIFY(m_view->row(u"custom.area"_s));
    type(m_view->editor(u"custom.area"_s), u"North"_s);
    QCOMPARE(m_form->draft().values.value(u"custom"_s).toJson().toObject(),
             (QJsonObject{{u"area"_s, u"North"_s}}));
}

void tst_RecordForm::languagesAreNamedInTheUsersLanguage()
{
    QCOMPARE(languageName(u"de"_s, QLocale(u"fr"_s)), u"allemand"_s);
    QVERIFY(languageCodes().contains(u"ar"_s));
}

void tst_RecordForm::newChildNeedsNoParentYet()
{
    FormRecord partner(*m_desk.registry.find(u"partner"_s), m_desk.registry, m_desk.caller);
    partner.setValue(u"name"_s, u"Acme"_s);
    partner.setValue(u"is_supplier"_s, true);
    const int row = partner.addChild(u"contacts"_s);
    partner.setValue({u"contacts"_s, row, u"name"_s}, u"Jane Roe"_s);
    const Result<> checked = partner.check();
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().text()));
}

QTEST_MAIN(tst_RecordForm)
#include "tst_recordform.moc"
