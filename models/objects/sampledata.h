#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <QList>

namespace purser {

class Workspace;

/** What createSampleData() made. */
struct SampleData
{
    QString password; ///< of every sample user
    bool isGenerated = false;
    QList<Id> companies; ///< Northstar Ltd, Southwind Inc
};

/**
 * Fills an empty workspace with two invented companies, their users, partners and exchange rates,
 * all or nothing. The password is that of the environment (PURSER_SAMPLE_PASSWORD) or a new one.
 * Conflict when there is a company already.
 */
Result<SampleData> createSampleData(Workspace &workspace);

} // namespace purser
