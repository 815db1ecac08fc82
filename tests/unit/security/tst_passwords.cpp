#include "models/security/lockout.h"
#include "models/security/passwordhasher.h"
#include "models/security/passwordpolicy.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Passwords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRecognised();
    void isHashedWithItsOwnSalt();
    void isTheSameInEveryUnicodeForm();
    void isHashedAnewWhenTheCostChanges();
    void ofNobodyNeverMatches();
    void ofNobodyTakesAsLong();
    void matchesNoRubbish_data();
    void matchesNoRubbish();
    void followsThePolicy_data();
    void followsThePolicy();
    void isNotUsedAgainSoon();
    void isNotOneThatIsKnown();
    void saysWhenTheListCannotBeRead();
    void locksLongerWithEachFailure_data();
    void locksLongerWithEachFailure();
    void madeAtRandomPassesThePolicy();

private:
    const PasswordHasher m_hasher{PasswordCost::least()};
};

void tst_Passwords::isRecognised()
{
    const Result<QString> hash = m_hasher.hash(u"correct horse battery"_s);
    QVERIFY(hash);
    QVERIFY(hash->startsWith(u"$argon2id$v=19$"));
    QVERIFY(m_hasher.matches(u"correct horse battery"_s, *hash));
    QVERIFY(!m_hasher.matches(u"correct horse Battery"_s, *hash));
}

void tst_Passwords::isHashedWithItsOwnSalt()
{
    QVERIFY(*m_hasher.hash(u"same"_s) != *m_hasher.hash(u"same"_s));
}

void tst_Passwords::isTheSameInEveryUnicodeForm()
{
    const Result<QString> hash = m_hasher.hash(u"M\u00fcller"_s);
    QVERIFY(m_hasher.matches(u"Mu\u0308ller"_s, *hash));
}

void tst_Passwords::isHashedAnewWhenTheCostChanges()
{
    const Result<QString> hash = m_hasher.hash(u"secret"_s);
    QVERIFY(!m_hasher.isOutdated(*hash));
    PasswordCost dearer = PasswordCost::least();
    dearer.operations += 1;
    QVERIFY(PasswordHasher(dearer).isOutdated(*hash));
}

void tst_Passwords::ofNobodyNeverMatches()
{
    QVERIFY(!m_hasher.matchesNobody(u"secret"_s));
    QVERIFY(!m_hasher.matchesNobody(QString()));
}

void tst_Passwords::ofNobodyTakesAsLong()
{
    const PasswordHasher hasher({3, 16 * 1024 * 1024});
    const Result<QString> hash = hasher.hash(u"secret"_s);
    const auto nanoseconds = [](const auto &work) {
        QElapsedTimer timer;
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            timer.start();
            work();
            least = std::min(least, timer.nsecsElapsed());
        }
        return least;
    };
    const qint64 known = nanoseconds([&] { hasher.matches(u"wrong"_s, *hash); });
    const qint64 nobody = nanoseconds([&] { hasher.matchesNobody(u"wrong"_s); });
    QVERIFY2(nobody * 2 > known && known * 2 > nobody,
             qPrintable(u"%1 ns and %2 ns"_s.arg(known).arg(nobody)));
}

void tst_Passwords::matchesNoRubbish_data()
{
    QTest::addColumn<QString>("hash");
    QTest::newRow("empty") << QString();
    QTest::newRow("text") << u"secret"_s;
    QTest::newRow("half") << u"$argon2id$v=19$m=8,t=1"_s;
    QTest::newRow("long") << QString(10'000, u'$');
}

void tst_Passwords::matchesNoRubbish()
{
    QFETCH(QString, hash);
    QVERIFY(!m_hasher.matches(u"secret"_s, hash));
    QVERIFY(m_hasher.isOutdated(hash));
}

void tst_Passwords::followsThePolicy_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("good");
    QTest::newRow("long enough") << u"four green hats"_s << true;
    QTest::newRow("exactly 12") << u"abcdefghijkl"_s << true;
    QTest::newRow("11") << u"abcdefghijk"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("12 letters outside the basic plane")
        << u"😀🎩🍏📎🔑🎲🚲🌍⛵🎈🧭🪁"_s << true;
    QTest::newRow("too long") << QString(1'025, u'a') + u'b' << false;
    QTest::newRow("holds the login") << u"my name is ANNA B"_s << false;
    QTest::newRow("one letter") << QString(20, u'a') << false;
}

void tst_Passwords::followsThePolicy()
{
    QFETCH(QString, password);
    QFETCH(bool, good);
    const Result<> checked = PasswordPolicy().check(password, u"anna"_s, {}, m_hasher);
    QCOMPARE(checked.has_value(), good);
    if (!good) {
        QCOMPARE(checked.error().kind, ErrorKind::Invalid);
        QCOMPARE(checked.error().field, u"password"_s);
    }
}

void tst_Passwords::isNotUsedAgainSoon()
{
    PasswordPolicy policy;
    policy.history = 2;
    QStringList former;
    for (const QString &password :
         {u"the first one it was"_s, u"the second one"_s, u"the third one"_s})
        former.append(*m_hasher.hash(password));
    QVERIFY(policy.check(u"the first one it was"_s, {}, former, m_hasher));
    QVERIFY(!policy.check(u"the second one"_s, {}, former, m_hasher));
    QVERIFY(!policy.check(u"the third one"_s, {}, former, m_hasher));
}

void tst_Passwords::isNotOneThatIsKnown()
{
    QTemporaryFile list;
    QVERIFY(list.open());
    list.write("password1234\r\ncorrecthorsebattery\n");
    list.close();
    PasswordPolicy policy;
    policy.breachedFile = list.fileName();
    QVERIFY(!policy.check(u"password1234"_s, {}, {}, m_hasher));
    QVERIFY(!policy.check(u"correcthorsebattery"_s, {}, {}, m_hasher));
    QVERIFY(policy.check(u"correcthorsebatter"_s, {}, {}, m_hasher));
}

void tst_Passwords::saysWhenTheListCannotBeRead()
{
    PasswordPolicy policy;
    policy.breachedFile = u"/nowhere/at/all"_s;
    const Result<> checked = policy.check(u"correcthorsebattery"_s, {}, {}, m_hasher);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Unavailable);
}

void tst_Passwords::locksLongerWithEachFailure_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("the last free one") << 4 << 0;
    QTest::newRow("the first that locks") << 5 << 30;
    QTest::newRow("doubled") << 6 << 60;
    QTest::newRow("doubled again") << 7 << 120;
    QTest::newRow("the longest") << 12 << 3'600;
    QTest::newRow("many") << 1'000'000 << 3'600;
}

void tst_Passwords::locksLongerWithEachFailure()
{
    QFETCH(int, failures);
    QFETCH(int, seconds);
    QCOMPARE(LockOut().after(failures).count(), seconds);
}

void tst_Passwords::madeAtRandomPassesThePolicy()
{
    QVERIFY(randomPassword() != randomPassword());
    QVERIFY(PasswordPolicy().check(randomPassword(), u"admin"_s, {}, m_hasher));
}

QTEST_GUILESS_MAIN(tst_Passwords)
#include "tst_passwords.moc"
