#include "models/base/xmlattributes.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_XmlAttributes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFullTag_data();
    void findsFullTag();
    void leavesDeviceWhereItWas();
};

namespace {

QByteArray attributes(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += " a" + QByteArray::number(i) + "='>'";
    return text;
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(text);
}

} // namespace

void tst_XmlAttributes::findsFullTag_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<int>("line");
    const QByteArray most = attributes(XmlAttributes::Most);
    const QByteArray tooMany = attributes(XmlAttributes::Most + 1);
    const QByteArray full = "<b" + tooMany + "/>";
    const QByteArray wide = "<a>\n" + full + "</a>";
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("as many as may be") << "<a" + most + "><b" + most + "/></a>" << 0;
    QTest::newRow("one more") << wide << 2;
    QTest::newRow("on the line where it begins")
        << "<a>\n\n<b" + attributes(50) + '\n' + tooMany + "/></a>" << 3;
    QTest::newRow("not closed") << "<a" + tooMany << 1;
    QTest::newRow("comment") << "<a><!--" + full + "--></a>" << 0;
    QTest::newRow("after a comment") << "<a><!-- -> --->" + full << 1;
    QTest::newRow("comment that begins with its end") << "<a><!-->" + full + "--></a>" << 0;
    QTest::newRow("CDATA") << "<a><![CDATA[" + full + "]]></a>" << 0;
    QTest::newRow("after CDATA") << "<a><![CDATA[ ]> ]]]>" + full << 1;
    QTest::newRow("instruction") << "<?b" + tooMany + "?><a/>" << 0;
    QTest::newRow("after an instruction") << QByteArray("<?b ?") + "?>\n" + full << 2;
    QTest::newRow("value") << "<a b=\"<" + QByteArray("=").repeated(1'000) + "\"/>" << 0;
    QTest::newRow("text") << "<a>" + QByteArray("a=b ").repeated(1'000) + "</a>" << 0;
    const QString text = u"<\u3e2f>\n"_s + QString::fromLatin1(full);
    QTest::newRow("UTF-8") << encoded(text, QStringConverter::Utf8) << 2;
    QTest::newRow("UTF-16LE") << encoded(text, QStringConverter::Utf16LE) << 2;
    QTest::newRow("UTF-16BE") << encoded(text, QStringConverter::Utf16BE) << 2;
    QTest::newRow("UTF-32LE") << encoded(text, QStringConverter::Utf32LE) << 2;
    QTest::newRow("UTF-32BE") << encoded(text, QStringConverter::Utf32BE) << 2;
}

void tst_XmlAttributes::findsFullTag()
{
    QFETCH(QByteArray, xml);
    QFETCH(int, line);
    XmlAttributes whole;
    QCOMPARE(whole.read(xml), line);
    XmlAttributes parts;
    int found = parts.read(xml.first(std::min<qsizetype>(4, xml.size())));
    for (qsizetype at = 4; at < xml.size() && found == 0; at += 3)
        found = parts.read(QByteArrayView(xml).sliced(at, std::min<qsizetype>(3, xml.size() - at)));
    QCOMPARE(found, line);
}

void tst_XmlAttributes::leavesDeviceWhereItWas()
{
    QBuffer buffer;
    buffer.setData("##" + QByteArray("<a>\n").repeated(100'000) + "<b" + attributes(200) + ">");
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    buffer.skip(2);
    QCOMPARE(overfullTag(buffer), 100'001);
    QCOMPARE(buffer.pos(), 2);
}

QTEST_APPLESS_MAIN(tst_XmlAttributes)
#include "tst_xmlattributes.moc"
