#pragma once

#include "models/base/id.h"
#include "models/modules/module.h"

#include <QDate>
#include <QHash>

#include <memory>

namespace purser {
class Clock;
class RecordStore;
class Registry;
struct Event;
} // namespace purser

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
    /** From now on orders can be sent, where the program keeps files and makes documents, and the
     * inboxes follow absences, memberships and roles. */
    Result<> start(ModuleHost &host) override;
    /** Some orders, for people to look at. */
    Result<> addSampleData(SamplePeople &people) override;
    Result<> demonstrate(Demonstration &demonstration) override;

private:
    /** In each company, since users belong to several. */
    Result<> reroute(RecordStore &store, const Event &event);
    Result<> rerouteOnceADay(RecordStore &store, const Event &event);
    Result<> rerouteIn(RecordStore &store, const Id &company);

    std::shared_ptr<DocumentKeeper> m_keeper; ///< the declared types have it too
    const Clock *m_clock = nullptr;           ///< from start() on
    const Registry *m_registry = nullptr;     ///< from start() on
    QHash<Id, QDate> m_rerouted;              ///< by company; in the relay's thread alone
};

} // namespace purser::purchasing
