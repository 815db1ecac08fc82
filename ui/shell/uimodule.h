#pragma once

#include "models/base/result.h"

#include <QObject>

namespace purser {

class UiRegistry;

/**
 * The user-interface half of a module: the class that its library `<name>_ui` exports with
 * Q_PLUGIN_METADATA. Loaded by the desktop after the domain half has started. A half that fails is
 * named and left out; its objects still have the general lists and forms.
 */
class UiModule : public QObject
{
    Q_OBJECT

public:
    /** Adds pages, editors, navigation and commands. No I/O. */
    virtual Result<> registerUi(UiRegistry &ui) = 0;
};

} // namespace purser

#define PurserUiModule_iid "org.purser.UiModule/1"
Q_DECLARE_INTERFACE(purser::UiModule, PurserUiModule_iid)
