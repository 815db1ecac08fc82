#pragma once

#include "models/meta/record.h"
#include "models/objects/workspace.h"

#include <QJsonObject>

namespace purser {

/** Writes the sample companies, users and partners of sample.json inside one transaction. */
class SampleWriter
{
public:
    SampleWriter(UnitOfWork &work, const QJsonObject &content, const QString &passwordHash);

    /** Gives the companies, in the order of the file. */
    Result<QList<Id>> write();

private:
    /** One sample company with what its records refer to, by name. */
    struct Company
    {
        Id id;
        QHash<QString, Id> categories;
        QHash<QString, Id> terms;
    };

    Result<> writeUsers();
    Result<Company> writeCompany(const QJsonObject &json);
    Result<> writeMembers(UnitOfWork &inside);
    Result<> writeCategories(UnitOfWork &inside, Company &company);
    Result<> writeRates(UnitOfWork &inside);
    Result<> writePartners(UnitOfWork &inside, const Company &company, bool onlyOverseas);

    UnitOfWork &m_work;
    QJsonObject m_content;
    QString m_passwordHash;
    QHash<QString, Id> m_users;
};

} // namespace purser
