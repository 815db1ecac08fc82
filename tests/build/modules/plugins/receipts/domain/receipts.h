#pragma once

#include "core/interface.h"

class Receipts : public QObject, public Interface
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID Interface_iid FILE "receipts.json")
    Q_INTERFACES(Interface)

public:
    QString name() const override;
};

QString receiptsName();
