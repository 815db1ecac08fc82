#include "plugins/purchasing/domain/approval/inbox.h"

#include "models/meta/record.h"
#include "models/services/unitofwork.h"
#include "models/storage/recordstore.h"

#include <QSet>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

const QString Inbox = u"approval_inbox"_s;
constexpr int MostPeople = 10'000;

Result<Draft> summary(UnitOfWork &work, const Record &order, const Record &step)
{
    PURSER_ASSIGN(const Record supplier, work.read(u"partner"_s, order.reference(u"supplier_id")));
    const Id submitter = order.reference(u"submitted_by");
    PURSER_ASSIGN(const auto names, userNames(work, {submitter}));
    Draft draft;
    draft.values = {{u"order_id"_s, order.id()},
                    {u"step_id"_s, step.id()},
                    {u"step"_s, step.integer(u"step")},
                    {u"step_name"_s, step.text(u"name")},
                    {u"supplier_name"_s, supplier.text(u"name")},
                    {u"submitted_by_name"_s, names.value(submitter)},
                    {u"due_at"_s, step.value(u"due_at")}};
    for (const QString &key :
         {u"number"_s, u"title"_s, u"currency"_s, u"total_amount"_s, u"company_currency"_s,
          u"total_amount_company"_s, u"priority"_s, u"required_date"_s})
        draft.values.insert(key, order.value(key));
    return draft;
}

} // namespace

QList<Asked> audienceOf(const QString &role,
                        const Directory &directory,
                        const Involvement &involved)
{
    QList<Asked> audience;
    QSet<Id> present;
    const QList<Id> holders = directory.holders.value(role);
    for (const Id &person : holders) {
        if (!mayDecide(person, {}, involved))
            continue;
        audience.append({person});
        present.insert(person);
    }
    QList<Asked> substitutes;
    for (const Id &person : holders) {
        const Absence absence = directory.absences.value(person);
        if (!absence.substitute.isNull() && mayDecide(absence.substitute, person, involved))
            substitutes.append({absence.substitute, person, absence.from});
    }
    std::stable_sort(substitutes.begin(), substitutes.end(),
                     [](const Asked &a, const Asked &b) { return a.from < b.from; });
    for (const Asked &asked : std::as_const(substitutes)) {
        if (present.contains(asked.person))
            continue;
        audience.append(asked);
        present.insert(asked.person);
    }
    return audience;
}

QDateTime waitsSince(const Record &step, const Asked &asked)
{
    const QDateTime opened = step.timestamp(u"assigned_at");
    return asked.from.isValid() ? std::max(opened, asked.from.startOfDay().toUTC()) : opened;
}

Result<> askPeople(UnitOfWork &work,
                   const Record &order,
                   const Record &step,
                   const QList<Asked> &audience)
{
    PURSER_ASSIGN(Draft draft, summary(work, order, step));
    for (const Asked &asked : audience) {
        draft.values.insert(u"user_id"_s, asked.person);
        draft.values.insert(u"for_user_id"_s,
                            asked.inPlaceOf.isNull() ? Value() : Value(asked.inPlaceOf));
        draft.values.insert(u"assigned_at"_s, waitsSince(step, asked));
        PURSER_TRY(work.create(Inbox, draft));
    }
    return {};
}

Result<> stopAsking(UnitOfWork &work, const Id &order)
{
    PURSER_ASSIGN(const QList<Record> rows,
                  work.find(Inbox, {.filters = {Filter::equal(u"order_id"_s, order)},
                                    .activity = Activity::Any,
                                    .limit = MostPeople}));
    for (const Record &row : rows)
        PURSER_TRY(work.store().erase(row));
    return {};
}

Filter waitsOn(const QDate &today)
{
    return {u"assigned_at"_s, Operator::Less, {today.addDays(1).startOfDay().toUTC()}};
}

ListQuery inboxOf(const Id &user, const QDate &today)
{
    return {.filters = {Filter::equal(u"user_id"_s, user), waitsOn(today)},
            .sort = {{u"assigned_at"_s, false}}};
}

} // namespace purser::purchasing
