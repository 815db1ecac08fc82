#pragma once

#include "models/modules/module.h"

namespace purser::purchasing {

/** Purchase orders, their approval and their documents. */
class PurchasingModule final : public Module
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PurserModule_iid FILE "purchasing.json")
    Q_INTERFACES(purser::Module)

public:
    Result<> registerTypes(Registry &registry) override;
    Result<> demonstrate(Demonstration &demonstration) override;
};

} // namespace purser::purchasing
