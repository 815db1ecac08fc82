#include "plugins/purchasing/tests/purchasingworld.h"

#include "plugins/purchasing/domain/approval/inbox.h"

#include "models/documents/documentjson.h"
#include "models/events/outboxrelay.h"
#include "models/modules/manifestreader.h"
#include "models/objects/baseobjects.h"
#include "models/storage/migrator.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace purser::purchasing::test {

using namespace Qt::StringLiterals;

namespace {

Draft draft(const QMap<QString, Value> &values)
{
    return {{}, values, {}};
}

Draft lineDraft(const LineSpec &spec)
{
    Draft line;
    line.values = {{u"kind"_s, spec.kind}, {u"description"_s, spec.description}};
    if (spec.kind == u"comment" || spec.kind == u"subtotal")
        return line;
    line.values.insert(u"quantity"_s, dec(spec.quantity));
    line.values.insert(u"unit"_s, u"C62"_s);
    line.values.insert(u"unit_price"_s, dec(spec.price));
    if (!spec.tax.isEmpty())
        line.values.insert(u"tax_rate"_s, dec(spec.tax));
    if (!spec.discount.isEmpty())
        line.values.insert(u"discount_percent"_s, dec(spec.discount));
    if (!spec.code.isEmpty())
        line.values.insert(u"product_code"_s, spec.code);
    return line;
}

} // namespace

Decimal dec(const QString &text)
{
    return Decimal::parse(text, 6).value();
}

Result<QByteArray> PlainRenderer::renderPdf(const DocumentModel &model)
{
    if (!fault.isEmpty())
        return unavailable(fault);
    return QJsonDocument(toJson(model)).toJson();
}

World::World(const QString &engine)
    : database(engine)
{}

World::~World() = default;

Result<> World::open()
{
    PURSER_TRY(registerBaseObjects(registry));
    PURSER_TRY(m_module.registerTypes(registry));
    PURSER_TRY(registry.check());
    const ModuleServices services{registry, clock, m_bus, &m_files, renderer};
    InstalledModule installed;
    PURSER_ASSIGN(installed.manifest, readManifestFile(QStringLiteral(
                                          PURSER_SOURCE_DIR "/plugins/purchasing/module.yaml")));
    m_host = std::make_unique<ModuleHost>(services, installed);
    PURSER_TRY(m_module.start(*m_host));
    PURSER_ASSIGN(session, Session::open(database.url()));
    PURSER_TRY(Migrator(*session, registry, clock).migrate());
    store = std::make_unique<RecordStore>(*session);
    LocalRecordService founder(*store, registry, clock, Caller::system({}));
    PURSER_ASSIGN(const Record made,
                  founder.create(u"company"_s, draft({{u"name"_s, u"Northstar Ltd"_s},
                                                      {u"currency"_s, u"EUR"_s}})));
    company = made.id();
    Caller system = Caller::system(company);
    m_callers.insert(u"system"_s, system);
    PURSER_TRY(addPeople());
    PURSER_ASSIGN(supplier, newSupplier(u"Bergen Tools AS"_s));
    return {};
}

Result<> World::addPeople()
{
    PURSER_ASSIGN(const Page roles, as(u"system"_s).list(u"role"_s, {.limit = 100}));
    const QJsonValue all(QJsonArray{u"purchasing.*"_s});
    for (const Record &role : roles.items) {
        m_roles.insert(role.text(u"name"), role.id());
        PURSER_TRY(as(u"system"_s)
                       .update(u"role"_s, role.id(), Operation::AnyVersion,
                               draft({{u"permissions"_s, all}})));
    }
    for (const QString &login :
         {u"buyer"_s, u"manager"_s, u"director"_s, u"finance"_s, u"board"_s, u"auditor"_s})
        PURSER_TRY(newUser(login, {login}));
    PURSER_TRY(newUser(u"manager2"_s, {u"manager"_s}));
    return {};
}

LocalRecordService &World::as(const QString &login)
{
    std::unique_ptr<LocalRecordService> &service = m_services[login];
    if (!service)
        service =
            std::make_unique<LocalRecordService>(*store, registry, clock, m_callers.value(login));
    return *service;
}

Result<Id> World::newUser(const QString &login, const QStringList &roles)
{
    PURSER_ASSIGN(const Record made,
                  as(u"system"_s)
                      .create(u"user"_s, draft({{u"login"_s, login}, {u"display_name"_s, login}})));
    Draft membership = draft({{u"user_id"_s, made.id()}});
    for (const QString &role : roles)
        membership.children[u"roles"_s].append(draft({{u"role_id"_s, m_roles.value(role)}}));
    PURSER_TRY(as(u"system"_s).create(u"membership"_s, membership));
    Caller who;
    who.userId = made.id();
    who.login = login;
    who.displayName = login;
    who.companyId = company;
    who.roles = QSet<QString>(roles.cbegin(), roles.cend());
    who.permissions = {u"purchasing.*"_s};
    m_callers.insert(login, who);
    return made.id();
}

Result<Id> World::newSupplier(const QString &name, const QMap<QString, Value> &values)
{
    Draft partner = draft(values);
    partner.values.insert(u"name"_s, name);
    partner.values.insert(u"is_supplier"_s, true);
    PURSER_ASSIGN(const Record made, as(u"system"_s).create(u"partner"_s, partner));
    return made.id();
}

Result<> World::addRate(const QString &base,
                        const QString &currency,
                        const QString &rate,
                        const QDate &day)
{
    PURSER_TRY(as(u"system"_s)
                   .create(u"exchange_rate"_s,
                           draft({{u"base_currency"_s, base},
                                  {u"currency"_s, currency},
                                  {u"rate"_s, Decimal::parse(rate, Decimal::MaxScale).value()},
                                  {u"valid_on"_s, day},
                                  {u"source"_s, u"test"_s}})));
    return {};
}

Draft World::orderDraft(const QList<LineSpec> &lines, const QMap<QString, Value> &values) const
{
    Draft order = draft(values);
    if (!order.values.contains(u"supplier_id"_s))
        order.values.insert(u"supplier_id"_s, supplier);
    for (const LineSpec &line : lines)
        order.children[u"lines"_s].append(lineDraft(line));
    return order;
}

Result<Record> World::newOrder(const QList<LineSpec> &lines,
                               const QMap<QString, Value> &values,
                               const QString &login)
{
    return as(login).create(u"purchase_order"_s, orderDraft(lines, values));
}

Result<Record> World::submitted(const QString &amount, const QMap<QString, Value> &values)
{
    PURSER_ASSIGN(const Record order, newOrder({{u"Drill"_s, u"1"_s, amount}}, values));
    return act(u"buyer"_s, order.id(), u"submit"_s);
}

Result<Record> World::act(const QString &login,
                          const Id &order,
                          const QString &action,
                          const QJsonObject &input)
{
    clock.advance(60);
    PURSER_ASSIGN(const ActionResult done,
                  as(login).act(u"purchase_order"_s, order, action, input, Operation::AnyVersion));
    return done.record;
}

Result<QJsonValue> World::ask(const Id &order, const QString &query, const QJsonObject &input)
{
    return as(u"buyer"_s).ask(u"purchase_order"_s, order, query, input);
}

Result<> World::deliver()
{
    PURSER_TRY(OutboxRelay(*store, registry, clock, m_bus).deliver());
    PURSER_ASSIGN(
        const Page failed,
        as(u"system"_s)
            .list(u"event_delivery"_s,
                  {.filters = {Filter{u"status"_s, Operator::NotEqual, {u"handled"_s}}}}));
    return failed.items.isEmpty() ? Result<>()
                                  : internalError(failed.items.first().text(u"last_error"));
}

Result<QList<Record>> World::inbox(const QString &login)
{
    PURSER_ASSIGN(const Page page,
                  as(login).list(u"approval_inbox"_s, inboxOf(user(login), clock.today())));
    return page.items;
}

} // namespace purser::purchasing::test
