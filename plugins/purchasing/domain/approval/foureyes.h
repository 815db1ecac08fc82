#pragma once

#include "models/base/id.h"
#include "models/base/result.h"

#include <QList>
#include <QString>

namespace purser::purchasing {

/** A decision that was already taken in the present round. */
struct Decider
{
    Id person;
    Id onBehalfOf; ///< null when for themselves
    QString step;
};

/** Who has had a part in an order so far. */
struct Involvement
{
    Id requester = {};
    Id creator = {};
    Id submitter = {};
    QList<Decider> deciders = {};
};

/**
 * Four eyes: nobody approves what they requested, created or submitted, and nobody decides two
 * steps of one order. `onBehalfOf` (null for none) is held to the same: who stands in for somebody
 * decides in that person's place. Error of kind NotAllowed that says which rule.
 */
Result<> mayDecide(const Id &person, const Id &onBehalfOf, const Involvement &involvement);

/**
 * Whether each place can get a person of its own: candidates.at(i) are those who could take the
 * place i. Gives the first place that cannot, when those before it are filled as well as possible;
 * -1 when all can.
 */
int firstUnfilled(const QList<QList<Id>> &candidates);

} // namespace purser::purchasing
