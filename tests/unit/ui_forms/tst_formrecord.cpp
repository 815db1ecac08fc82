#include "models/meta/recordjson.h"
#include "models/meta/registry.h"
#include "models/meta/validation.h"
#include "models/objects/baseobjects.h"
#include "models/services/caller.h"
#include "ui/forms/formrecord.h"
#include "ui/forms/recorddraft.h"
#include "ui/forms/recordmerge.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_FormRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pathsAreReadAsErrorsWriteThem_data();
    void pathsAreReadAsErrorsWriteThem();
    void draftHoldsOnlyWhatChanged();
    void draftOfNewRecordLeavesDefaultsOut();
    void childrenAreSentAsWholeListWhenOneChanged();
    void goingBackToTheOldValueIsNoChange();
    void typingIsOneStepBack();
    void undoBringsRemovedRowBack();
    void unreadableTextIsKeptAndStandsAgainstSaving();
    void faultIsShownOnceSomebodyWasThere();
    void faultsAreThoseOfTheService();
    void serverIssuesGoToTheirFields();
    void serverIssueFollowsItsRow();
    void serverIssueGoesWhenTheFieldChanges();
    void fixedFieldsCanBeGivenOnce();
    void withoutPermissionNothingIsEditable();
    void customFieldsAreFieldsLikeOthers();
    void rebaseKeepsWhatBothChanged();
    void conflictIsNamed();
    void theirNewChildAndMineAreKept();
    void storedDraftComesBack();

private:
    Record savedPartner() const;

    Registry m_registry;
    Caller m_caller = Caller::system({});
    const ObjectType *m_type = nullptr;
};

void tst_FormRecord::initTestCase()
{
    QVERIFY(registerBaseObjects(m_registry).has_value());
    m_type = m_registry.find(u"partner"_s);
    QVERIFY(m_type);
}

Record tst_FormRecord::savedPartner() const
{
    Draft draft;
    draft.values = {{u"name"_s, u"Acme Tools"_s}, {u"is_supplier"_s, true}};
    for (const QString &name : {u"Jane Roe"_s, u"John Doe"_s}) {
        Draft contact;
        contact.values.insert(u"name"_s, name);
        draft.children[u"contacts"_s].append(contact);
    }
    Record partner = newRecord(*m_type, draft, m_registry);
    partner.set(u"id", QUuid::createUuid());
    partner.set(u"version", 3);
    for (Record &contact : partner.childrenOf(u"contacts"_s)) {
        contact.set(u"id", QUuid::createUuid());
        contact.set(u"partner_id", partner.id());
    }
    return partner;
}

void tst_FormRecord::pathsAreReadAsErrorsWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("children");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("field");
    QTest::newRow("own") << u"name"_s << QString() << -1 << u"name"_s;
    QTest::newRow("child") << u"contacts[12].email"_s << u"contacts"_s << 12 << u"email"_s;
    QTest::newRow("row") << u"contacts[0]"_s << u"contacts"_s << 0 << QString();
    QTest::newRow("custom") << u"custom.cost_unit"_s << QString() << -1 << u"custom.cost_unit"_s;
    QTest::newRow("record") << QString() << QString() << -1 << QString();
}

void tst_FormRecord::pathsAreReadAsErrorsWriteThem()
{
    QFETCH(QString, text);
    const FieldPath path = FieldPath::parse(text);
    QTEST(path.children, "children");
    QTEST(path.row, "row");
    QTEST(path.field, "field");
    QCOMPARE(path.toText(), text);
}

void tst_FormRecord::draftHoldsOnlyWhatChanged()
{
    FormRecord form(*m_type, m_registry, m_caller);
    form.load(savedPartner());
    QVERIFY(!form.isDirty());
    QVERIFY(form.draft().isEmpty());
    QSignalSpy dirty(&form, &FormRecord::dirtyChanged);
    form.setValue(u"email"_s, u"office@acme.example"_s);
    QCOMPARE(dirty.size(), 1);
    const Draft draft = form.draft();
    QCOMPARE(draft.values.keys(), QStringList{u"email"_s});
    QVERIFY(draft.children.isEmpty());
    QVERIFY(form.isDirty(u"email"_s));
    QVERIFY(!form.isDirty(u"name"_s));
}

void tst_FormRecord::draftOfNewRecordLeavesDefaultsOut()
{
    FormRecord form(*m_type, m_registry, m_caller);
    Draft given;
    given.values.insert(u"name"_s, u"New one"_s);
    form.startNew(given);
    QCOMPARE(form.value(u"status"_s).toText(), u"active"_s);
    QVERIFY(!form.isDirty());
    QCOMPARE(form.draft().values.keys(), QStringList{u"name"_s});
}

void tst_FormRecord::childrenAreSentAsWholeListWhenOneChanged()
{
    FormRecord form(*m_type, m_registry, m_caller);
    const Record saved = savedPartner();
    form.load(saved);
    form.setValue({u"contacts"_s, 1, u"email"_s}, u"john@acme.example"_s);
    const QList<Draft> contacts = form.draft().children.value(u"contacts"_s);
    QCOMPARE(contacts.size(), 2);
    QCOMPARE(contacts.at(0).id, saved.children(u"contacts"_s).at(0).id());
    QVERIFY(contacts.at(0).values.isEmpty());
    QCOMPARE(contacts.at(1).values.keys(), QStringList{u"email"_s});
}

void tst_FormRecord::goingBackToTheOldValueIsNoChange()
{
    FormRecord form(*m_type, m_registry, m_caller);
    form.load(savedPartner());
    form.setValue(u"notes"_s, u"x"_s);
    form.finishEdit(u"notes"_s);
    form.setValue(u"notes"_s, QString());
    QVERIFY(!form.isDirty());
    QVERIFY(form.draft().isEmpty());
}

void tst_FormRecord::typingIsOneStepBack()
{
    FormRecord form(*m_type, m_registry, m_caller);
    form.load(savedPartner());
    for (const QString &typed : {u"A"_s, u"Ac"_s, u"Acm"_s})
        form.setValue(u"legal_name"_s, typed);
    form.finishEdit(u"legal_name"_s);
    form.setValue(u"legal_name"_s, u"Other"_s);
    QCOMPARE(form.undoStack().count(), 2);
    form.undoStack().undo();
    QCOMPARE(form.value(u"legal_name"_s).toText(), u"Acm"_s);
    form.undoStack().undo();
    QVERIFY(form.value(u"legal_name"_s).isNull());
    QVERIFY(!form.isDirty());
    form.undoStack().redo();
    QCOMPARE(form.value(u"legal_name"_s).toText(), u"Acm"_s);
}

void tst_FormRecord::undoBringsRemovedRowBack()
{
    FormRecord form(*m_type, m_registry, m_caller);
    form.load(savedPartner());
    QSignalSpy rows(&form, &FormRecord::childrenChanged);
    form.removeChild(u"contacts"_s, 0);
    QCOMPARE(form.childCount(u"contacts"_s), 1);
    QCOMPARE(form.draft().children.value(u"contacts"_s).size(), 1);
    form.undoStack().undo();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(form.child(u"contacts"_s, 0).text(u"name"), u"Jane Roe"_s);
    QVERIFY(!form.isDirty());
    form.moveChild(u"contacts"_s, 0, 1);
    QCOMPARE(form.child(u"contacts"_s, 1).text(u"name"), u"Jane Roe"_s);
    form.undoStack().undo();
    QCOMPARE(form.child(u"contacts"_s, 0).text(u"name"), u"Jane Roe"_s);
}

void tst_FormRecord::unreadableTextIsKeptAndStandsAgainstSaving()
{
    FormRecord form(*m_type, m_registry, m_caller);
    form.load(savedPartner());
    form.setValue(u"credit_limit"_s, Decimal::fromUnits(100, 0));
    form.setUnreadable(u"credit_limit"_s, u"12x"_s, u"This is no number."_s);
    QCOMPARE(form.fault(u"credit_limit"_s), u"This is no number."_s);
    QCOMPARE(form.unreadableText(u"credit_limit"_s), u"12x"_s);
    QVERIFY(form.isDirty());
    const Result<> checked = form.check();
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Invalid);
    QCOMPARE(checked.error().field, u"credit_limit"_s);
    form.setValue(u"credit_limit"_s, Decimal::fromUnits(12, 0));
    QVERIFY(form.fault(u"credit_limit"_s).isEmpty());
    form.undoStack().undo();
    QVERIFY(form.unreadableText(u"credit_limit"_s).isEmpty());
}

void tst_FormRecord::faultIsShownOnceSomebodyWasThere()
{
    FormRecord form(*m_type, m_registry, m_caller);
    form.startNew();
    QVERIFY(form.fault(u"name"_s).isEmpty());
    form.finishEdit(u"name"_s);
    QCOMPARE(form.fault(u"name"_s), u"Name is required."_s);
    form.setValue(u"name"_s, u"Acme"_s);
    QVERIFY(form.fault(u"name"_s).isEmpty());
    form.setValue(u"email"_s, u"office"_s);
    QVERIFY(form.fault(u"email"_s).isEmpty()); // still typing
    QVERIFY(!form.check());
    QVERIFY(!form.fault(u"email"_s).isEmpty());
}

void tst_FormRecord::faultsAreThoseOfTheService()
{
    FormRecord form(*m_type, m_registry, m_caller);
    form.load(savedPartner());
    form.setValue(u"website"_s, u"acme"_s);
    form.addChild(u"contacts"_s);
    const Result<> checked = form.check();
    QVERIFY(!checked);
    QStringList places;
    for (const FieldIssue &issue : checked.error().issues)
        places.append(issue.field);
    QCOMPARE(places, (QStringList{u"website"_s, u"contacts[2].name"_s}));
    QCOMPARE(form.fault(u"website"_s),
             purser::fault(form.value(u"website"_s), *m_type->field(u"website")));
}

void tst_FormRecord::serverIssuesGoToTheirFields()
{
    FormRecord form(*m_type, m_registry, m_caller);
    form.load(savedPartner());
    const QStringList general =
        form.applyServerIssues(invalid({{u"contacts[1].email"_s, u"Taken."_s},
                                        {u"code"_s, u"Taken too."_s},
                                        {u"nonsense"_s, u"Nobody knows."_s},
                                        {u"contacts[7].email"_s, u"Gone."_s}}));
    QCOMPARE(form.fault({u"contacts"_s, 1, u"email"_s}), u"Taken."_s);
    QCOMPARE(form.fault(u"code"_s), u"Taken too."_s);
    QCOMPARE(general, (QStringList{u"Nobody knows."_s, u"Gone."_s}));
}

void tst_FormRecord::serverIssueFollowsItsRow()
{
    FormRecord form(*m_type, m_registry, m_caller);
    form.load(savedPartner());
    QVERIFY(form.applyServerIssues(invalid(u"contacts[1].email"_s, u"Taken."_s)).isEmpty());
    form.removeChild(u"contacts"_s, 0);
    QCOMPARE(form.fault({u"contacts"_s, 0, u"email"_s}), u"Taken."_s);
}

void tst_FormRecord::serverIssueGoesWhenTheFieldChanges()
{
    FormRecord form(*m_type, m_registry, m_caller);
    form.load(savedPartner());
    QVERIFY(form.applyServerIssues(invalid(u"code"_s, u"Taken."_s)).isEmpty());
    form.setValue(u"code"_s, u"A-2"_s);
    QVERIFY(form.fault(u"code"_s).isEmpty());
}

void tst_FormRecord::fixedFieldsCanBeGivenOnce()
{
    const ObjectType &type = *m_registry.find(u"custom_field"_s);
    FormRecord form(type, m_registry, m_caller);
    form.startNew();
    QVERIFY(form.isEditable(u"key"_s));
    Record saved = form.edited();
    saved.set(u"id", QUuid::createUuid());
    form.load(saved);
    QVERIFY(!form.isEditable(u"key"_s));
    QVERIFY(form.isEditable(u"label"_s));
}

void tst_FormRecord::withoutPermissionNothingIsEditable()
{
    Caller reader;
    reader.permissions = {u"*.read"_s, u"*.create"_s};
    FormRecord form(*m_type, m_registry, reader);
    form.load(savedPartner());
    QVERIFY(!form.isEditable(u"name"_s));
    form.startNew();
    QVERIFY(form.isEditable(u"name"_s));
    QVERIFY(!form.isEditable(u"phone_unreadable"_s));
}

void tst_FormRecord::customFieldsAreFieldsLikeOthers()
{
    FormRecord form(*m_type, m_registry, m_caller);
    Record saved = savedPartner();
    saved.set(u"custom", QJsonValue(QJsonObject{{u"area"_s, u"North"_s}, {u"old"_s, 1}}));
    form.load(saved);
    form.setCustomFields({Field(u"area"_s, FieldType::Text).label(Text(u"Sales area"_s)).required(),
                          Field(u"visits"_s, FieldType::Integer).label(Text(u"Visits"_s))});
    QCOMPARE(form.value(u"custom.area"_s).toText(), u"North"_s);
    form.setValue(u"custom.visits"_s, 4);
    form.setValue(u"custom.area"_s, QString());
    QVERIFY(!form.check());
    QCOMPARE(form.fault(u"custom.area"_s), u"Sales area is required."_s);
    const QJsonObject sent = form.draft().values.value(u"custom"_s).toJson().toObject();
    QCOMPARE(sent, (QJsonObject{{u"visits"_s, 4}, {u"area"_s, QJsonValue::Null}}));
}

void tst_FormRecord::rebaseKeepsWhatBothChanged()
{
    FormRecord form(*m_type, m_registry, m_caller);
    const Record saved = savedPartner();
    form.load(saved);
    form.setValue(u"email"_s, u"mine@acme.example"_s);
    Record theirs = saved;
    theirs.set(u"version", 4);
    theirs.set(u"phone", u"+49 30 1"_s);
    QVERIFY(conflicts({form.original(), form.edited(), theirs}).isEmpty());
    QCOMPARE(changedCaptions(saved, theirs), QStringList{u"Phone"_s});
    form.rebase(theirs);
    QCOMPARE(form.value(u"phone"_s).toText(), u"+49 30 1"_s);
    QCOMPARE(form.draft().values.keys(), QStringList{u"email"_s});
    QCOMPARE(form.original().version(), 4);
    QVERIFY(form.isDirty());
}

void tst_FormRecord::conflictIsNamed()
{
    FormRecord form(*m_type, m_registry, m_caller);
    const Record saved = savedPartner();
    form.load(saved);
    form.setValue(u"email"_s, u"mine@acme.example"_s);
    form.setValue({u"contacts"_s, 0, u"email"_s}, u"jane@acme.example"_s);
    Record theirs = saved;
    theirs.set(u"email", u"theirs@acme.example"_s);
    theirs.childrenOf(u"contacts"_s)[0].set(u"email", u"roe@acme.example"_s);
    const QList<FieldConflict> found = conflicts({form.original(), form.edited(), theirs});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).place, u"E-mail"_s);
    QCOMPARE(found.at(1).place, u"Jane Roe: E-mail"_s);
    form.rebase(theirs);
    QCOMPARE(form.value(u"email"_s).toText(), u"mine@acme.example"_s);
}

void tst_FormRecord::theirNewChildAndMineAreKept()
{
    FormRecord form(*m_type, m_registry, m_caller);
    const Record saved = savedPartner();
    form.load(saved);
    Draft mine;
    mine.values.insert(u"name"_s, u"Mine"_s);
    form.addChild(u"contacts"_s, mine);
    form.removeChild(u"contacts"_s, 0);
    Record theirs = saved;
    Record added = saved.children(u"contacts"_s).first();
    added.set(u"id", QUuid::createUuid());
    added.set(u"name", u"Theirs"_s);
    theirs.childrenOf(u"contacts"_s).append(added);
    form.rebase(theirs);
    QStringList names;
    for (const Record &contact : form.edited().children(u"contacts"_s))
        names.append(contact.text(u"name"));
    QCOMPARE(names, (QStringList{u"John Doe"_s, u"Mine"_s, u"Theirs"_s}));
}

void tst_FormRecord::storedDraftComesBack()
{
    FormRecord form(*m_type, m_registry, m_caller);
    const Record saved = savedPartner();
    form.load(saved);
    form.setValue(u"credit_limit"_s, Decimal::fromUnits(125000, 4));
    form.setValue({u"contacts"_s, 0, u"title"_s}, u"Head"_s);
    form.addChild(u"contacts"_s);
    const Record edited = form.edited();
    const QJsonObject json = draftToJson(form.draft(), *m_type, m_registry);
    FormRecord later(*m_type, m_registry, m_caller);
    later.load(saved);
    const Result<Draft> read = draftFromJson(json, *m_type, m_registry);
    QVERIFY(read.has_value());
    later.apply(*read);
    QVERIFY(draftBetween(edited, later.edited()).values.isEmpty());
    QCOMPARE(later.childCount(u"contacts"_s), 3);
    QCOMPARE(later.child(u"contacts"_s, 0).text(u"title"), u"Head"_s);
    QVERIFY(later.isDirty());
    later.undoStack().undo();
    QVERIFY(!later.isDirty());
}

QTEST_MAIN(tst_FormRecord)
#include "tst_formrecord.moc"
