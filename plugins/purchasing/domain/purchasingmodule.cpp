#include "plugins/purchasing/domain/purchasingmodule.h"

#include "plugins/purchasing/domain/approval/approvaltypes.h"
#include "plugins/purchasing/domain/approval/question.h"
#include "plugins/purchasing/domain/approval/rerouting.h"
#include "plugins/purchasing/domain/demo/orderdemo.h"
#include "plugins/purchasing/domain/document/documentkeeper.h"
#include "plugins/purchasing/domain/orders/purchaseordertype.h"
#include "plugins/purchasing/domain/sample/sampleorders.h"
#include "plugins/purchasing/domain/ubl/ordertypes.h"

#include "models/base/clock.h"
#include "models/events/event.h"
#include "models/meta/record.h"
#include "models/meta/registry.h"
#include "models/modules/modulehost.h"
#include "models/services/caller.h"
#include "models/services/unitofwork.h"
#include "models/storage/recordstore.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostCompanies = 10'000;

} // namespace

PurchasingModule::PurchasingModule()
    : m_keeper(std::make_shared<DocumentKeeper>())
{}

Result<> PurchasingModule::registerTypes(Registry &registry)
{
    for (ObjectType (*declare)() :
         {approvalChainType, approvalChainEditionType, purchaseOrderLineType,
          purchaseOrderRevisionType, approvalStepType, approvalInboxType, approvalQuestionType,
          partnerIdentifierType, orderImportType})
        PURSER_TRY(registry.add(declare(), u"purchasing"_s));
    PURSER_TRY(registry.add(purchaseOrderType(m_keeper), u"purchasing"_s));
    return registry.add(FileImport{u"orders"_s, u"order_import"_s});
}

Result<> PurchasingModule::start(ModuleHost &host)
{
    m_keeper->use(host.files(), host.renderer());
    m_clock = &host.clock();
    m_registry = &host.registry();
    for (const QString &event :
         {u"user.*"_s, u"membership.*"_s, u"membership_role.*"_s, u"role.*"_s})
        PURSER_TRY(host.subscribe(event, [this](RecordStore &store, const Event &happened) {
            return reroute(store, happened);
        }));
    return host.subscribe(u"purchase_order.*"_s, [this](RecordStore &store, const Event &happened) {
        return rerouteOnceADay(store, happened);
    });
}

Result<> PurchasingModule::reroute(RecordStore &store, const Event &event)
{
    if (!movesPeople(event))
        return {};
    PURSER_ASSIGN(const ObjectType *type, m_registry->type(u"company"_s));
    PURSER_ASSIGN(const QList<Record> companies, store.list(*type, {}, {.limit = MostCompanies}));
    for (const Record &company : companies)
        PURSER_TRY(rerouteIn(store, company.id()));
    return {};
}

Result<> PurchasingModule::rerouteOnceADay(RecordStore &store, const Event &event)
{
    if (m_rerouted.value(event.companyId) == m_clock->today())
        return {};
    return rerouteIn(store, event.companyId);
}

Result<> PurchasingModule::rerouteIn(RecordStore &store, const Id &company)
{
    const Caller program = Caller::system(company);
    UnitOfWork work(store, *m_registry, *m_clock, program);
    PURSER_TRY(rerouteOpenSteps(work));
    m_rerouted.insert(company, m_clock->today());
    return {};
}

Result<> PurchasingModule::addSampleData(SamplePeople &people)
{
    return SampleOrders(people, m_clock->today()).write();
}

Result<> PurchasingModule::demonstrate(Demonstration &demonstration)
{
    return OrderDemo(demonstration).run();
}

} // namespace purser::purchasing
