#include "models/base/emailaddress.h"
#include "models/base/languagecode.h"

#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_WellFormed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsLanguageTags_data();
    void acceptsLanguageTags();
    void refusesLanguageTags_data();
    void refusesLanguageTags();
    void acceptsEmailAddresses_data();
    void acceptsEmailAddresses();
    void refusesEmailAddresses_data();
    void refusesEmailAddresses();
    void limitsTheLengthOfEmailAddresses();
};

namespace {

void addTexts(std::initializer_list<const char *> texts)
{
    QTest::addColumn<QString>("text");
    for (const char *text : texts)
        QTest::addRow("%s", text) << QString::fromUtf8(text);
}

} // namespace

void tst_WellFormed::acceptsLanguageTags_data()
{
    addTexts({"de", "de-AT", "en-GB", "pt-BR", "zh-Hant-HK", "sr-Latn", "es-419", "gsw",
              "zh-cmn-Hans-CN", "sl-rozaj-biske-1994", "de-CH-1901", "en-US-u-islamcal",
              "de-a-value-x-own", "x-whatever", "DE-de", "und", "qaa-Qaaa-QM-x-southern"});
}

void tst_WellFormed::acceptsLanguageTags()
{
    QFETCH(QString, text);
    QVERIFY(isLanguageTag(text));
}

void tst_WellFormed::refusesLanguageTags_data()
{
    addTexts({"",
              "-",
              "d",
              "de-",
              "-de",
              "de_DE",
              "de--DE",
              "deutschland",
              "de-DE-x",
              "x",
              "de-419-DE",
              "de-a",
              "de-a-b-cc",
              "de-ab-a-cc-a-dd",
              "de-1901-1901",
              "12",
              "d1",
              "dé",
              "i-klingon",
              "de DE",
              "de-DE-Latn"});
}

void tst_WellFormed::refusesLanguageTags()
{
    QFETCH(QString, text);
    QVERIFY(!isLanguageTag(text));
}

void tst_WellFormed::acceptsEmailAddresses_data()
{
    addTexts({"info@the-best-app.com", "a@b.de", "post.fellestjenester@politiet.no",
              "x+tag@mail.example.org", "o'neill@example.ie", "_@example.com", "a@1und1.de",
              "post@kjøp.no", "info@müller.example", "a@例え.jp", "a@xn--mller-kva.de",
              "A.B-C_D@EXAMPLE.COM"});
}

void tst_WellFormed::acceptsEmailAddresses()
{
    QFETCH(QString, text);
    QVERIFY(isEmailAddress(text));
}

void tst_WellFormed::refusesEmailAddresses_data()
{
    addTexts({"",
              "@",
              "a",
              "a@",
              "@b.de",
              "a@b",
              "a b@c.de",
              "a@b c.de",
              "a@b..de",
              "a@.de",
              "a@b.de.",
              ".a@b.de",
              "a.@b.de",
              "a..b@c.de",
              "a@b@c.de",
              "a@-b.de",
              "a@b-.de",
              "a@b_c.de",
              "a@[127.0.0.1]",
              "a@127.0.0.1",
              "\"a b\"@c.de",
              "A <a@b.de>",
              "mailto:a@b.de,c@d.de",
              "a@b.de\n",
              "a@b,de",
              "müller@example.com",
              "a@xn--a.de"});
}

void tst_WellFormed::refusesEmailAddresses()
{
    QFETCH(QString, text);
    QVERIFY(!isEmailAddress(text));
}

void tst_WellFormed::limitsTheLengthOfEmailAddresses()
{
    const auto times = [](int count) { return QString(count, u'a'); };
    QVERIFY(isEmailAddress(times(64) + u"@example.com"_s));
    QVERIFY(!isEmailAddress(times(65) + u"@example.com"_s));
    QVERIFY(isEmailAddress(u"a@"_s + times(63) + u".com"_s));
    QVERIFY(!isEmailAddress(u"a@"_s + times(64) + u".com"_s));
    const QString domain = (times(63) + u'.').repeated(3);
    QVERIFY(isEmailAddress(u"a@"_s + domain + times(60)));
    QVERIFY(!isEmailAddress(u"a@"_s + domain + times(61)));
    QVERIFY(!isEmailAddress(u"a@"_s + QString(60, u'ü') + u".com"_s));
}

QTEST_APPLESS_MAIN(tst_WellFormed)
#include "tst_wellformed.moc"
