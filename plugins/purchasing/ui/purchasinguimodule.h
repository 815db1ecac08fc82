#pragma once

#include "ui/shell/uimodule.h"

namespace purser::purchasing::ui {

/** The windows of purchasing: the order editor and the inbox. */
class PurchasingUiModule final : public UiModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PurserUiModule_iid FILE "purchasing.json")
    Q_INTERFACES(purser::UiModule)

public:
    Result<> registerUi(UiRegistry &ui) override;
};

} // namespace purser::purchasing::ui
