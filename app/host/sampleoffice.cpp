#include "app/host/sampleoffice.h"

namespace purser {

using namespace Qt::StringLiterals;

SampleOffice::SampleOffice(Connection &connection, const Id &company)
    : m_connection(connection)
    , m_company(company)
{}

Result<RecordService *> SampleOffice::as(const QString &login)
{
    std::unique_ptr<LocalRecordService> &service = m_services[login];
    if (!service) {
        PURSER_ASSIGN(const SignedIn user, m_connection.signIn().signedIn(login));
        PURSER_ASSIGN(const Caller caller,
                      m_connection.signIn().callerFor(user.userId, m_company, u"sample"_s));
        service = m_connection.service(caller);
    }
    return service.get();
}

} // namespace purser
