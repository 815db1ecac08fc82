#pragma once

#include "models/base/result.h"

#include <QString>

namespace purser {

class RecordService;

/** The people of the sample company, for modules that add to the sample data. */
class SamplePeople
{
public:
    virtual ~SamplePeople() = default;

    /** What this person can do; NotFound for nobody. It lives as long as this does. */
    virtual Result<RecordService *> as(const QString &login) = 0;
};

} // namespace purser
