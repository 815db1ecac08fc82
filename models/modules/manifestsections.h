#pragma once

#include "models/modules/manifest.h"
#include "models/modules/mapreader.h"

namespace purser {

/** What the module is called and what is told about it. */
void readIdentity(MapReader &reader, Manifest &manifest);

/** `depends`, `conflicts`, `provides`, `requires`. */
void readRelations(MapReader &reader, Manifest &manifest);

/** `library`, `ui_library`, `isolation`, `load`, `limits`, `health`, `migrations`. */
void readOperation(MapReader &reader, Manifest &manifest);

/** `permissions`, `config`, `subscribes`, `publishes`, `pages`, `routes`, `actions`. */
void readContributions(MapReader &reader, Manifest &manifest);

} // namespace purser
