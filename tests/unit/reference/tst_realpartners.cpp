#include "models/base/emailaddress.h"
#include "models/base/iso3166.h"
#include "models/reference/address.h"
#include "models/reference/partnername.h"
#include "models/reference/phone.h"
#include "models/reference/postalcode.h"
#include "models/reference/taxid.h"

#include <QFile>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

/**
 * What the functions make of 208 organisations as they stand in European procurement notices. The
 * numbers say what is: one that changes shows that a rule became stricter or looser.
 */
class tst_RealPartners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCountryIsKnown();
    void postalCodesAreNormalized();
    void phoneNumbersAreRead();
    void addressesAreWritten();
    void emailAddressesAreRight();
    void norwegianRegistrationNumbersAreChecked();
    void spellingsOfOneOrganisationMeet();

private:
    struct Row
    {
        QString name;
        QString registrationNumber;
        QString phone;
        QString email;
        AddressParts address;
    };

    QList<Row> m_rows;
};

namespace {

/** The cells of one line; commas stand within quotation marks. */
QStringList cells(const QString &line)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            cells.append(QString());
        else
            cells.last() += c;
    }
    return cells;
}

} // namespace

void tst_RealPartners::initTestCase()
{
    QFile file(QStringLiteral(PURSER_SOURCE_DIR "/../shared/data/partners-ted.csv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The folder shared/data is not beside the sources.");
    const QStringList heads = cells(QString::fromUtf8(file.readLine()).trimmed());
    while (!file.atEnd()) {
        const QStringList line = cells(QString::fromUtf8(file.readLine()).trimmed());
        const auto cell = [&](const QString &head) { return line.value(heads.indexOf(head)); };
        Row row;
        row.name = cell(u"name"_s);
        row.registrationNumber = cell(u"registration_number"_s);
        row.phone = cell(u"phone"_s);
        row.email = cell(u"email"_s);
        row.address.street = cell(u"street"_s);
        row.address.street2 = cell(u"street2"_s);
        row.address.city = cell(u"city"_s);
        row.address.postalCode = cell(u"postal_code"_s);
        row.address.country = alpha2FromAlpha3(cell(u"country_alpha3"_s)).value_or(QString());
        m_rows.append(row);
    }
    QCOMPARE(m_rows.size(), 208);
}

void tst_RealPartners::everyCountryIsKnown()
{
    for (const Row &row : m_rows)
        QVERIFY2(isCountryCode(row.address.country), qPrintable(row.name));
}

void tst_RealPartners::postalCodesAreNormalized()
{
    int given = 0;
    QStringList changed;
    QStringList wrong;
    for (const Row &row : m_rows) {
        const QString code = row.address.postalCode;
        if (code.isEmpty())
            continue;
        ++given;
        const QString normal = normalizedPostalCode(code, row.address.country);
        if (!isPostalCode(code, row.address.country))
            wrong.append(code);
        else if (normal != code)
            changed.append(code + u'>' + normal);
    }
    QCOMPARE(given, 134);
    QCOMPARE(changed.join(u'|'), u"N-0582>0582|NO-7465>7465"_s);
    QCOMPARE(wrong.join(u'|'), u"ABC123|ABC123|ABC123|Postboks 100, Alnabr"_s);
}

void tst_RealPartners::phoneNumbersAreRead()
{
    int given = 0;
    QStringList wrong;
    for (const Row &row : m_rows) {
        if (row.phone.isEmpty())
            continue;
        ++given;
        const PhoneNumber number = parsePhone(row.phone, row.address.country);
        QCOMPARE(number.text, row.phone);
        if (!number.isValid)
            wrong.append(row.phone);
    }
    QCOMPARE(given, 119);
    QCOMPARE(
        wrong.join(u'|'),
        u"+49 123456780|+34 123456780|+44 123456780|+44 123456780|+44 123456780|+352 123456780|"
        "+44 899375|+44 123456780|+44 123456345678|+352 123456789|+47|+47|+49 123456789"_s);
}

void tst_RealPartners::addressesAreWritten()
{
    int complete = 0;
    QHash<QString, int> issues;
    for (const Row &row : m_rows) {
        const QList<FieldIssue> found = addressIssues(row.address);
        complete += found.isEmpty() ? 1 : 0;
        for (const FieldIssue &issue : found)
            ++issues[issue.field];
        const QStringList lines = addressLines(row.address, u"XX"_s);
        QVERIFY(!lines.isEmpty());
        QVERIFY(!lines.contains(QString()));
    }
    QCOMPARE(complete, 124);
    QCOMPARE(issues,
             (QHash<QString, int>{{u"street"_s, 82}, {u"postal_code"_s, 77}, {u"state"_s, 1}}));
}

void tst_RealPartners::emailAddressesAreRight()
{
    int given = 0;
    for (const Row &row : m_rows) {
        given += row.email.isEmpty() ? 0 : 1;
        QVERIFY2(row.email.isEmpty() || isEmailAddress(row.email), qPrintable(row.email));
    }
    QCOMPARE(given, 52);
}

void tst_RealPartners::norwegianRegistrationNumbersAreChecked()
{
    int valid = 0;
    QStringList wrong;
    for (const Row &row : m_rows) {
        if (row.address.country != u"NO" || row.registrationNumber.isEmpty())
            continue;
        if (checkTaxId(row.registrationNumber, u"NO"_s).isValid())
            ++valid;
        else
            wrong.append(row.registrationNumber);
    }
    QCOMPARE(valid, 132);
    QCOMPARE(wrong.join(u'|'), u"Elvia AS|974640782|64983472|223345"_s);
}

void tst_RealPartners::spellingsOfOneOrganisationMeet()
{
    QSet<QString> spellings;
    QSet<QString> normalized;
    for (const Row &row : m_rows) {
        spellings.insert(row.name);
        normalized.insert(normalizedPartnerName(row.name));
    }
    QCOMPARE(spellings.size(), 192);
    QCOMPARE(normalized.size(), 186);
}

QTEST_APPLESS_MAIN(tst_RealPartners)
#include "tst_realpartners.moc"
