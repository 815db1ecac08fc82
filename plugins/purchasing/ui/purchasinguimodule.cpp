#include "plugins/purchasing/ui/purchasinguimodule.h"

#include "plugins/purchasing/domain/approval/inbox.h"
#include "plugins/purchasing/ui/chain/chainbody.h"
#include "plugins/purchasing/ui/inbox/inboxpage.h"
#include "plugins/purchasing/ui/order/orderbody.h"
#include "plugins/purchasing/ui/tr.h"

#include "models/base/clock.h"
#include "models/items/serviceworker.h"
#include "models/services/recordservice.h"
#include "ui/forms/recordeditorpage.h"
#include "ui/shell/uiregistry.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/uicontext.h"

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

/** A badge shows what can be acted on, and no more than anybody would count. */
constexpr int MostCounted = 999;

void countWaiting(UiContext &context, const std::function<void(int)> &reply)
{
    context.worker.run(
        &context.worker,
        [query = inboxOf(context.caller.userId, context.clock.today())](RecordService &service) {
            return service.count(u"approval_inbox"_s, query, MostCounted);
        },
        [reply](const Result<qint64> &count) { reply(count ? static_cast<int>(*count) : 0); });
}

/** A new order is of today until somebody says otherwise. */
PageAddress withToday(const PageAddress &address, const UiContext &context)
{
    PageAddress dated = address;
    if (address.isNew() && !address.extra.contains(u"order_date"))
        dated.extra.insert(u"order_date"_s, context.clock.today().toString(Qt::ISODate));
    return dated;
}

} // namespace

Result<> PurchasingUiModule::registerUi(UiRegistry &ui)
{
    ui.addPage(u"purchasing.inbox"_s,
               [](UiContext &context, const PageAddress &address) -> TabPage * {
                   return new InboxPage(context, address);
               });
    ui.addEditor(u"purchase_order"_s,
                 [](UiContext &context, const PageAddress &address) -> TabPage * {
                     return new RecordEditorPage(context, withToday(address, context),
                                                 [](RecordEditorPage &page) -> EditorBody * {
                                                     return new OrderBody(page);
                                                 });
                 });
    ui.addEditor(u"approval_chain"_s,
                 [](UiContext &context, const PageAddress &address) -> TabPage * {
                     return new RecordEditorPage(context, address,
                                                 [](RecordEditorPage &page) -> EditorBody * {
                                                     return new ChainBody(page);
                                                 });
                 });
    ui.countAt(u"purchasing.inbox"_s, countWaiting);
    ui.addCommand({.id = u"purchasing.new-order"_s,
                   .label = Tr::mark("New order"),
                   .icon = u"plus"_s,
                   .permission = u"purchasing.purchase_order.create"_s,
                   .run = [](UiContext &context) {
                       context.navigator.open(PageAddress::create(u"purchase_order"_s));
                   }});
    return {};
}

} // namespace purser::purchasing::ui
