#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include "tests/cli/clirun.h"
#include "tests/unit/documents/pdftools.h"

using namespace purser;
using namespace purser::test;
using namespace Qt::StringLiterals;

/** `purserctl demo`: the main job from the files to the documents. */
class CliDemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leadsSamplesToTheirDocuments();
    void leadsPublishedFilesToTheirDocuments();
    void picturesEveryWindow();
    void saysWhatInputsDoNotGive();
    void saysWhichTotalsDiffer();
    void orderWithoutRateStaysDraft();
    void fileThatIsNotThereIsAFailure();
    void touchesNoOtherFiles();
    void clearsAFormerDemonstration();

private:
    CliOutcome demo(const QStringList &arguments = {}) const;
    CliOutcome ask(const QStringList &arguments) const;
    QJsonArray orders() const;
    QByteArray content(const QString &name) const;
    /** Fail with what is missing. */
    void checkDecisions(const QJsonValue &order) const;
    void checkPdf(const QJsonValue &order) const;
    void checkOrders(int expected) const;

    std::unique_ptr<CliRun> m_run;
};

namespace {

const QString Samples = QStringLiteral(PURSER_SOURCE_DIR "/plugins/purchasing/sample/orders/");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

/** `1234.50` as documents have it in English, or in German. */
QStringList grouped(const QString &plain)
{
    QString text = plain;
    for (qsizetype at = text.indexOf(u'.') - 3; at > 0; at -= 3)
        text.insert(at, u',');
    QString german = text;
    german.replace(u'.', u'|').replace(u',', u'.').replace(u'|', u',');
    return {text, german};
}

/** `lines` and `amounts` of a document that are not in its text. */
QStringList missingIn(const QString &text, const QStringList &lines, const QStringList &amounts)
{
    QStringList missing;
    for (const QString &line : lines) {
        if (!text.contains(line.simplified()))
            missing.append(line);
    }
    for (const QString &amount : amounts) {
        const QStringList forms = grouped(amount);
        if (!text.contains(forms.first()) && !text.contains(forms.last()))
            missing.append(amount);
    }
    return missing;
}

/** Beside the project, or one folder higher when the checkout lies deeper. */
QString publishedData()
{
    for (const QString &place : {u"/../shared/data/"_s, u"/../../shared/data/"_s}) {
        if (QDir(QStringLiteral(PURSER_SOURCE_DIR) + place).exists())
            return QStringLiteral(PURSER_SOURCE_DIR) + place;
    }
    return {};
}

QStringList texts(const QJsonValue &list)
{
    QStringList found;
    for (const QJsonValue &item : list.toArray())
        found.append(item.toString());
    return found;
}

} // namespace

void CliDemoTest::init()
{
    m_run = std::make_unique<CliRun>();
    m_run->environment().insert(u"PURSER_SAMPLE_PASSWORD"_s, u"correct horse battery"_s);
}

CliOutcome CliDemoTest::demo(const QStringList &arguments) const
{
    return (*m_run)(QStringList{u"demo"_s, u"--out"_s, u"demo"_s, u"--no-pictures"_s, u"--json"_s}
                    + arguments);
}

CliOutcome CliDemoTest::ask(const QStringList &arguments) const
{
    const QString url = u"sqlite://"_s + m_run->path(u"demo/demo.db"_s);
    return (*m_run)(arguments + QStringList{u"--json"_s, u"--database"_s, url});
}

QJsonArray CliDemoTest::orders() const
{
    return ask({u"order"_s, u"list"_s, u"--limit=0"_s, u"--company=Northstar Ltd"_s})
        .json()[u"items"]
        .toArray();
}

QByteArray CliDemoTest::content(const QString &name) const
{
    return bytesOf(m_run->path(u"demo/orders/"_s + name));
}

/** Each step by the one sample user who has its role, which is called as they sign in. */
void CliDemoTest::checkDecisions(const QJsonValue &order) const
{
    const QString number = order[u"number"].toString();
    const QJsonArray steps = ask({u"order"_s, u"approvals"_s, number}).json().array();
    QVERIFY2(!steps.isEmpty(), qPrintable(number));
    for (const QJsonValue &step : steps) {
        const CliOutcome holder = ask({u"user"_s, u"show"_s, step[u"role"_s].toString()});
        QCOMPARE(step[u"status"_s].toString(), u"approved"_s);
        QCOMPARE(step[u"decided_by"_s], holder.json()[u"id"_s]);
        QVERIFY(step[u"decided_by"_s] != order[u"submitted_by"_s]);
    }
}

void CliDemoTest::checkPdf(const QJsonValue &order) const
{
    const QString number = order[u"number"_s].toString();
    const PdfFile pdf(content(number + u".pdf"_s));
    QVERIFY2(pdf.faults().isEmpty(), qPrintable(pdf.faults()));
    QStringList lines{number};
    QStringList amounts{order[u"total_amount"_s].toString(), order[u"subtotal"_s].toString()};
    const QJsonDocument shown = ask({u"order"_s, u"show"_s, number}).json();
    for (const QJsonValue &line : shown[u"lines"].toArray()) {
        lines += line[u"description"_s].toString().split(u'\n');
        amounts.append(line[u"line_total"_s].toString());
    }
    const QString text = pdf.text().simplified();
    const QStringList missing = missingIn(text, lines, amounts);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n') + u"\nis not in "_s + text));
}

void CliDemoTest::checkOrders(int expected) const
{
    const QJsonArray all = orders();
    QCOMPARE(all.size(), expected);
    for (const QJsonValue &order : all) {
        QCOMPARE(order[u"status"_s].toString(), u"approved"_s);
        checkDecisions(order);
        checkPdf(order);
        const QByteArray xml = content(order[u"number"_s].toString() + u".xml"_s);
        QVERIFY(xml.contains(order[u"number"_s].toString().toUtf8()));
    }
}

void CliDemoTest::leadsSamplesToTheirDocuments()
{
    const CliOutcome outcome = demo();
    PURSER_COMPARE_EXIT(outcome, 0);
    QCOMPARE(outcome.json()[u"failures"].toArray(), QJsonArray());
    QCOMPARE(outcome.json()[u"remarks"].toArray(), QJsonArray());
    checkOrders(2);
    QStringList roles;
    for (const QJsonValue &order : orders()) {
        const CliOutcome steps = ask({u"order"_s, u"approvals"_s, order[u"number"_s].toString()});
        for (const QJsonValue &step : steps.json().array())
            roles.append(step[u"role"_s].toString());
    }
    roles.sort();
    QCOMPARE(roles, (QStringList{u"director"_s, u"finance"_s, u"manager"_s, u"manager"_s}));
}

void CliDemoTest::leadsPublishedFilesToTheirDocuments()
{
    const QString data = publishedData();
    if (data.isEmpty())
        QSKIP("the published files are not beside the project");
    QStringList arguments{u"--partners"_s, data + u"partners-ted.csv"_s, u"--rates"_s,
                          data + u"exchange-rates-monthly.csv"_s, u"--orders"_s};
    const QDir published(data + u"peppol-orders"_s);
    for (const QString &name : published.entryList({u"*.xml"_s}))
        arguments.append(published.filePath(name));
    const CliOutcome outcome = demo(arguments);
    PURSER_COMPARE_EXIT(outcome, 0);
    QVERIFY2(texts(outcome.json()[u"totals"]).contains(u"partners 208 of 208 imported"_s),
             outcome.out.constData());
    checkOrders(4);
}

void CliDemoTest::picturesEveryWindow()
{
    const CliOutcome outcome = (*m_run)({u"demo"_s, u"--out"_s, u"demo"_s});
    PURSER_COMPARE_EXIT(outcome, 0);
    const QStringList pictures =
        QDir(m_run->path(u"demo/windows"_s)).entryList({u"*.png"_s}, QDir::Files);
    if (QFileInfo::exists(QStringLiteral(PURSER_BINARY_DIR "/bin/purser"))) {
        QVERIFY(pictures.size() > 10);
        QVERIFY2(!QFile::exists(m_run->path(u".config/purser/desktop.ini"_s)),
                 "what the user's own windows remember is changed");
    } else {
        QVERIFY2(outcome.out.contains("No windows are pictured"), outcome.out.constData());
    }
}

void CliDemoTest::saysWhatInputsDoNotGive()
{
    const QString bad = m_run->write(u"bad.xml"_s, "<Order>");
    const QString partners = m_run->write(u"p.csv"_s, "name,currency\nGood,EUR\nBad,EUX\n");
    const QString rates = m_run->write(u"r.csv"_s, "currency,base_currency,rate,valid_on\n"
                                                   "NOK,EUR,x,2026-02-02\n");
    const CliOutcome outcome = demo({u"--orders"_s, bad, Samples + u"workshop-tools.xml"_s,
                                     u"--partners"_s, partners, u"--rates"_s, rates});
    PURSER_COMPARE_EXIT(outcome, 0);
    const QString remarks = texts(outcome.json()[u"remarks"]).join(u'\n');
    for (const QString &place :
         {bad + u", line 1"_s, partners + u":3: currency"_s, rates + u":2"_s})
        QVERIFY2(remarks.contains(place), qPrintable(remarks));
    checkOrders(1);
}

void CliDemoTest::saysWhichTotalsDiffer()
{
    const QByteArray xml =
        bytesOf(Samples + u"workshop-tools.xml"_s)
            .replace("PayableAmount currencyID=\"EUR\">2", "PayableAmount currencyID=\"EUR\">3");
    const CliOutcome outcome = demo({u"--orders"_s, m_run->write(u"o.xml"_s, xml)});
    PURSER_COMPARE_EXIT(outcome, 0);
    const QString remarks = texts(outcome.json()[u"remarks"]).join(u'\n');
    QVERIFY2(remarks.contains(u"payable_amount is 3690.77 in the file and 2690.77 here"_s),
             qPrintable(remarks));
    checkOrders(1);
}

void CliDemoTest::orderWithoutRateStaysDraft()
{
    const QByteArray xml = bytesOf(Samples + u"workshop-tools.xml"_s).replace("EUR", "HUF");
    const CliOutcome outcome =
        demo({u"--orders"_s, m_run->write(u"o.xml"_s, xml), Samples + u"workshop-tools.xml"_s});
    PURSER_COMPARE_EXIT(outcome, 0);
    const QString remarks = texts(outcome.json()[u"remarks"]).join(u'\n');
    QVERIFY2(remarks.contains(u"PO-"_s) && remarks.contains(u"HUF"_s), qPrintable(remarks));
    QStringList states;
    for (const QJsonValue &order : orders())
        states.append(order[u"currency"_s].toString() + u' ' + order[u"status"_s].toString());
    states.sort();
    QCOMPARE(states, (QStringList{u"EUR approved"_s, u"HUF draft"_s}));
}

void CliDemoTest::fileThatIsNotThereIsAFailure()
{
    const CliOutcome outcome =
        demo({u"--orders"_s, u"missing.xml"_s, Samples + u"workshop-tools.xml"_s});
    PURSER_COMPARE_EXIT(outcome, 1);
    const QString failures = texts(outcome.json()[u"failures"]).join(u'\n');
    QVERIFY2(failures.contains(u"missing.xml"_s), qPrintable(failures));
    checkOrders(1);
}

void CliDemoTest::touchesNoOtherFiles()
{
    m_run->write(u"demo/precious.txt"_s, "mine");
    m_run->write(u"demo/files.txt"_s, "precious.txt\n");
    const CliOutcome outcome = demo();
    PURSER_COMPARE_EXIT(outcome, 6);
    QCOMPARE(bytesOf(m_run->path(u"demo/precious.txt"_s)), QByteArray("mine"));
    QCOMPARE(QDir(m_run->path(u"demo"_s)).entryList(QDir::Files).size(), 2);
}

void CliDemoTest::clearsAFormerDemonstration()
{
    PURSER_COMPARE_EXIT(demo(), 0);
    const CliOutcome outcome = demo({u"--orders"_s, Samples + u"workshop-tools.xml"_s});
    PURSER_COMPARE_EXIT(outcome, 0);
    checkOrders(1);
    const QStringList left = QDir(m_run->path(u"demo/orders"_s)).entryList(QDir::Files);
    QCOMPARE(left, (QStringList{u"PO-2026-000001.pdf"_s, u"PO-2026-000001.xml"_s}));
}

QTEST_GUILESS_MAIN(CliDemoTest)
#include "tst_demo.moc"
