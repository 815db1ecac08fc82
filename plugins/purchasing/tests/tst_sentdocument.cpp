#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/tests/documentworld.h"

#include "models/documents/documentanswer.h"
#include "models/objects/attachments.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace purser;
using namespace purser::purchasing;
using namespace purser::purchasing::test;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** The document of an order that was sent. */
class tst_SentDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptWithItsHash_data() { TestDatabase::addEngines(); }
    void isKeptWithItsHash();
    void staysWhenTheCompanyChanges();
    void isNotAnotherFileOfTheRevision_data() { TestDatabase::addEngines(); }
    void isNotAnotherFileOfTheRevision();
    void isNotTheOneOfTheNextRevision();
    void isDrawnAnewInAnotherLanguage();
    void isNotShownWhenItArrivesDamaged();
    void isNotKeptWhenTheOrderIsNotSent_data() { TestDatabase::addEngines(); }
    void isNotKeptWhenTheOrderIsNotSent();
    void isDrawnWhileOthersWrite_data() { TestDatabase::addEngines(); }
    void isDrawnWhileOthersWrite();
    void isDrawnBeforeTheTransactionInABatch();
    void isNotKeptOfAnOrderThatChangedMeanwhile_data() { TestDatabase::addEngines(); }
    void isNotKeptOfAnOrderThatChangedMeanwhile();
    void refusesToSendWhatCannotBeDrawn_data() { TestDatabase::addEngines(); }
    void refusesToSendWhatCannotBeDrawn();
    void cannotBeChangedOrDeleted_data() { TestDatabase::addEngines(); }
    void cannotBeChangedOrDeleted();
};

namespace {

const QJsonObject Receivers{{u"to"_s, QJsonArray{u"sales@fjord.example"_s}}};

/** Lets something happen while it draws. */
class BusyRenderer final : public DocumentRenderer
{
public:
    explicit BusyRenderer(DocumentRenderer &renderer)
        : m_renderer(renderer)
    {}

    Result<QByteArray> renderPdf(const DocumentModel &model) override
    {
        std::exchange(meanwhile, [] {})();
        return m_renderer.renderPdf(model);
    }

    std::function<void()> meanwhile = [] {}; ///< the first time

private:
    DocumentRenderer &m_renderer;
};

/** A World with an address for the company, without pages that are really drawn. */
struct Office
{
    explicit Office(const QString &engine = u"sqlite"_s)
        : in(engine)
    {
        in.world.renderer = &renderer;
    }

    Result<Record> approved()
    {
        PURSER_ASSIGN(const Record order, in.newFullOrder());
        return in.approved(order.id());
    }

    Result<Record> sent()
    {
        PURSER_ASSIGN(const Record order, approved());
        return in.world.act(u"buyer"_s, order.id(), u"send"_s, Receivers);
    }

    QJsonArray sentFiles(const Id &order, int revision)
    {
        const Result<QJsonValue> revisions = in.world.ask(order, u"revisions"_s);
        return revisions ? (*revisions)[revision][u"sent_files"_s].toArray() : QJsonArray();
    }

    DocumentWorld in;
    BusyRenderer renderer{in.world.plain};
};

} // namespace

void tst_SentDocument::isKeptWithItsHash()
{
    PURSER_FETCH_ENGINE();
    Office office(engine);
    PURSER_VERIFY(office.in.open());
    const Result<Record> order = office.approved();
    PURSER_VERIFY(order);
    const Result<QByteArray> drawn = office.in.pdf(order->id());
    PURSER_VERIFY(drawn);
    const Result<Record> sent = office.in.world.act(u"buyer"_s, order->id(), u"send"_s, Receivers);
    PURSER_VERIFY(sent);
    const Result<QJsonValue> answer = office.in.world.ask(order->id(), u"document"_s);
    PURSER_VERIFY(answer);
    const Result<DocumentFile> file = documentFile(answer->toObject(), office.in.world.plain);
    PURSER_VERIFY(file);
    QVERIFY(file->isKept);
    QCOMPARE(file->name, sent->text(u"number") + u".pdf"_s);
    QCOMPARE(file->sha256, sent->text(u"sent_document_sha256"));
    const QJsonArray files = office.sentFiles(order->id(), 0);
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0][u"sha256"_s].toString(), file->sha256);
    QCOMPARE(files[0][u"size"_s].toInteger(), file->content.size());
    const Result<QJsonValue> xml = office.in.world.ask(order->id(), u"document/xml"_s);
    PURSER_VERIFY(xml);
    QCOMPARE(files[1][u"sha256"_s].toString(),
             fingerprintOf((*xml)[u"content"_s].toString().toUtf8()));
}

void tst_SentDocument::staysWhenTheCompanyChanges()
{
    Office office;
    PURSER_VERIFY(office.in.open());
    const Result<Record> order = office.sent();
    PURSER_VERIFY(order);
    const Result<QByteArray> before = office.in.pdf(order->id());
    PURSER_VERIFY(before);
    const Result<QJsonValue> xmlBefore = office.in.world.ask(order->id(), u"document/xml"_s);
    PURSER_VERIFY(office.in.changeCompany({{u"legal_name"_s, u"Southstar Limited"_s}}));
    const Result<QByteArray> after = office.in.pdf(order->id());
    PURSER_VERIFY(after);
    QVERIFY(*after == *before);
    QVERIFY(!after->contains("Southstar"));
    const Result<QJsonValue> xmlAfter = office.in.world.ask(order->id(), u"document/xml"_s);
    PURSER_VERIFY(xmlAfter);
    QCOMPARE(*xmlAfter, *xmlBefore);
}

void tst_SentDocument::isNotAnotherFileOfTheRevision()
{
    PURSER_FETCH_ENGINE();
    Office office(engine);
    PURSER_VERIFY(office.in.open());
    World &world = office.in.world;
    const Result<Record> order = office.approved();
    PURSER_VERIFY(order);
    const auto attach = [&](const QString &name, const QString &type, const QByteArray &content) {
        world.clock.advance(60);
        return world.as(u"system"_s).inOneTransaction([&](UnitOfWork &work) -> Result<> {
            PURSER_ASSIGN(const std::optional<Record> revision,
                          work.findOne(u"purchase_order_revision"_s,
                                       {Filter::equal(u"order_id"_s, order->id())}));
            const AttachmentTarget target{u"purchase_order_revision"_s, revision->id(), name};
            PURSER_TRY(keepFile(work, world.files(), target, type, content));
            return {};
        });
    };
    PURSER_VERIFY(attach(u"a.pdf"_s, u"application/pdf"_s, "an offer"));
    PURSER_VERIFY(attach(u"a.xml"_s, u"application/xml"_s, "<offer/>"));
    const Result<Record> sent = world.act(u"buyer"_s, order->id(), u"send"_s, Receivers);
    PURSER_VERIFY(sent);
    PURSER_VERIFY(attach(u"z.pdf"_s, u"application/pdf"_s, "a confirmation"));
    PURSER_VERIFY(attach(u"z.xml"_s, u"application/xml"_s, "<confirmation/>"));
    const Result<QJsonValue> answer = world.ask(order->id(), u"document"_s);
    PURSER_VERIFY(answer);
    const Result<DocumentFile> file = documentFile(answer->toObject(), world.plain);
    PURSER_VERIFY(file);
    QVERIFY(file->isKept);
    QCOMPARE(file->sha256, sent->text(u"sent_document_sha256"));
    const Result<QJsonValue> xml = world.ask(order->id(), u"document/xml"_s);
    PURSER_VERIFY(xml);
    QVERIFY((*xml)[u"content"_s].toString().contains(sent->text(u"number")));
}

void tst_SentDocument::isNotTheOneOfTheNextRevision()
{
    Office office;
    PURSER_VERIFY(office.in.open());
    const Result<Record> order = office.sent();
    PURSER_VERIFY(order);
    const QJsonArray first = office.sentFiles(order->id(), 0);
    const Result<Record> amended =
        office.in.world.act(u"buyer"_s, order->id(), u"amend"_s, {{u"reason"_s, u"More screws"_s}});
    PURSER_VERIFY(amended);
    QVERIFY(amended->isNull(u"sent_at"));
    QVERIFY(amended->isNull(u"sent_document_sha256"));
    const Result<DocumentModel> draft = office.in.document(order->id());
    PURSER_VERIFY(draft);
    QCOMPARE(draft->watermark, u"Draft"_s);
    PURSER_VERIFY(office.in.approved(order->id()));
    QVERIFY(office.sentFiles(order->id(), 1).isEmpty());
    PURSER_VERIFY(office.in.document(order->id()));
    PURSER_VERIFY(office.in.world.act(u"buyer"_s, order->id(), u"send"_s, Receivers));
    QCOMPARE(office.sentFiles(order->id(), 1).size(), 2);
    QCOMPARE(office.sentFiles(order->id(), 0), first);
    PURSER_VERIFY(office.in.world.act(u"buyer"_s, order->id(), u"cancel"_s,
                                      {{u"reason"_s, u"Not needed"_s}}));
    const Result<DocumentModel> cancelled = office.in.document(order->id());
    PURSER_VERIFY(cancelled);
    QCOMPARE(cancelled->watermark, u"Cancelled"_s);
}

void tst_SentDocument::isDrawnAnewInAnotherLanguage()
{
    Office office;
    PURSER_VERIFY(office.in.open());
    const Result<Record> order = office.sent();
    PURSER_VERIFY(order);
    const Result<DocumentModel> german = office.in.document(order->id(), u"de"_s);
    PURSER_VERIFY(german);
    QCOMPARE(german->title, u"Bestellung"_s);
}

void tst_SentDocument::isNotShownWhenItArrivesDamaged()
{
    QJsonObject answer = keptAnswer(u"PO-1.pdf"_s, "as it was sent");
    QJsonObject kept = answer[u"kept"_s].toObject();
    kept.insert(u"content"_s, QString::fromLatin1(QByteArray("another text").toBase64()));
    answer.insert(u"kept"_s, kept);
    PlainRenderer renderer;
    const Result<DocumentFile> file = documentFile(answer, renderer);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Unavailable);
}

void tst_SentDocument::isNotKeptWhenTheOrderIsNotSent()
{
    PURSER_FETCH_ENGINE();
    Office office(engine);
    PURSER_VERIFY(office.in.open());
    const Result<Record> order = office.approved();
    const Result<Record> draft = office.in.newFullOrder();
    PURSER_VERIFY(order);
    PURSER_VERIFY(draft);
    const auto sending = [](const Record &which) {
        return Operation{.kind = Operation::Kind::Act,
                         .id = which.id(),
                         .action = u"send"_s,
                         .input = Receivers};
    };
    LocalRecordService &buyer = office.in.world.as(u"buyer"_s);
    QVERIFY(!buyer.batch(u"purchase_order"_s, {sending(*order), sending(*draft)},
                         BatchMode::AllOrNothing));
    const Result<qint64> kept = office.in.world.as(u"system"_s).count(u"attachment"_s, {}, 10);
    PURSER_VERIFY(kept);
    QCOMPARE(*kept, 0);
}

void tst_SentDocument::isDrawnWhileOthersWrite()
{
    PURSER_FETCH_ENGINE();
    Office office(engine);
    PURSER_VERIFY(office.in.open());
    World &world = office.in.world;
    const Result<Record> order = office.approved();
    PURSER_VERIFY(order);
    const Result<std::unique_ptr<Session>> session = Session::open(world.database.url());
    PURSER_VERIFY(session);
    RecordStore store(**session);
    LocalRecordService other(store, world.registry, world.clock, world.caller(u"system"_s));
    const Draft partner{{}, {{u"name"_s, u"Meanwhile Ltd"_s}, {u"is_supplier"_s, true}}, {}};
    Result<Record> written = internalError({});
    office.renderer.meanwhile = [&] { written = other.create(u"partner"_s, partner); };
    PURSER_VERIFY(world.act(u"buyer"_s, order->id(), u"send"_s, Receivers));
    PURSER_VERIFY(written);
    QCOMPARE(office.sentFiles(order->id(), 0).size(), 2);
}

void tst_SentDocument::isDrawnBeforeTheTransactionInABatch()
{
    Office office;
    PURSER_VERIFY(office.in.open());
    World &world = office.in.world;
    const Result<Record> order = office.approved();
    PURSER_VERIFY(order);
    QList<bool> locked;
    office.renderer.meanwhile = [&] { locked.append(world.session->isInTransaction()); };
    const Operation sending{
        .kind = Operation::Kind::Act, .id = order->id(), .action = u"send"_s, .input = Receivers};
    const auto sent = world.as(u"buyer"_s).batch(u"purchase_order"_s, {sending}, BatchMode::Each);
    PURSER_VERIFY(sent);
    PURSER_VERIFY(sent->first());
    QCOMPARE(sent->first()->text(u"status"), status::Sent);
    QCOMPARE(locked, QList<bool>{false});
}

void tst_SentDocument::isNotKeptOfAnOrderThatChangedMeanwhile()
{
    PURSER_FETCH_ENGINE();
    Office office(engine);
    PURSER_VERIFY(office.in.open());
    World &world = office.in.world;
    const Result<Record> order = office.approved();
    PURSER_VERIFY(order);
    office.renderer.meanwhile = [&] {
        QVERIFY(world.act(u"buyer"_s, order->id(), u"amend"_s, {{u"reason"_s, u"More"_s}}));
        QVERIFY(office.in.approved(order->id()));
    };
    const Result<Record> refused = world.act(u"buyer"_s, order->id(), u"send"_s, Receivers);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(refused.error().message.contains(order->text(u"number")));
    const Result<qint64> kept = world.as(u"system"_s).count(u"attachment"_s, {}, 10);
    PURSER_VERIFY(kept);
    QCOMPARE(*kept, 0);
}

void tst_SentDocument::refusesToSendWhatCannotBeDrawn()
{
    PURSER_FETCH_ENGINE();
    Office office(engine);
    PURSER_VERIFY(office.in.open());
    const Result<Record> order = office.approved();
    PURSER_VERIFY(order);
    office.in.world.plain.fault = u"The renderer does not work."_s;
    const Result<Record> refused =
        office.in.world.act(u"buyer"_s, order->id(), u"send"_s, Receivers);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
    QVERIFY(refused.error().message.contains(order->text(u"number")));
    QVERIFY(refused.error().message.contains(office.in.world.plain.fault));
    const Result<Record> still =
        office.in.world.as(u"buyer"_s).read(u"purchase_order"_s, order->id(), {});
    PURSER_VERIFY(still);
    QCOMPARE(still->text(u"status"), status::Approved);
    QVERIFY(still->isNull(u"sent_at"));
    QVERIFY(office.sentFiles(order->id(), 0).isEmpty());
    office.in.world.plain.fault.clear();
    PURSER_VERIFY(office.in.world.act(u"buyer"_s, order->id(), u"send"_s, Receivers));
}

void tst_SentDocument::cannotBeChangedOrDeleted()
{
    PURSER_FETCH_ENGINE();
    Office office(engine);
    PURSER_VERIFY(office.in.open());
    const Result<Record> order = office.sent();
    PURSER_VERIFY(order);
    const Id file(office.sentFiles(order->id(), 0)[0][u"id"_s].toString());
    QVERIFY(!file.isNull());
    LocalRecordService &everybody = office.in.world.as(u"system"_s);
    const Result<> removed = everybody.remove(u"attachment"_s, file, Operation::AnyVersion);
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::NotAllowed);
    const Result<Record> changed = everybody.update(u"attachment"_s, file, Operation::AnyVersion,
                                                    {{}, {{u"file_name"_s, u"other"_s}}, {}});
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::NotAllowed);
    const Result<> whole =
        everybody.remove(u"purchase_order"_s, order->id(), Operation::AnyVersion);
    QVERIFY(!whole);
    QCOMPARE(whole.error().kind, ErrorKind::Conflict);
    QCOMPARE(office.sentFiles(order->id(), 0).size(), 2);
}

QTEST_GUILESS_MAIN(tst_SentDocument)
#include "tst_sentdocument.moc"
