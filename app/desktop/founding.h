#pragma once

#include "models/objects/workspace.h"
#include "ui/admin/firstrunpage.h"

namespace purser {

/** Makes a company and its first user, who administers it, all or nothing. Faults are under the
 * names of CompanySetup. */
Result<SignedIn> foundCompany(Workspace &workspace, const CompanySetup &setup);

} // namespace purser
