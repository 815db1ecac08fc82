#pragma once

#include <QObject>

/** The interface of a desktop half, as far as the loader is concerned. */
class TestUi
{
public:
    virtual ~TestUi() = default;
    virtual QString greeting() const = 0;
};

#define TestUi_iid "org.purser.TestUi/1"
Q_DECLARE_INTERFACE(TestUi, TestUi_iid)
