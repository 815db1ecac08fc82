#pragma once

#include "models/base/id.h"

#include <QObject>

namespace purser {

/** Tells open lists and forms that a record was changed, here or by somebody else. */
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /** `id` is null when any record of the type may have changed. */
    void changed(const QString &type, const purser::Id &id);
};

} // namespace purser
