#pragma once

#include "models/modules/samplepeople.h"
#include "models/objects/connection.h"

#include <map>
#include <memory>

namespace purser {

/** The people of a sample company, on one connection. */
class SampleOffice final : public SamplePeople
{
public:
    SampleOffice(Connection &connection, const Id &company);

    Result<RecordService *> as(const QString &login) override;

private:
    Connection &m_connection;
    Id m_company;
    std::map<QString, std::unique_ptr<LocalRecordService>> m_services;
};

} // namespace purser
