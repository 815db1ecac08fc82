#include "plugins/purchasing/tests/documentworld.h"

#include "models/documents/documentanswer.h"
#include "models/documents/documentjson.h"

#include "tests/unit/documents/pdftools.h"

namespace purser::purchasing::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Limit = std::chrono::minutes(2);

QMap<QString, Value> companyValues()
{
    return {{u"legal_name"_s, u"Northstar Procurement Limited"_s},
            {u"tax_id"_s, u"DE136695976"_s},
            {u"registration_number"_s, u"HRB 4711"_s},
            {u"street"_s, u"Hafenstraße 7"_s},
            {u"city"_s, u"Hamburg"_s},
            {u"postal_code"_s, u"20457"_s},
            {u"country"_s, u"DE"_s},
            {u"phone"_s, u"+49 40 5550100"_s},
            {u"email"_s, u"orders@northstar.example"_s},
            {u"website"_s, u"https://northstar.example"_s},
            {u"colour"_s, u"#1f5f8b"_s}};
}

} // namespace

DocumentWorld::DocumentWorld(const QString &engine)
    : world(engine)
    , m_renderer(renderProgram(), Limit)
{
    world.renderer = &m_renderer;
}

Result<> DocumentWorld::open()
{
    PURSER_TRY(world.open());
    PURSER_TRY(changeCompany(companyValues()));
    PURSER_ASSIGN(world.supplier,
                  newSupplierAt(u"Fjord Tools AS"_s,
                                {{u"code"_s, u"S-77"_s}, {u"email"_s, u"sales@fjord.example"_s}},
                                {{u"street"_s, u"Bryggen 12"_s},
                                 {u"city"_s, u"Bergen"_s},
                                 {u"postal_code"_s, u"5003"_s},
                                 {u"country"_s, u"NO"_s}}));
    return {};
}

Result<Id> DocumentWorld::newSupplierAt(const QString &name,
                                        const QMap<QString, Value> &values,
                                        const QMap<QString, Value> &address)
{
    Draft partner{{}, values, {}};
    partner.values.insert(u"name"_s, name);
    partner.values.insert(u"is_supplier"_s, true);
    partner.children.insert(u"addresses"_s, {{{}, address, {}}});
    PURSER_ASSIGN(const Record made, world.as(u"system"_s).create(u"partner"_s, partner));
    return made.id();
}

Result<Record> DocumentWorld::newFullOrder(const QMap<QString, Value> &values)
{
    QMap<QString, Value> header{{u"title"_s, u"Workshop, spring"_s},
                                {u"required_date"_s, QDate(2026, 4, 15)},
                                {u"supplier_reference"_s, u"Q-2026/88"_s},
                                {u"delivery_terms"_s, u"DAP"_s},
                                {u"carrier"_s, u"Bring"_s},
                                {u"project"_s, u"Hall 3"_s},
                                {u"cost_center"_s, u"CC-410"_s},
                                {u"notes"_s, u"Please deliver to gate 2.\nRing first."_s},
                                {u"terms"_s, u"Goods stay yours until paid."_s},
                                {u"discount_amount"_s, dec(u"10"_s)},
                                {u"shipping_amount"_s, dec(u"12.5"_s)}};
    header.insert(values);
    return world.newOrder({{.description = u"Everything for the bench"_s, .kind = u"comment"_s},
                           {u"Drill\nwith two batteries"_s, u"3"_s, u"199.9"_s, u"19"_s, u"5"_s,
                            u"item"_s, u"D-100"_s},
                           {u"Screw, 4 × 40"_s, u"2500"_s, u"0.0125"_s, u"7"_s},
                           {.description = u"Tools together"_s, .kind = u"subtotal"_s}},
                          header);
}

Result<Record> DocumentWorld::approved(const Id &order)
{
    PURSER_TRY(world.act(u"buyer"_s, order, u"submit"_s));
    return world.act(u"manager"_s, order, u"approve"_s);
}

Result<> DocumentWorld::changeCompany(const QMap<QString, Value> &values)
{
    PURSER_TRY(world.as(u"system"_s)
                   .update(u"company"_s, world.company, Operation::AnyVersion, {{}, values, {}}));
    return {};
}

Result<> DocumentWorld::addSetting(const QString &key, const QJsonObject &value)
{
    PURSER_TRY(
        world.as(u"system"_s)
            .create(u"setting"_s, {{}, {{u"key"_s, key}, {u"value"_s, QJsonValue(value)}}, {}}));
    return {};
}

Result<DocumentModel> DocumentWorld::document(const Id &order, const QString &language)
{
    QJsonObject input;
    if (!language.isEmpty())
        input.insert(u"language"_s, language);
    PURSER_ASSIGN(const QJsonValue json, world.ask(order, u"document"_s, input));
    return documentFromJson(json.toObject());
}

Result<QByteArray> DocumentWorld::pdf(const Id &order)
{
    PURSER_ASSIGN(const QJsonValue json, world.ask(order, u"document"_s));
    PURSER_ASSIGN(const DocumentFile file, documentFile(json.toObject(), m_renderer));
    return file.content;
}

QStringList captions(const DocumentModel &model)
{
    QStringList found;
    for (const DocumentColumn &column : model.tables.first().columns)
        found.append(column.caption);
    return found;
}

QString info(const DocumentModel &model, const QString &label)
{
    for (const DocumentPair &pair : model.info) {
        if (pair.label == label)
            return pair.value;
    }
    return u"(none)"_s;
}

} // namespace purser::purchasing::test
