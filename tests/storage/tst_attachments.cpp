#include "models/objects/attachments.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testworkspace.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

class tst_Attachments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areKeptOnceForEachContent_data() { TestDatabase::addEngines(); }
    void areKeptOnceForEachContent();
    void areRefused_data();
    void areRefused();
    void areNotSeenByOthers();
    void thatWereDamagedAreNotHandedOut();
    void haveKeysThatLeadNowhereElse_data();
    void haveKeysThatLeadNowhereElse();
};

namespace {

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(all.next());
    return files;
}

Result<Record> attach(Attachments &attachments,
                      const Id &partner,
                      const QString &name,
                      QByteArray content)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    return attachments.add({u"partner"_s, partner, name}, buffer);
}

Result<Id> addPartner(LocalRecordService &service)
{
    PURSER_ASSIGN(
        const Record partner,
        service.create(u"partner"_s, draft({{u"name"_s, u"A"_s}, {u"is_supplier"_s, true}})));
    return partner.id();
}

} // namespace

void tst_Attachments::areKeptOnceForEachContent()
{
    PURSER_FETCH_ENGINE();
    const QTemporaryDir folder;
    TestWorkspace test(engine);
    PURSER_VERIFY(test.open());
    const Result<Id> partner = addPartner(test.service());
    PURSER_VERIFY(partner);
    DirectoryStore store(folder.path());
    Attachments attachments(test.service(), store);
    const Result<Record> first =
        attach(attachments, *partner, u"C:\\offers\\offer.txt"_s, "Offer 1");
    PURSER_VERIFY(first);
    PURSER_VERIFY(attach(attachments, *partner, u"../copy.txt"_s, "Offer 1"));
    QCOMPARE(first->text(u"file_name"), u"offer.txt"_s);
    QCOMPARE(first->text(u"media_type"), u"text/plain"_s);
    QCOMPARE(first->integer(u"size"), 7);
    QCOMPARE(filesIn(folder.path()).size(), 1);
    QCOMPARE(attachments.of(u"partner"_s, *partner)->size(), 2);
    const Result<std::unique_ptr<QIODevice>> content = attachments.open(first->id());
    PURSER_VERIFY(content);
    QCOMPARE((*content)->readAll(), QByteArray("Offer 1"));
}

void tst_Attachments::areRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    const QByteArray program("\x7f"
                             "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3e\0\x01\0\0\0",
                             24);
    QTest::newRow("too large") << u"a.txt"_s << QByteArray(2'000, 'x') << int(ErrorKind::TooLarge);
    QTest::newRow("program") << u"run"_s << program << int(ErrorKind::Invalid);
    QTest::newRow("program under another name")
        << u"offer.pdf"_s << program << int(ErrorKind::Invalid);
    QTest::newRow("script") << u"run.sh"_s << QByteArray("#!/bin/sh\n") << int(ErrorKind::Invalid);
    QTest::newRow("no name") << u"a/.."_s << QByteArray("x") << int(ErrorKind::Invalid);
}

void tst_Attachments::areRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    const QTemporaryDir folder;
    TestWorkspace test(u"sqlite"_s);
    PURSER_VERIFY(test.open());
    const Result<Id> partner = addPartner(test.service());
    PURSER_VERIFY(partner);
    DirectoryStore store(folder.path());
    AttachmentLimits limits;
    limits.bytes = 1'000;
    Attachments attachments(test.service(), store, limits);
    const Result<Record> refused = attach(attachments, *partner, name, content);
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), kind);
    QCOMPARE(filesIn(folder.path()), QStringList());
    QCOMPARE(*test.service().count(u"attachment"_s, {}, 10), 0);
}

void tst_Attachments::areNotSeenByOthers()
{
    const QTemporaryDir folder;
    TestWorkspace test(u"sqlite"_s);
    PURSER_VERIFY(test.open());
    const Result<Id> partner = addPartner(test.service());
    PURSER_VERIFY(partner);
    DirectoryStore store(folder.path());
    Attachments ours(test.service(), store);
    const Result<Record> attachment = attach(ours, *partner, u"a.txt"_s, "x");
    PURSER_VERIFY(attachment);
    const Result<Id> other = test.addCompany(u"Other"_s, u"USD"_s);
    PURSER_VERIFY(other);
    const auto theirService = test.serviceOf(*other);
    Attachments theirs(*theirService, store);
    QCOMPARE(theirs.open(attachment->id()).error().kind, ErrorKind::NotFound);
    QCOMPARE(attach(theirs, *partner, u"b.txt"_s, "y").error().kind, ErrorKind::NotFound);
    Caller reader = Caller::system(test.company());
    reader.permissions = {u"*.read"_s};
    const auto readingService = test.workspace().connection().service(reader);
    Attachments reading(*readingService, store);
    QCOMPARE(attach(reading, *partner, u"c.txt"_s, "z").error().kind, ErrorKind::NotAllowed);
    PURSER_VERIFY(reading.open(attachment->id()));
}

void tst_Attachments::thatWereDamagedAreNotHandedOut()
{
    const QTemporaryDir folder;
    DirectoryStore store(folder.path());
    QByteArray content("as it was");
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    const Result<StoredFile> stored = store.put(buffer, 100);
    PURSER_VERIFY(stored);
    QFile file(filesIn(folder.path()).first());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("otherwise");
    file.close();
    QCOMPARE(store.open(stored->key).error().kind, ErrorKind::Unavailable);
    PURSER_VERIFY(store.remove(stored->key));
    QCOMPARE(store.open(stored->key).error().kind, ErrorKind::NotFound);
}

void tst_Attachments::haveKeysThatLeadNowhereElse_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << QString();
    QTest::newRow("folder above") << u"../../etc/passwd"_s;
    QTest::newRow("capitals") << QString(64, u'A');
    QTest::newRow("too short") << QString(63, u'a');
    QTest::newRow("line break") << QString(64, u'a') + u'\n';
}

void tst_Attachments::haveKeysThatLeadNowhereElse()
{
    QFETCH(QString, key);
    const QTemporaryDir folder;
    DirectoryStore store(folder.path());
    QCOMPARE(store.open(key).error().kind, ErrorKind::NotFound);
    QCOMPARE(store.remove(key).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(tst_Attachments)
#include "tst_attachments.moc"
