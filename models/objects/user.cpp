#include "models/objects/user.h"

#include "models/objects/fieldrules.h"
#include "models/objects/passwordrules.h"
#include "models/objects/signinattempts.h"
#include "models/objects/tr.h"
#include "models/services/unitofwork.h"

#include <QTimeZone>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

namespace {

Result<> loginHasNoBlanks(const Record &user)
{
    const QString login = user.text(u"login");
    const bool blank =
        std::any_of(login.cbegin(), login.cend(), [](QChar c) { return c.isSpace(); });
    return blank ? Result<>(invalid(u"login"_s, Tr::tr("Use a login without blanks.")))
                 : Result<>();
}

Result<> timeZoneExists(const Record &user)
{
    const QString zone = user.text(u"time_zone");
    if (zone.isEmpty() || QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        return {};
    return invalid(u"time_zone"_s,
                   Tr::tr("“%1” is not a time zone, like Europe/Berlin.").arg(zone));
}

Result<> substituteIsSomebodyElse(const Record &user)
{
    if (user.isNull(u"substitute_id") || user.reference(u"substitute_id") != user.id())
        return {};
    return invalid(u"substitute_id"_s, Tr::tr("Choose somebody else as the substitute."));
}

Result<> substituteHasDates(const Record &user)
{
    if (user.isNull(u"substitute_id") || user.date(u"substitute_from").isValid())
        return isPeriod(user, u"substitute_from"_s, u"substitute_until"_s);
    return invalid(u"substitute_from"_s, Tr::tr("Say from which day on the substitute decides."));
}

Result<> prepare(UnitOfWork &, Record &user, const Record *)
{
    user.set(u"login", user.text(u"login").trimmed().toLower());
    return {};
}

Action setPasswordAction(const std::shared_ptr<const PasswordRules> &passwords)
{
    return {.name = u"set_password"_s,
            .label = Tr::mark("Set password"),
            .input = {text(u"password"_s)
                          .label(Tr::mark("New password"))
                          .sensitive()
                          .required()
                          .length(1'024)},
            .run = [passwords](UnitOfWork &work, ActionCall &call) {
                return passwords->setPassword(work, call.record,
                                              call.input.value(u"password"_s).toText());
            }};
}

Result<> unlock(UnitOfWork &work, ActionCall &call)
{
    call.record.set(u"locked_until", Value());
    return SignInAttempts(call.record.text(u"login"), {}).forget(work);
}

} // namespace

ObjectType userType(const std::shared_ptr<const PasswordRules> &passwords)
{
    ObjectType type(u"user"_s, u"users"_s, Tr::mark("User"), Tr::mark("Users"));
    type.global()
        .icon(u"user"_s)
        .field(
            text(u"login"_s).label(Tr::mark("Login")).length(100).required().unique().searchable())
        .field(text(u"display_name"_s)
                   .label(Tr::mark("Name"))
                   .length(100)
                   .required()
                   .searchable()
                   .sortable())
        .field(email(u"email"_s).label(Tr::mark("E-mail")).searchable())
        .field(language(u"language"_s).label(Tr::mark("Language")))
        .field(text(u"time_zone"_s).label(Tr::mark("Time zone")).length(50))
        .field(text(u"password_hash"_s).label(Tr::mark("Password")).sensitive().readOnly())
        .field(
            json(u"password_history"_s).label(Tr::mark("Former passwords")).sensitive().readOnly())
        .field(
            timestamp(u"password_changed_at"_s).label(Tr::mark("Password changed at")).readOnly())
        .field(timestamp(u"locked_until"_s).label(Tr::mark("Locked until")).readOnly())
        .field(reference(u"substitute_id"_s, u"user"_s)
                   .label(Tr::mark("Substitute"))
                   .help(Tr::mark("Who decides in this person's place while they are away."))
                   .onDelete(OnDelete::Clear))
        .field(date(u"substitute_from"_s).label(Tr::mark("Substitute from")))
        .field(date(u"substitute_until"_s).label(Tr::mark("Substitute until")))
        .rule(u"login-without-blanks"_s, loginHasNoBlanks)
        .rule(u"time-zone-exists"_s, timeZoneExists)
        .rule(u"substitute-is-somebody-else"_s, substituteIsSomebodyElse)
        .rule(u"substitute-has-dates"_s, substituteHasDates)
        .hooks({.prepare = prepare})
        .action(setPasswordAction(passwords))
        .action({.name = u"unlock"_s, .label = Tr::mark("Unlock"), .run = unlock})
        .title({u"display_name"_s})
        .list({u"display_name"_s, u"login"_s, u"email"_s, u"locked_until"_s});
    return type;
}

} // namespace purser
