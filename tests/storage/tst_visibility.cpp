#include "models/objects/export/listexport.h"

#include <QBuffer>
#include <QTest>

#include "tests/support/library.h"
#include "tests/support/testworkspace.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

namespace {

/** Private, with children, everything that can be done with a record, and a mark to share it. */
ObjectType diaryType()
{
    ObjectType type(u"diary"_s, u"diaries"_s, label("Diary"), label("Diaries"));
    type.field(text(u"name"_s).label(label("Name")).required().searchable().sortable())
        .field(reference(u"owner_id"_s, u"user"_s).label(label("Owner")))
        .field(boolean(u"is_open"_s).label(label("Open")))
        .children({u"pages"_s, u"page"_s, true})
        .visibleTo({.user = u"owner_id"_s, .shared = u"is_open"_s})
        .action({.name = u"burn"_s, .label = label("Burn")})
        .query({u"words"_s,
                {},
                [](UnitOfWork &, const Record &, const QJsonObject &) {
                    return Result<QJsonValue>(QJsonValue(1));
                }})
        .title({u"name"_s})
        .list({u"name"_s});
    return type;
}

ObjectType pageType()
{
    ObjectType type(u"page"_s, u"pages"_s, label("Page"), label("Pages"));
    type.field(reference(u"diary_id"_s, u"diary"_s).label(label("Diary")).required())
        .field(text(u"text"_s).label(label("Text")).required().searchable())
        .childOf(u"diary"_s, u"diary_id"_s)
        .title({u"text"_s})
        .list({u"text"_s});
    return type;
}

/** Anna and Ben in the company Northstar, who may both do everything there. */
struct Office : TestWorkspace
{
    explicit Office(const QString &engine)
        : TestWorkspace(engine)
    {}

    Result<> fill()
    {
        PURSER_TRY(registry().add(diaryType(), u"test"_s));
        PURSER_TRY(registry().add(pageType(), u"test"_s));
        PURSER_TRY(open());
        PURSER_ASSIGN(anna, enter(u"anna"_s, annaId));
        PURSER_ASSIGN(ben, enter(u"ben"_s, benId));
        return {};
    }

    Result<std::unique_ptr<LocalRecordService>> enter(const QString &login,
                                                      Id &id,
                                                      const QString &role = u"administrator"_s)
    {
        PURSER_ASSIGN(const Record user, addUser(login, company(), {role}));
        id = user.id();
        Connection &connection = workspace().connection();
        PURSER_ASSIGN(const Caller caller, connection.signIn().callerFor(id, company(), u"test"_s));
        return connection.service(caller);
    }

    Result<Record> diary(const QString &name, bool isOpen)
    {
        return anna->create(
            u"diary"_s, draft({{u"name"_s, name}, {u"owner_id"_s, annaId}, {u"is_open"_s, isOpen}},
                              {{u"pages"_s, {draft({{u"text"_s, name}})}}}));
    }

    std::unique_ptr<LocalRecordService> anna;
    std::unique_ptr<LocalRecordService> ben;
    Id annaId;
    Id benId;
};

QStringList titles(RecordService &service, const QString &type, const ListQuery &query = {})
{
    const Result<Page> page = service.list(type, query);
    if (!page)
        return {described(page.error())};
    QStringList found;
    for (const Record &record : page->items)
        found.append(record.title());
    found.sort();
    return found;
}

} // namespace

/** What somebody may not see is not found, by whatever door. */
class tst_Visibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsOnlyWhatIsSeen_data() { TestDatabase::addEngines(); }
    void listsOnlyWhatIsSeen();
    void nothingCanBeDoneWithTheRest_data() { TestDatabase::addEngines(); }
    void nothingCanBeDoneWithTheRest();
    void childrenFollowTheirParent_data() { TestDatabase::addEngines(); }
    void childrenFollowTheirParent();
    void notificationsAndViewsArePersonal_data() { TestDatabase::addEngines(); }
    void notificationsAndViewsArePersonal();
    void companiesAreSeenByTheirMembers_data() { TestDatabase::addEngines(); }
    void sharedViewsStayTheirOwners_data() { TestDatabase::addEngines(); }
    void sharedViewsStayTheirOwners();
    void companiesAreSeenByTheirMembers();
    void refusesADeclarationThatCannotBeKept();
};

#define OPEN_OFFICE()                                                                              \
    PURSER_FETCH_ENGINE();                                                                         \
    Office office(engine);                                                                         \
    PURSER_VERIFY(office.fill())

void tst_Visibility::listsOnlyWhatIsSeen()
{
    OPEN_OFFICE();
    PURSER_VERIFY(office.diary(u"secret one"_s, false));
    PURSER_VERIFY(office.diary(u"open one"_s, true));
    const QStringList all{u"open one"_s, u"secret one"_s};
    const QStringList open{u"open one"_s};
    QCOMPARE(titles(*office.anna, u"diary"_s), all);
    QCOMPARE(titles(office.service(), u"diary"_s), all); // the program
    QCOMPARE(titles(*office.ben, u"diary"_s), open);
    QCOMPARE(titles(*office.ben, u"diary"_s, {.search = u"one"_s}), open);
    QCOMPARE(titles(*office.ben, u"diary"_s, {.search = u"secret"_s}), QStringList());
    QCOMPARE(titles(*office.ben, u"diary"_s, {.activity = Activity::Any}), open);
    // A query cannot widen what is seen.
    QCOMPARE(titles(*office.ben, u"diary"_s, {.viewer = Viewer{office.annaId}}), open);
    QCOMPARE(*office.ben->count(u"diary"_s, {}, 0), 1);
    QCOMPARE(*office.ben->list(u"diary"_s, {.total = Total::Exact})->total, 1);
    QBuffer file;
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(*exportCsv(*office.ben, {.type = u"diary"_s}, file), 1);
    QVERIFY(!file.data().contains("secret"));
}

void tst_Visibility::nothingCanBeDoneWithTheRest()
{
    OPEN_OFFICE();
    const Result<Record> secret = office.diary(u"secret"_s, false);
    PURSER_VERIFY(secret);
    const Id id = secret->id();
    LocalRecordService &ben = *office.ben;
    const Draft change = draft({{u"name"_s, u"mine"_s}});
    QCOMPARE(ben.read(u"diary"_s, id, {}).error().kind, ErrorKind::NotFound);
    QCOMPARE(ben.update(u"diary"_s, id, 1, change).error().kind, ErrorKind::NotFound);
    QCOMPARE(ben.remove(u"diary"_s, id, 1).error().kind, ErrorKind::NotFound);
    QCOMPARE(ben.act(u"diary"_s, id, u"burn"_s, {}, 1).error().kind, ErrorKind::NotFound);
    QCOMPARE(ben.ask(u"diary"_s, id, u"words"_s, {}).error().kind, ErrorKind::NotFound);
    QCOMPARE(ben.possibleActions(u"diary"_s, id).error().kind, ErrorKind::NotFound);
    const auto batch =
        ben.batch(u"diary"_s, {{.kind = Operation::Kind::Update, .id = id, .draft = change}},
                  BatchMode::Each);
    QCOMPARE(batch->first().error().kind, ErrorKind::NotFound);
    PURSER_VERIFY(office.anna->remove(u"diary"_s, id, 1));
    QCOMPARE(ben.restore(u"diary"_s, id).error().kind, ErrorKind::NotFound);
    QCOMPARE(ben.read(u"diary"_s, id, {.deleted = true}).error().kind, ErrorKind::NotFound);
    PURSER_VERIFY(office.anna->restore(u"diary"_s, id));
    QCOMPARE(office.anna->read(u"diary"_s, id, {})->text(u"name"), u"secret"_s);
}

void tst_Visibility::childrenFollowTheirParent()
{
    OPEN_OFFICE();
    const Result<Record> secret = office.diary(u"secret"_s, false);
    PURSER_VERIFY(secret);
    PURSER_VERIFY(office.diary(u"open"_s, true));
    const Id page = secret->children(u"pages"_s).first().id();
    LocalRecordService &ben = *office.ben;
    QCOMPARE(titles(ben, u"page"_s), QStringList{u"open"_s});
    QCOMPARE(titles(*office.anna, u"page"_s), (QStringList{u"open"_s, u"secret"_s}));
    const Result<Page> listed = ben.list(u"diary"_s, {.include = {u"pages"_s}});
    PURSER_VERIFY(listed);
    QCOMPARE(listed->items.size(), 1);
    QCOMPARE(listed->items.first().children(u"pages"_s).size(), 1);
    const Draft change = draft({{u"text"_s, u"mine"_s}});
    QCOMPARE(ben.read(u"page"_s, page, {}).error().kind, ErrorKind::NotFound);
    QCOMPARE(ben.update(u"page"_s, page, 1, change).error().kind, ErrorKind::NotFound);
    QCOMPARE(ben.remove(u"page"_s, page, 1).error().kind, ErrorKind::NotFound);
    Draft another = change;
    another.values.insert(u"diary_id"_s, secret->id());
    QCOMPARE(ben.create(u"page"_s, another).error().kind, ErrorKind::NotFound);
}

void tst_Visibility::notificationsAndViewsArePersonal()
{
    OPEN_OFFICE();
    PURSER_VERIFY(office.service().inOneTransaction([&](UnitOfWork &work) -> Result<> {
        for (const Id &user : {office.annaId, office.benId})
            PURSER_TRY(work.create(
                u"notification"_s,
                draft({{u"user_id"_s, user},
                       {u"kind"_s, u"approval"_s},
                       {u"subject"_s, user == office.annaId ? u"Anna's"_s : u"Ben's"_s}})));
        return {};
    }));
    QCOMPARE(titles(*office.anna, u"notification"_s), QStringList{u"Anna's"_s});
    QCOMPARE(titles(*office.ben, u"notification"_s), QStringList{u"Ben's"_s});
    for (const bool isShared : {false, true}) {
        PURSER_VERIFY(office.anna->create(u"saved_view"_s,
                                          draft({{u"name"_s, isShared ? u"for all"_s : u"for me"_s},
                                                 {u"object_type"_s, u"partner"_s},
                                                 {u"user_id"_s, office.annaId},
                                                 {u"is_shared"_s, isShared}})));
    }
    QCOMPARE(titles(*office.anna, u"saved_view"_s), (QStringList{u"for all"_s, u"for me"_s}));
    QCOMPARE(titles(*office.ben, u"saved_view"_s), QStringList{u"for all"_s});
}

void tst_Visibility::sharedViewsStayTheirOwners()
{
    OPEN_OFFICE();
    Id carlaId;
    Id danId;
    const auto carla = office.enter(u"carla"_s, carlaId, u"buyer"_s);
    const auto dan = office.enter(u"dan"_s, danId, u"buyer"_s);
    PURSER_VERIFY(carla);
    PURSER_VERIFY(dan);
    const Result<Record> view =
        (*carla)->create(u"saved_view"_s, draft({{u"name"_s, u"for all"_s},
                                                 {u"object_type"_s, u"partner"_s},
                                                 {u"user_id"_s, carlaId},
                                                 {u"is_shared"_s, true}}));
    PURSER_VERIFY(view);
    const Draft renamed = draft({{u"name"_s, u"mine"_s}});
    const auto refuses = [](const auto &result) {
        return !result && result.error().kind == ErrorKind::NotAllowed
               && result.error().message.contains(u"for all"_s);
    };
    QVERIFY(refuses((*dan)->update(u"saved_view"_s, view->id(), 1, renamed)));
    QVERIFY(refuses((*dan)->remove(u"saved_view"_s, view->id(), 1)));
    PURSER_VERIFY((*carla)->update(u"saved_view"_s, view->id(), 1, draft({{u"search"_s, u"x"_s}})));
    PURSER_VERIFY((*carla)->remove(u"saved_view"_s, view->id(), 2));
    QVERIFY(refuses((*dan)->restore(u"saved_view"_s, view->id())));
    PURSER_VERIFY(office.anna->restore(u"saved_view"_s, view->id())); // an administrator
}

void tst_Visibility::companiesAreSeenByTheirMembers()
{
    OPEN_OFFICE();
    const Result<Id> other = office.addCompany(u"Eastbridge"_s, u"GBP"_s);
    PURSER_VERIFY(other);
    QCOMPARE(titles(*office.anna, u"company"_s), QStringList{u"Northstar"_s});
    QCOMPARE(office.anna->read(u"company"_s, *other, {}).error().kind, ErrorKind::NotFound);
    const Result<Record> founded = office.anna->create(
        u"company"_s, draft({{u"name"_s, u"Anna's own"_s}, {u"currency"_s, u"EUR"_s}}));
    PURSER_VERIFY(founded);
    const auto there = office.serviceOf(*other);
    const Result<Record> membership =
        there->create(u"membership"_s, draft({{u"user_id"_s, office.annaId}}));
    PURSER_VERIFY(membership);
    QCOMPARE(titles(*office.anna, u"company"_s),
             (QStringList{u"Anna's own"_s, u"Eastbridge"_s, u"Northstar"_s}));
    PURSER_VERIFY(there->remove(u"membership"_s, membership->id(), 1));
    QCOMPARE(titles(*office.anna, u"company"_s), (QStringList{u"Anna's own"_s, u"Northstar"_s}));
    QCOMPARE(titles(*office.ben, u"company"_s), QStringList{u"Northstar"_s});
}

void tst_Visibility::refusesADeclarationThatCannotBeKept()
{
    Registry registry;
    PURSER_VERIFY(registry.add(diaryType(), u"test"_s));
    ObjectType child = pageType();
    child.visibleTo({.shared = u"is_active"_s});
    QVERIFY(registry.add(child, u"test"_s).error().detail.contains(u"parent"_s));
    ObjectType nobody = diaryType();
    nobody.visibleTo({.user = u"reader_id"_s});
    Registry second;
    QVERIFY(second.add(nobody, u"test"_s).error().detail.contains(u"reader_id"_s));
    ObjectType members = diaryType();
    members.visibleTo({.memberType = u"club"_s, .memberUser = u"user_id"_s});
    PURSER_VERIFY(second.add(members, u"test"_s));
    QVERIFY(second.check().error().detail.contains(u"club"_s));
}

QTEST_GUILESS_MAIN(tst_Visibility)
#include "tst_visibility.moc"
