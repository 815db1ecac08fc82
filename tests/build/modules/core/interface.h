#pragma once

#include <QObject>

class Interface
{
public:
    virtual ~Interface() = default;
    virtual QString name() const = 0;
};

#define Interface_iid "sample.Interface/1"
Q_DECLARE_INTERFACE(Interface, Interface_iid)
