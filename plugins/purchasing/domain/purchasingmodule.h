#pragma once

#include "models/modules/module.h"

#include <memory>

namespace purser {
class Clock;
}

namespace purser::purchasing {

class DocumentKeeper;

/** Purchase orders, their approval and their documents. */
class PurchasingModule final : public Module
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PurserModule_iid FILE "purchasing.json")
    Q_INTERFACES(purser::Module)

public:
    PurchasingModule();

    Result<> registerTypes(Registry &registry) override;
    /** From now on orders can be sent, where the program keeps files and makes documents. */
    Result<> start(ModuleHost &host) override;
    /** Some orders, for people to look at. */
    Result<> addSampleData(SamplePeople &people) override;
    Result<> demonstrate(Demonstration &demonstration) override;

private:
    std::shared_ptr<DocumentKeeper> m_keeper; ///< the declared types have it too
    const Clock *m_clock = nullptr;           ///< from start() on
};

} // namespace purser::purchasing
