#include "plugins/purchasing/domain/purchasingmodule.h"

#include "plugins/purchasing/domain/approval/approvaltypes.h"
#include "plugins/purchasing/domain/demo/orderdemo.h"
#include "plugins/purchasing/domain/orders/purchaseordertype.h"
#include "plugins/purchasing/domain/ubl/ordertypes.h"

#include "models/meta/registry.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

Result<> PurchasingModule::registerTypes(Registry &registry)
{
    for (ObjectType (*declare)() :
         {approvalChainType, approvalChainEditionType, purchaseOrderType, purchaseOrderLineType,
          purchaseOrderRevisionType, approvalStepType, approvalInboxType, partnerIdentifierType,
          orderImportType})
        PURSER_TRY(registry.add(declare(), u"purchasing"_s));
    return registry.add(FileImport{u"orders"_s, u"order_import"_s});
}

Result<> PurchasingModule::demonstrate(Demonstration &demonstration)
{
    return OrderDemo(demonstration).run();
}

} // namespace purser::purchasing
