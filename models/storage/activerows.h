#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <QList>
#include <QSet>

namespace purser {

class ObjectType;
class Session;

/** Which of these records are active: they stay so, and as they are, until the transaction ends. */
Result<QSet<Id>> keepActive(Session &session,
                            const ObjectType &type,
                            const Id &company,
                            const QList<Id> &ids);

} // namespace purser
