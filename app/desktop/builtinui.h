#pragma once

#include "ui/admin/settingspage.h"
#include "ui/shell/uiregistry.h"

namespace purser {

class Host;

/** Lists, forms, partners, modules, settings: what the client has without any module. */
void registerBuiltInUi(UiRegistry &ui, Host &host, const SettingsOffer &settings);

/** Navigation from the manifests, and what the desktop halves of the modules add. A half that
 * cannot be used is named in the answer, one sentence each. */
QStringList registerModuleUi(UiRegistry &ui, Host &host);

/** The pages of administration, which stand last. */
void registerAdministration(UiRegistry &ui);

} // namespace purser
