#include "plugins/purchasing/domain/approval/approvalqueries.h"

#include "plugins/purchasing/domain/approval/approvaltypes.h"
#include "plugins/purchasing/domain/approval/inbox.h"
#include "plugins/purchasing/domain/approval/question.h"
#include "plugins/purchasing/domain/approval/round.h"

#include "models/base/clock.h"
#include "models/base/iso4217.h"
#include "models/meta/recordjson.h"
#include "models/services/unitofwork.h"

#include <QJsonArray>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

using Names = QHash<Id, QString>;

QJsonObject person(const Id &id, const QString &name)
{
    return {{u"id"_s, toText(id)}, {u"name"_s, name}};
}

Result<QList<Record>> askedNow(UnitOfWork &work, const Id &order)
{
    constexpr int MostPeople = 10'000;
    return work.find(u"approval_inbox"_s, {.filters = {Filter::equal(u"order_id"_s, order),
                                                       waitsOn(work.clock().today())},
                                           .sort = {{u"assigned_at"_s, false}},
                                           .limit = MostPeople});
}

Result<Names> namesIn(UnitOfWork &work, const QList<Record> &steps, const QList<Record> &asked)
{
    QList<Id> people;
    for (const Record &step : steps)
        people += {step.reference(u"decided_by"), step.reference(u"decided_for"),
                   step.reference(u"approver_id")};
    for (const Record &row : asked)
        people += {row.reference(u"user_id"), row.reference(u"for_user_id")};
    people.removeAll(Id());
    return userNames(work, people);
}

QJsonArray askedJson(const QList<Record> &asked, const Names &names)
{
    QJsonArray list;
    for (const Record &row : asked) {
        const Id user = row.reference(u"user_id");
        QJsonObject entry = person(user, names.value(user));
        if (!row.isNull(u"for_user_id")) {
            const Id absent = row.reference(u"for_user_id");
            entry.insert(u"in_place_of"_s, person(absent, names.value(absent)));
        }
        list.append(entry);
    }
    return list;
}

QJsonObject stepJson(const Record &step, const Names &names)
{
    QJsonObject json;
    for (const Field &field : step.type().ownFields()) {
        if (field.key() != u"order_id")
            json.insert(field.key(), toJson(step.value(field.key()), field, &step));
    }
    json.insert(u"id"_s, toText(step.id()));
    for (const QString &key : {u"decided_by"_s, u"decided_for"_s})
        json.insert(key + u"_name"_s,
                    step.isNull(key) ? QJsonValue() : QJsonValue(names.value(step.reference(key))));
    return json;
}

QJsonObject plannedJson(const PlannedStep &step, int number, const Directory &directory)
{
    QJsonArray people;
    for (const Id &id : step.people) {
        QJsonObject entry = person(id, directory.nameOf(id));
        if (const Id substitute = directory.substitutes.value(id); !substitute.isNull())
            entry.insert(u"substitute"_s, person(substitute, directory.nameOf(substitute)));
        people.append(entry);
    }
    QJsonArray excluded;
    for (const Excluded &one : step.excluded) {
        QJsonObject entry = person(one.person, directory.nameOf(one.person));
        entry.insert(u"why"_s, one.why);
        excluded.append(entry);
    }
    return {{u"step"_s, number},           {u"name"_s, step.step.name}, {u"role"_s, step.step.role},
            {u"decisions"_s, step.places}, {u"people"_s, people},       {u"excluded"_s, excluded}};
}

} // namespace

Result<QJsonValue> approvals(UnitOfWork &work, const Record &order, const QJsonObject &)
{
    PURSER_ASSIGN(const QList<Record> steps, allSteps(work, order.id()));
    PURSER_ASSIGN(const QList<Record> asked, askedNow(work, order.id()));
    PURSER_ASSIGN(const Names names, namesIn(work, steps, asked));
    PURSER_ASSIGN(const auto questions, questionsOf(work, order));
    const QJsonArray waiting = askedJson(asked, names);
    QJsonArray list;
    for (const Record &step : steps) {
        QJsonObject json = stepJson(step, names);
        const bool isOpen = step.text(u"status") == stepstatus::Open;
        json.insert(u"questions"_s, questions.value(step.id()));
        json.insert(u"asked"_s, isOpen ? waiting : QJsonArray());
        list.append(json);
    }
    return QJsonValue(list);
}

Result<QJsonValue> approvalPreview(UnitOfWork &work, const Record &order, const QJsonObject &)
{
    PURSER_ASSIGN(const Plan plan, planFor(work, order));
    QJsonArray steps;
    for (int number = 1; number <= plan.steps.size(); ++number)
        steps.append(plannedJson(plan.steps.at(number - 1), number, plan.directory));
    const int minorUnits = currencyMinorUnits(plan.currency).value_or(2);
    return QJsonValue(QJsonObject{
        {u"amount"_s, plan.amount.toString(minorUnits)},
        {u"currency"_s, plan.currency},
        {u"rate"_s, plan.rate.value.toString()},
        {u"rate_date"_s, plan.rate.date.toString(Qt::ISODate)},
        {u"rate_source"_s, plan.rate.source},
        {u"chain"_s, plan.chain.name},
        {u"reason"_s, plan.reason},
        {u"steps"_s, steps},
        {u"problem"_s, plan.problem.isEmpty() ? QJsonValue() : QJsonValue(plan.problem)}});
}

} // namespace purser::purchasing
