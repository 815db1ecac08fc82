#pragma once

#include "models/meta/record.h"

#include <QDate>
#include <QJsonObject>

namespace purser {
class RecordService;
class SamplePeople;
} // namespace purser

namespace purser::purchasing {

/** Orders of the sample company in all states up to approved (orders.json), written, submitted and
 * decided by its people as they would do it. */
class SampleOrders
{
public:
    SampleOrders(SamplePeople &people, const QDate &today);

    Result<> write();

private:
    Result<> write(const QJsonObject &sample);
    Result<Draft> draftOf(RecordService &buyer, const QJsonObject &sample) const;

    SamplePeople &m_people;
    QDate m_today;
};

} // namespace purser::purchasing
