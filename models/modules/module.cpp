#include "models/modules/module.h"

namespace purser {

Result<> Module::start(ModuleHost &)
{
    return {};
}

void Module::stop() {}

} // namespace purser
