#include "models/modules/abi.h"

#include <QRegularExpression>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Abi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programFitsItself();
    void comparesStamps_data();
    void comparesStamps();
};

void tst_Abi::programFitsItself()
{
    static const QRegularExpression form(u"^qt6\\.\\d+-[a-z]+\\d+-\\w+$"_s);
    QVERIFY2(form.match(abiOfProgram()).hasMatch(), qPrintable(abiOfProgram()));
    QCOMPARE(abiFault(abiOfProgram()), QString());
}

void tst_Abi::comparesStamps_data()
{
    QTest::addColumn<QString>("stamp");
    QTest::addColumn<bool>("fits");
    QTest::addRow("same") << u"qt6.4-gnu12-x86_64"_s << true;
    QTest::addRow("built with an older Qt") << u"qt6.2-gnu12-x86_64"_s << true;
    QTest::addRow("built with the Qt that runs") << u"qt6.5-gnu12-x86_64"_s << true;
    QTest::addRow("built with a newer Qt") << u"qt6.10-gnu12-x86_64"_s << false;
    QTest::addRow("another Qt") << u"qt5.15-gnu12-x86_64"_s << false;
    QTest::addRow("another compiler") << u"qt6.4-clang12-x86_64"_s << false;
    QTest::addRow("another version of the compiler") << u"qt6.4-gnu14-x86_64"_s << false;
    QTest::addRow("another machine") << u"qt6.4-gnu12-aarch64"_s << false;
    QTest::addRow("none") << QString() << false;
    QTest::addRow("nonsense") << u"6.4"_s << false;
}

void tst_Abi::comparesStamps()
{
    QFETCH(QString, stamp);
    QFETCH(bool, fits);
    constexpr int runningQtMinor = 5; // the program was built with 6.4
    QCOMPARE(abiFault(stamp, u"qt6.4-gnu12-x86_64"_s, runningQtMinor).isEmpty(), fits);
}

QTEST_APPLESS_MAIN(tst_Abi)
#include "tst_abi.moc"
