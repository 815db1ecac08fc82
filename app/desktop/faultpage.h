#pragma once

#include "models/base/error.h"
#include "ui/admin/gatepage.h"

namespace purser {

/** The database cannot be opened: why, and what can be done. */
class FaultPage : public GatePage
{
    Q_OBJECT

public:
    FaultPage(const Error &error, const QString &place, QWidget *parent = nullptr);

Q_SIGNALS:
    void tryAgain();
    void quit();
};

} // namespace purser
