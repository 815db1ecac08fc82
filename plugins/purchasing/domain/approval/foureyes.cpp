#include "plugins/purchasing/domain/approval/foureyes.h"

#include "plugins/purchasing/domain/tr.h"

#include <QHash>
#include <QSet>

namespace purser::purchasing {

namespace {

Result<> mayTakePart(const Id &person, const Involvement &involvement)
{
    if (person == involvement.requester)
        return notAllowed(Tr::tr("Who requested an order does not decide on it (four eyes)."));
    if (person == involvement.creator)
        return notAllowed(Tr::tr("Who wrote an order does not decide on it (four eyes)."));
    if (person == involvement.submitter)
        return notAllowed(Tr::tr("Who submitted an order does not decide on it (four eyes)."));
    for (const Decider &decider : involvement.deciders) {
        if (person == decider.person || person == decider.onBehalfOf)
            return notAllowed(Tr::tr("The step “%1” of this order was already decided by the same "
                                     "person; each step needs another one (four eyes).")
                                  .arg(decider.step));
    }
    return {};
}

/** Fills places with people by augmenting paths (Kuhn). */
class Matching
{
public:
    explicit Matching(const QList<QList<Id>> &candidates)
        : m_candidates(candidates)
    {}

    bool fill(int place)
    {
        m_tried.clear();
        return find(place);
    }

private:
    bool find(int place)
    {
        for (const Id &person : m_candidates.at(place)) {
            if (m_tried.contains(person))
                continue;
            m_tried.insert(person);
            const auto taken = m_placeOf.constFind(person);
            if (taken == m_placeOf.constEnd() || find(*taken)) {
                m_placeOf.insert(person, place);
                return true;
            }
        }
        return false;
    }

    const QList<QList<Id>> &m_candidates;
    QHash<Id, int> m_placeOf;
    QSet<Id> m_tried;
};

} // namespace

Result<> mayDecide(const Id &person, const Id &onBehalfOf, const Involvement &involvement)
{
    PURSER_TRY(mayTakePart(person, involvement));
    if (!onBehalfOf.isNull())
        PURSER_TRY(mayTakePart(onBehalfOf, involvement));
    return {};
}

int firstUnfilled(const QList<QList<Id>> &candidates)
{
    Matching matching(candidates);
    for (int place = 0; place < candidates.size(); ++place) {
        if (!matching.fill(place))
            return place;
    }
    return -1;
}

} // namespace purser::purchasing
