#include "models/modules/module.h"

namespace purser {

Result<> Module::start(ModuleHost &)
{
    return {};
}

Result<> Module::addSampleData(SamplePeople &)
{
    return {};
}

Result<> Module::demonstrate(Demonstration &)
{
    return {};
}

void Module::stop() {}

} // namespace purser
