#include "models/meta/record.h"
#include "models/meta/registry.h"
#include "models/meta/validation.h"
#include "models/objects/baseobjects.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace purser;
using namespace Qt::StringLiterals;

class tst_Declarations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void contradictNothing();
    void haveTheNamesOfTheWire_data();
    void haveTheNamesOfTheWire();
    void showThingsInLists();
    void refuseWhatBreaksARule_data();
    void refuseWhatBreaksARule();

private:
    Registry m_registry;
};

void tst_Declarations::initTestCase()
{
    const Result<> registered = registerBaseObjects(m_registry);
    QVERIFY2(registered, registered ? "" : qPrintable(registered.error().detail));
}

void tst_Declarations::contradictNothing()
{
    const Result<> checked = m_registry.check();
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
}

void tst_Declarations::haveTheNamesOfTheWire_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *name, const char *path, const char *fields) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(path)
                            << QString::fromLatin1(fields);
    };
    row("partner", "partners",
        "code name legal_name is_customer is_supplier is_vendor industry_id category_id parent_id "
        "tax_id registration_number website email phone language currency payment_term_id "
        "credit_limit notes tags status");
    row("partner_contact", "partner-contacts",
        "name title department email phone mobile language notes is_primary receives_orders "
        "display_name preferred_phone");
    row("partner_address", "partner-addresses",
        "address_type label street street2 city state postal_code country is_default valid_from "
        "valid_to latitude longitude formatted single_line");
    row("exchange_rate", "exchange-rates", "currency base_currency rate valid_on source");
    row("company", "companies", "name legal_name tax_id currency parent_id fiscal_year_start");
    row("user", "users", "login display_name email language time_zone password_hash locked_until");
    row("role", "roles", "name label permissions");
    row("membership", "memberships", "user_id");
    row("industry", "industries", "code name parent_id");
    row("partner_category", "partner-categories", "name parent_id colour");
    row("currency", "currencies", "code name minor_unit");
    row("payment_term", "payment-terms", "code name net_days");
    row("unit", "units", "code name");
    row("number_sequence", "number-sequences", "key format next_number reset period");
    row("attachment", "attachments", "file_name media_type size sha256 storage_key");
    row("notification", "notifications", "user_id kind subject");
    row("mail", "mails", "recipients subject status attempts last_error");
    row("saved_view", "saved-views", "name user_id object_type filters columns sort");
    row("custom_field", "custom-fields", "object_type key label field_type required choices");
}

void tst_Declarations::haveTheNamesOfTheWire()
{
    QFETCH(QString, name);
    QFETCH(QString, path);
    QFETCH(QString, fields);
    const ObjectType *type = m_registry.findByPath(path);
    QVERIFY(type);
    QCOMPARE(type->name(), name);
    const QStringList keys = fields.split(u' ');
    for (const QString &key : keys)
        QVERIFY2(type->field(key), qPrintable(key));
}

void tst_Declarations::showThingsInLists()
{
    const QList<const ObjectType *> types = m_registry.all();
    for (const ObjectType *type : types) {
        QVERIFY2(!type->list().isEmpty(), qPrintable(type->name()));
        QVERIFY2(!type->icon().isEmpty(), qPrintable(type->name()));
    }
}

namespace {

using Values = QMap<QString, Value>;

const Values GoodUser{{u"login"_s, u"ab"_s}, {u"display_name"_s, u"A B"_s}};
const Values GoodRole{{u"name"_s, u"buyer"_s}, {u"label"_s, u"Buyer"_s}};
const Values GoodRate{{u"currency"_s, u"USD"_s},
                      {u"base_currency"_s, u"EUR"_s},
                      {u"rate"_s, Decimal::fromUnits(11, 1)},
                      {u"valid_on"_s, QDate(2026, 1, 1)}};
const Values GoodTerm{{u"code"_s, u"30"_s}, {u"name"_s, u"30 days"_s}, {u"net_days"_s, 30}};
const Values GoodSequence{{u"key"_s, u"order"_s},
                          {u"name"_s, u"Orders"_s},
                          {u"format"_s, u"PO-{yyyy}-{0000}"_s},
                          {u"next_number"_s, 1},
                          {u"reset"_s, u"yearly"_s}};
const Values GoodField{{u"object_type"_s, u"partner"_s},
                       {u"key"_s, u"cost_unit"_s},
                       {u"label"_s, u"Cost unit"_s},
                       {u"field_type"_s, u"text"_s},
                       {u"position"_s, 1}};
const Values GoodPartner{
    {u"name"_s, u"Nils AS"_s}, {u"is_supplier"_s, true}, {u"status"_s, u"active"_s}};
const Values GoodAddress{{u"partner_id"_s, Id::createUuid()}, {u"address_type"_s, u"billing"_s},
                         {u"street"_s, u"Storgata 1"_s},      {u"city"_s, u"Oslo"_s},
                         {u"postal_code"_s, u"0155"_s},       {u"country"_s, u"NO"_s}};

Value json(const char *text)
{
    return QJsonValue(QJsonDocument::fromJson(text).array());
}

} // namespace

void tst_Declarations::refuseWhatBreaksARule_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *tag, const char *type, Values values, const char *field,
                        const Values &wrong = {}) {
        values.insert(wrong);
        QTest::newRow(tag) << QString::fromLatin1(type) << values << QString::fromLatin1(field);
    };
    row("good user", "user", GoodUser, "");
    row("blank in a login", "user", GoodUser, "login", {{u"login"_s, u"a b"_s}});
    row("time zone", "user", GoodUser, "time_zone", {{u"time_zone"_s, u"Europe/Nowhere"_s}});
    row("substitute without dates", "user", GoodUser, "substitute_from",
        {{u"substitute_id"_s, Id::createUuid()}});
    row("substitute until before from", "user", GoodUser, "substitute_until",
        {{u"substitute_id"_s, Id::createUuid()},
         {u"substitute_from"_s, QDate(2026, 2, 2)},
         {u"substitute_until"_s, QDate(2026, 2, 1)}});
    row("good role", "role", GoodRole, "",
        {{u"permissions"_s,
          json(R"(["*", "core.*", "*.read", "core.partner.*", "core.partner.update"])")}});
    row("role with a capital", "role", GoodRole, "name", {{u"name"_s, u"Buyer"_s}});
    row("permission of one word", "role", GoodRole, "permissions",
        {{u"permissions"_s, json(R"(["core"])")}});
    row("permission with a blank", "role", GoodRole, "permissions",
        {{u"permissions"_s, json(R"(["core.partner read"])")}});
    row("permission with a line break", "role", GoodRole, "permissions",
        {{u"permissions"_s, json(R"(["core.partner.read\n"])")}});
    row("permission that is a number", "role", GoodRole, "permissions",
        {{u"permissions"_s, json("[1]")}});
    row("good rate", "exchange_rate", GoodRate, "");
    row("rate of zero", "exchange_rate", GoodRate, "rate", {{u"rate"_s, Decimal()}});
    row("rate below zero", "exchange_rate", GoodRate, "rate",
        {{u"rate"_s, Decimal::fromUnits(-1, 0)}});
    row("rate to itself", "exchange_rate", GoodRate, "currency", {{u"currency"_s, u"EUR"_s}});
    row("good term", "payment_term", GoodTerm, "",
        {{u"discount_days"_s, 10}, {u"discount_percent"_s, Decimal::fromUnits(2, 0)}});
    row("discount without days", "payment_term", GoodTerm, "discount_days",
        {{u"discount_percent"_s, Decimal::fromUnits(2, 0)}});
    row("discount of nothing", "payment_term", GoodTerm, "discount_percent",
        {{u"discount_days"_s, 10}});
    row("discount after due", "payment_term", GoodTerm, "discount_days",
        {{u"discount_days"_s, 31}, {u"discount_percent"_s, Decimal::fromUnits(2, 0)}});
    row("good sequence", "number_sequence", GoodSequence, "");
    row("sequence without number", "number_sequence", GoodSequence, "format",
        {{u"format"_s, u"PO-{yyyy}"_s}});
    row("sequence with two numbers", "number_sequence", GoodSequence, "format",
        {{u"format"_s, u"{yyyy}-{0}-{0}"_s}});
    row("sequence with another brace", "number_sequence", GoodSequence, "format",
        {{u"format"_s, u"{yyyy}-{0}-{week}"_s}});
    row("yearly without the year", "number_sequence", GoodSequence, "format",
        {{u"format"_s, u"PO-{0000}"_s}});
    row("never without the year", "number_sequence", GoodSequence, "",
        {{u"format"_s, u"PO-{0000}"_s}, {u"reset"_s, u"never"_s}});
    row("good own field", "custom_field", GoodField, "");
    row("own field with a capital", "custom_field", GoodField, "key", {{u"key"_s, u"Cost"_s}});
    row("choice without choices", "custom_field", GoodField, "choices",
        {{u"field_type"_s, u"choice"_s}});
    row("choices without choice", "custom_field", GoodField, "choices",
        {{u"choices"_s, json(R"(["a"])")}});
    row("a choice twice", "custom_field", GoodField, "choices",
        {{u"field_type"_s, u"choice"_s}, {u"choices"_s, json(R"(["a", "a"])")}});
    row("good partner", "partner", GoodPartner, "", {{u"tags"_s, json(R"(["new"])")}});
    row("partner of no kind", "partner", GoodPartner, "is_supplier", {{u"is_supplier"_s, false}});
    row("blank name", "partner", GoodPartner, "name", {{u"name"_s, u"  "_s}});
    row("tags that are no texts", "partner", GoodPartner, "tags", {{u"tags"_s, json("[[]]")}});
    row("credit below zero", "partner", GoodPartner, "credit_limit",
        {{u"currency"_s, u"EUR"_s}, {u"credit_limit"_s, Decimal::fromUnits(-1, 0)}});
    row("good address", "partner_address", GoodAddress, "");
    row("address without postal code", "partner_address", GoodAddress, "postal_code",
        {{u"postal_code"_s, Value()}});
    row("address without street", "partner_address", GoodAddress, "street",
        {{u"street"_s, Value()}});
    row("half a place", "partner_address", GoodAddress, "longitude",
        {{u"latitude"_s, Decimal::fromUnits(59, 0)}});
    row("place off the globe", "partner_address", GoodAddress, "latitude",
        {{u"latitude"_s, Decimal::fromUnits(91, 0)}, {u"longitude"_s, Decimal()}});
    row("address that ends before it begins", "partner_address", GoodAddress, "valid_to",
        {{u"valid_from"_s, QDate(2026, 2, 2)}, {u"valid_to"_s, QDate(2026, 2, 1)}});
    row("colour", "partner_category", {{u"name"_s, u"A"_s}}, "colour", {{u"colour"_s, u"red"_s}});
    row("decimals of the yen", "currency",
        {{u"code"_s, u"JPY"_s}, {u"name"_s, u"Yen"_s}, {u"minor_unit"_s, 2}}, "minor_unit");
}

void tst_Declarations::refuseWhatBreaksARule()
{
    QFETCH(QString, type);
    QFETCH(Values, values);
    QFETCH(QString, field);
    Record record(*m_registry.find(type));
    for (const Field &declared : record.type().fields())
        record.set(declared.key(), declared.defaultValue());
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        record.set(value.key(), *value);
    const QList<FieldIssue> found = faults(record);
    QCOMPARE(found.isEmpty() ? QString() : found.first().field, field);
}

QTEST_GUILESS_MAIN(tst_Declarations)
#include "tst_declarations.moc"
