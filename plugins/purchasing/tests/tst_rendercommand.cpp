#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include "tests/cli/clirun.h"

using namespace purser::test;
using namespace Qt::StringLiterals;

/** `purserctl order render` as somebody types it. */
class tst_RenderCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesThePages();
    void writesWhereItIsTold();
    void writesToStandardOutput();
    void writesTheElectronicOrderOnceApproved();
    void writesTheVeryFileThatWasSent();
    void refusesWith_data();
    void refusesWith();
    void offersNoPlainQueryForIt();

private:
    QByteArray content(const QString &path) const;

    CliRun m_run;
    QString m_number;
};

QByteArray tst_RenderCommand::content(const QString &path) const
{
    QFile file(m_run.path(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_RenderCommand::initTestCase()
{
    m_run.environment().insert(u"PURSER_SAMPLE_PASSWORD"_s, u"correct horse battery"_s);
    PURSER_COMPARE_EXIT(m_run({u"db"_s, u"init"_s, u"--sample"_s}), 0);
    const QString order =
        QStringLiteral(PURSER_SOURCE_DIR "/plugins/purchasing/tests/data/order.xml");
    PURSER_COMPARE_EXIT(m_run({u"import"_s, u"orders"_s, order}), 0);
    const CliOutcome list = m_run({u"order"_s, u"list"_s, u"--sort=-number"_s, u"--json"_s});
    m_number = list.json()[u"items"][0][u"number"].toString();
    QVERIFY(!m_number.isEmpty());
}

void tst_RenderCommand::writesThePages()
{
    const CliOutcome outcome = m_run({u"order"_s, u"render"_s, m_number});
    PURSER_COMPARE_EXIT(outcome, 0);
    QCOMPARE(outcome.lines(), QStringList{m_number + u".pdf"_s});
    QVERIFY(content(m_number + u".pdf"_s).startsWith("%PDF-"));
}

void tst_RenderCommand::writesWhereItIsTold()
{
    const CliOutcome outcome = m_run(
        {u"order"_s, u"render"_s, m_number, u"--out"_s, m_run.path(u"order.pdf"_s), u"--json"_s});
    PURSER_COMPARE_EXIT(outcome, 0);
    const QByteArray written = content(u"order.pdf"_s);
    QVERIFY(written.startsWith("%PDF-"));
    QCOMPARE(outcome.json()[u"bytes"].toInteger(), written.size());
    QCOMPARE(outcome.json()[u"file"].toString(), m_run.path(u"order.pdf"_s));
}

void tst_RenderCommand::writesToStandardOutput()
{
    const QStringList line{u"order"_s, u"render"_s, m_number, u"--out"_s, u"-"_s};
    const CliOutcome english = m_run(line);
    PURSER_COMPARE_EXIT(english, 0);
    QVERIFY(english.out.startsWith("%PDF-"));
    const CliOutcome again = m_run(line);
    QVERIFY(again.out == english.out);
    const CliOutcome german = m_run(line + QStringList{u"--language"_s, u"de"_s});
    PURSER_COMPARE_EXIT(german, 0);
    QVERIFY(german.out != english.out);
}

void tst_RenderCommand::writesTheElectronicOrderOnceApproved()
{
    const QStringList line{u"order"_s, u"render"_s, m_number, u"--form"_s, u"xml"_s};
    const CliOutcome early = m_run(line);
    PURSER_COMPARE_EXIT(early, 6);
    QVERIFY(!QFile::exists(m_run.path(m_number + u".xml"_s)));
    PURSER_COMPARE_EXIT(m_run({u"order"_s, u"submit"_s, m_number, u"--user"_s, u"buyer"_s}), 0);
    PURSER_COMPARE_EXIT(m_run({u"order"_s, u"approve"_s, m_number, u"--user"_s, u"manager"_s}), 0);
    PURSER_COMPARE_EXIT(m_run(line), 0);
    QVERIFY(content(m_number + u".xml"_s).contains("<cbc:ID>" + m_number.toUtf8() + "</cbc:ID>"));
}

void tst_RenderCommand::writesTheVeryFileThatWasSent()
{
    const QStringList line{u"order"_s, u"render"_s, m_number, u"--out"_s, u"-"_s};
    const CliOutcome before = m_run(line);
    PURSER_COMPARE_EXIT(before, 0);
    PURSER_COMPARE_EXIT(m_run({u"order"_s, u"send"_s, m_number, u"--user"_s, u"buyer"_s, u"--to"_s,
                               u"orders@fjord.example, gate2@fjord.example"_s}),
                        0);
    PURSER_COMPARE_EXIT(
        m_run({u"company"_s, u"set"_s, u"Northstar Ltd"_s, u"legal_name=Southstar Limited"_s}), 0);
    const CliOutcome sent = m_run(line);
    PURSER_COMPARE_EXIT(sent, 0);
    QVERIFY(sent.out == before.out);
    const CliOutcome shown = m_run({u"order"_s, u"show"_s, m_number, u"--json"_s});
    PURSER_COMPARE_EXIT(shown, 0);
    QCOMPARE(shown.json()[u"sent_to"].toArray().size(), 2);
    QCOMPARE(shown.json()[u"sent_document_sha256"].toString().toLatin1(),
             QCryptographicHash::hash(sent.out, QCryptographicHash::Sha256).toHex());
}

void tst_RenderCommand::refusesWith_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no such order") << QStringList{u"PO-1"_s} << 3 << QByteArray("PO-1");
    QTest::newRow("no such form") << QStringList{m_number, u"--form"_s, u"docx"_s} << 2
                                  << QByteArray("pdf, xml");
    QTest::newRow("no words") << QStringList{m_number, u"--language"_s, u"fr"_s} << 5
                              << QByteArray("fr");
    QTest::newRow("no such folder")
        << QStringList{m_number, u"--out"_s, m_run.path(u"none/order.pdf"_s)} << 7
        << QByteArray("none/order.pdf");
}

void tst_RenderCommand::refusesWith()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, said);
    const CliOutcome outcome = m_run(QStringList{u"order"_s, u"render"_s} + arguments);
    PURSER_COMPARE_EXIT(outcome, exitCode);
    QVERIFY2(outcome.err.contains(said), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

void tst_RenderCommand::offersNoPlainQueryForIt()
{
    PURSER_COMPARE_EXIT(m_run({u"order"_s, u"document"_s, m_number}), 2);
    PURSER_COMPARE_EXIT(m_run({u"partner"_s, u"render"_s, u"Fjord Tools AS"_s}), 2);
}

QTEST_GUILESS_MAIN(tst_RenderCommand)
#include "tst_rendercommand.moc"
