#include "plugins/purchasing/domain/purchasingmodule.h"

#include "plugins/purchasing/domain/approval/approvaltypes.h"
#include "plugins/purchasing/domain/approval/question.h"
#include "plugins/purchasing/domain/demo/orderdemo.h"
#include "plugins/purchasing/domain/document/documentkeeper.h"
#include "plugins/purchasing/domain/orders/purchaseordertype.h"
#include "plugins/purchasing/domain/sample/sampleorders.h"
#include "plugins/purchasing/domain/ubl/ordertypes.h"

#include "models/base/clock.h"
#include "models/meta/registry.h"
#include "models/modules/modulehost.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

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
