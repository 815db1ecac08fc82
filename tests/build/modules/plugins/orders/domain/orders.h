#pragma once

#include "core/interface.h"

class Orders : public QObject, public Interface
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID Interface_iid FILE "orders.json")
    Q_INTERFACES(Interface)

public:
    QString name() const override;
};
