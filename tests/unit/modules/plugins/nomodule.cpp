#include "models/modules/module.h"

/** Says that it is a module and is none. */
class NoModule final : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID PurserModule_iid FILE "module.json")
};

#include "nomodule.moc"
