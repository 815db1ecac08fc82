#include "app/desktop/founding.h"

#include "models/services/localrecordservice.h"
#include "models/services/treewriter.h"

namespace purser {

using namespace Qt::StringLiterals;

namespace {

Result<Record> createUser(UnitOfWork &work, const PasswordRules &rules, const CompanySetup &setup)
{
    Draft draft;
    draft.values = {{u"login"_s, setup.login}, {u"display_name"_s, setup.displayName}};
    PURSER_ASSIGN(const Record made, work.create(u"user"_s, draft));
    Record user = made;
    PURSER_TRY(rules.setPassword(work, user, setup.password));
    return work.save(made, user, {});
}

Result<> createCompany(UnitOfWork &work, const Id &founder, const CompanySetup &setup)
{
    Caller caller = Caller::system({});
    caller.userId = founder;
    UnitOfWork founding(work.store(), work.registry(), work.clock(), caller);
    Draft draft;
    draft.values = {{u"name"_s, setup.company}, {u"currency"_s, setup.currency}};
    PURSER_TRY(founding.create(u"company"_s, draft));
    return {};
}

/** Fields of records under the names of the form. */
Error inWordsOfForm(Error error, const QString &nameField)
{
    const auto renamed = [&](const QString &field) {
        if (field == u"name")
            return nameField;
        return field == u"display_name" ? u"displayName"_s : field;
    };
    error.field = renamed(error.field);
    for (FieldIssue &issue : error.issues)
        issue.field = renamed(issue.field);
    return error;
}

} // namespace

Result<SignedIn> foundCompany(Workspace &workspace, const CompanySetup &setup)
{
    PURSER_ASSIGN(const std::unique_ptr<Connection> connection, workspace.connect());
    const Result<Id> founder =
        connection->program()->inOneTransaction([&](UnitOfWork &work) -> Result<Id> {
            PURSER_ASSIGN(const Record user, createUser(work, workspace.passwords(), setup));
            PURSER_TRY(createCompany(work, user.id(), setup));
            return user.id();
        });
    if (!founder)
        return inWordsOfForm(founder.error(), u"company"_s);
    return connection->signIn().signedIn(*founder);
}

} // namespace purser
