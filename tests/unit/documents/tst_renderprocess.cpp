#include "models/documents/documentjson.h"
#include "models/documents/frames.h"
#include "models/documents/renderprocess.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <future>

#include "tests/unit/documents/pdftools.h"
#include "tests/unit/documents/samples.h"

using namespace purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_RenderProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOneHelperForManyDocuments();
    void startsAnotherHelperAfterOneWasKilled();
    void saysWhatHappenedToTheHelper_data();
    void saysWhatHappenedToTheHelper();
    void stopsAHelperThatHangs();
    void passesOnWhatTheHelperRefuses();
    void servesSeveralThreads();
    void helperAnswersBrokenRequestsAndGoesOn_data();
    void helperAnswersBrokenRequestsAndGoesOn();
    void helperEndsWithItsInput_data();
    void helperEndsWithItsInput();

private:
    QString script(const QByteArray &body) const;

    QTemporaryDir m_folder;
};

namespace {

constexpr auto Limit = 60s;

QByteArray framedModel(const DocumentModel &model)
{
    return frames::framed(QJsonDocument(toJson(model)).toJson(QJsonDocument::Compact));
}

/** The next answer of `helper`. */
std::optional<Result<QByteArray>> nextAnswer(QProcess &helper)
{
    QByteArray bytes;
    while (bytes.size() < frames::HeadSize
           || bytes.size() < frames::HeadSize + frames::lengthOf(bytes).value_or(0)) {
        if (!helper.waitForReadyRead())
            return std::nullopt;
        bytes += helper.readAllStandardOutput();
    }
    return frames::readAnswer(bytes.sliced(frames::HeadSize));
}

} // namespace

/** A program that stands in for a broken helper. */
QString tst_RenderProcess::script(const QByteArray &body) const
{
    QFile file(m_folder.filePath(u"helper"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("the temporary folder cannot be written");
    file.write("#!/bin/sh\n" + body + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

void tst_RenderProcess::keepsOneHelperForManyDocuments()
{
    RenderProcess process(renderProgram(), Limit);
    QCOMPARE(process.helperId(), 0);
    QVERIFY(process.renderPdf(samples::order(u"en"_s, 1)));
    const qint64 helper = process.helperId();
    QVERIFY(helper > 0);
    for (int lines = 2; lines < 6; ++lines)
        QVERIFY(process.renderPdf(samples::order(u"de"_s, lines)));
    QCOMPARE(process.helperId(), helper);
}

void tst_RenderProcess::startsAnotherHelperAfterOneWasKilled()
{
    RenderProcess process(renderProgram(), Limit);
    const Result<QByteArray> before = process.renderPdf(samples::order(u"en"_s, 3));
    QVERIFY(before);
    const qint64 helper = process.helperId();
    kill(static_cast<pid_t>(helper), SIGKILL);
    QTRY_COMPARE(process.helperId(), 0);
    const Result<QByteArray> after = process.renderPdf(samples::order(u"en"_s, 3));
    QVERIFY(after);
    QCOMPARE(*after, *before);
    QVERIFY(process.helperId() != helper);
}

void tst_RenderProcess::saysWhatHappenedToTheHelper_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    QTest::addRow("crashes at once") << QByteArray("kill -SEGV $$") << u"crashed"_s;
    QTest::addRow("is killed while it works")
        << QByteArray("head -c 100 >/dev/null; kill -KILL $$") << u"crashed"_s;
    QTest::addRow("gives up") << QByteArray("exit 3") << u"ended with code 3"_s;
    QTest::addRow("ends amid its answer")
        << QByteArray("printf '\\000\\000\\001\\000P%%PDF'") << u"ended with code 0"_s;
    QTest::addRow("answers far too much") << QByteArray("yes; cat") << u"answer that is none"_s;
    QTest::addRow("answers another language")
        << QByteArray("printf '\\000\\000\\000\\002HI'; cat >/dev/null")
        << u"answer that is none"_s;
    QTest::addRow("answers nothing")
        << QByteArray("printf '\\000\\000\\000\\000'; cat >/dev/null") << u"answer that is none"_s;
}

void tst_RenderProcess::saysWhatHappenedToTheHelper()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, said);
    RenderProcess process(script(body), Limit);
    const Result<QByteArray> pdf = process.renderPdf(samples::order(u"en"_s, 1));
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind, ErrorKind::Unavailable);
    QVERIFY2(pdf.error().message.contains(said), qPrintable(pdf.error().message));
    QTRY_COMPARE(process.helperId(), 0);
}

void tst_RenderProcess::stopsAHelperThatHangs()
{
    RenderProcess process(script("cat >/dev/null"), 150ms);
    const Result<QByteArray> pdf = process.renderPdf(samples::order(u"en"_s, 1));
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind, ErrorKind::Unavailable);
    QVERIFY2(pdf.error().message.contains(u"took longer"_s), qPrintable(pdf.error().message));
    QCOMPARE(process.helperId(), 0);

    RenderProcess missing(m_folder.filePath(u"nothing"_s), Limit);
    const Result<QByteArray> none = missing.renderPdf(samples::order(u"en"_s, 1));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Unavailable);
    QVERIFY(none.error().message.contains(u"could not be started"_s));
}

void tst_RenderProcess::passesOnWhatTheHelperRefuses()
{
    RenderProcess process(renderProgram(), Limit);
    DocumentModel model = samples::order(u"en"_s, 1);
    model.letterhead.logo = "no picture";
    const Result<QByteArray> pdf = process.renderPdf(model);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().kind, ErrorKind::Invalid);
    QCOMPARE(pdf.error().field, u"letterhead.logo"_s);
    QVERIFY(process.renderPdf(samples::order(u"en"_s, 1)));
}

void tst_RenderProcess::servesSeveralThreads()
{
    RenderProcess process(renderProgram(), Limit);
    const Result<QByteArray> alone = process.renderPdf(samples::order(u"en"_s, 5));
    QVERIFY(alone);
    std::vector<std::future<bool>> threads;
    for (int i = 0; i < 4; ++i)
        threads.push_back(std::async(std::launch::async, [&] {
            const Result<QByteArray> pdf = process.renderPdf(samples::order(u"en"_s, 5));
            return pdf && *pdf == *alone;
        }));
    for (std::future<bool> &thread : threads)
        QVERIFY(thread.get());
}

void tst_RenderProcess::helperAnswersBrokenRequestsAndGoesOn_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("field");
    QTest::addRow("nothing") << QByteArray() << ErrorKind::BadRequest << QString();
    QTest::addRow("no JSON") << QByteArray("<xml/>") << ErrorKind::BadRequest << QString();
    QTest::addRow("truncated") << QByteArray("{\"title\":") << ErrorKind::BadRequest << QString();
    QTest::addRow("unknown key") << QByteArray("{\"titel\": \"x\"}") << ErrorKind::Invalid
                                 << u"titel"_s;
    QTest::addRow("another format")
        << QByteArray("{\"format\": 7}") << ErrorKind::Unsupported << u"format"_s;
    QTest::addRow("sum past the range")
        << QByteArray(R"({"tables": [{"columns": [{}], "carry_over_column": 0,
              "rows": [{"amount": "9000000000000000000"}, {"amount": "9000000000000000000"}]}]})")
        << ErrorKind::Invalid << u"tables"_s;
}

void tst_RenderProcess::helperAnswersBrokenRequestsAndGoesOn()
{
    QFETCH(QByteArray, request);
    QProcess helper;
    helper.start(renderProgram(), QStringList());
    QVERIFY(helper.waitForStarted());
    helper.write(frames::framed(request));
    const std::optional<Result<QByteArray>> refused = nextAnswer(helper);
    QVERIFY(refused && !*refused);
    QTEST(refused->error().kind, "kind");
    QTEST(refused->error().field, "field");
    helper.write(framedModel(samples::order(u"en"_s, 1)));
    const std::optional<Result<QByteArray>> made = nextAnswer(helper);
    QVERIFY(made && *made);
    QVERIFY((**made).startsWith("%PDF-1.7"));
    helper.closeWriteChannel();
    QVERIFY(helper.waitForFinished());
    QCOMPARE(helper.exitCode(), 0);
}

void tst_RenderProcess::helperEndsWithItsInput_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::addRow("no request") << QByteArray() << 0;
    QTest::addRow("half a head") << QByteArray("\0\0", 2) << 2;
    QTest::addRow("half a request") << QByteArray("\0\0\0\x10{", 5) << 2;
    QTest::addRow("a length past the limit") << QByteArray("\xff\xff\xff\xff", 4) << 2;
}

void tst_RenderProcess::helperEndsWithItsInput()
{
    QFETCH(QByteArray, input);
    QProcess helper;
    helper.start(renderProgram(), QStringList());
    helper.write(input);
    helper.closeWriteChannel();
    QVERIFY(helper.waitForFinished());
    QCOMPARE(helper.exitStatus(), QProcess::NormalExit);
    QTEST(helper.exitCode(), "code");
}

Q_DECLARE_METATYPE(purser::ErrorKind)

QTEST_GUILESS_MAIN(tst_RenderProcess)
#include "tst_renderprocess.moc"
