#include "plugins/purchasing/ui/purchasinguimodule.h"

#include "plugins/purchasing/domain/approval/inbox.h"
#include "plugins/purchasing/ui/inbox/inboxpage.h"
#include "plugins/purchasing/ui/order/orderbody.h"
#include "plugins/purchasing/ui/tr.h"

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
    const Id user = context.caller.userId;
    context.worker.run(
        &context.worker,
        [user](RecordService &service) {
            return service.count(u"approval_inbox"_s, inboxOf(user), MostCounted);
        },
        [reply](const Result<qint64> &count) { reply(count ? static_cast<int>(*count) : 0); });
}

} // namespace

Result<> PurchasingUiModule::registerUi(UiRegistry &ui)
{
    const Text section = Tr::mark("Purchasing");
    const PageAddress inbox{u"purchasing.inbox"_s};
    ui.addPage(inbox.page, [](UiContext &context, const PageAddress &address) -> TabPage * {
        return new InboxPage(context, address);
    });
    ui.addEditor(u"purchase_order"_s,
                 [](UiContext &context, const PageAddress &address) -> TabPage * {
                     return new RecordEditorPage(context, address,
                                                 [](RecordEditorPage &page) -> EditorBody * {
                                                     return new OrderBody(page);
                                                 });
                 });
    ui.addNavigation({.id = u"purchasing.inbox"_s,
                      .section = section,
                      .label = Tr::mark("Approvals"),
                      .icon = u"inbox"_s,
                      .address = inbox,
                      .order = 10,
                      .permission = u"purchasing.approval_inbox.read"_s,
                      .count = countWaiting});
    ui.addNavigation({.id = u"purchasing.orders"_s,
                      .section = section,
                      .label = Tr::mark("Orders"),
                      .icon = u"order"_s,
                      .address = PageAddress::list(u"purchase_order"_s),
                      .order = 20,
                      .permission = u"purchasing.purchase_order.read"_s});
    ui.addNavigation({.id = u"purchasing.chains"_s,
                      .section = section,
                      .label = Tr::mark("Approval chains"),
                      .icon = u"settings"_s,
                      .address = PageAddress::list(u"approval_chain"_s),
                      .order = 90,
                      .permission = u"purchasing.approval_chain.update"_s});
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
