#pragma once

namespace purser {

class TabPage;
struct PageAddress;
struct UiContext;

/** The editor of a partner, for UiRegistry::addEditor(). */
TabPage *makePartnerPage(UiContext &context, const PageAddress &address);

} // namespace purser
