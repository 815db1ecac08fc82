#pragma once

#include "models/base/result.h"

#include <QObject>

namespace purser {

class Demonstration;
class Registry;
class ModuleHost;
class SamplePeople;

/**
 * The domain half of a module: the class that its library exports with Q_PLUGIN_METADATA. Two-phase
 * start: every module registers first, in the order of their dependencies, then every one is
 * started in the same order. Stopping goes backwards. A module that fails is named and left out
 * with those that need it; the program runs on.
 */
class Module : public QObject
{
    Q_OBJECT

public:
    /** Declares object types. No I/O. */
    virtual Result<> registerTypes(Registry &registry) = 0;

    /** After every type is known and the database is ready; `host` outlives the module's work. */
    virtual Result<> start(ModuleHost &host);

    /** Adds what shows the module's work to a sample company that was made just now, while it runs.
     * It is inside a transaction; an Error undoes it. */
    virtual Result<> addSampleData(SamplePeople &people);

    /** Does the module's main job from end to end, while it runs. An Error ends it early. */
    virtual Result<> demonstrate(Demonstration &demonstration);

    /** Ends what start() began. */
    virtual void stop();
};

} // namespace purser

#define PurserModule_iid "org.purser.Module/1"
Q_DECLARE_INTERFACE(purser::Module, PurserModule_iid)
