#include "plugins/purchasing/domain/approval/question.h"

#include "plugins/purchasing/domain/approval/decision.h"
#include "plugins/purchasing/domain/approval/directory.h"
#include "plugins/purchasing/domain/orders/orderstatus.h"
#include "plugins/purchasing/domain/tr.h"

#include "models/meta/record.h"
#include "models/meta/recordjson.h"
#include "models/services/treewriter.h"
#include "models/services/unitofwork.h"

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

const QString Question = u"approval_question"_s;
constexpr int MostQuestions = 1'000;

Result<> staysAsAnswered(UnitOfWork &, const Record &, const Record *before)
{
    if (!before || before->isNull(u"answered_at"))
        return {};
    return conflict(Tr::tr("The question is answered already. Ask another one."));
}

Result<> isNeverRemoved(UnitOfWork &, const Record &)
{
    return conflict(Tr::tr("Questions are part of the order's history."));
}

Result<QList<Record>> allQuestions(UnitOfWork &work, const Id &order)
{
    return work.find(Question, {.filters = {Filter::equal(u"order_id"_s, order)},
                                .sort = {{u"asked_at"_s, false}},
                                .limit = MostQuestions});
}

/** Those who want the order: they know why. */
QList<Id> concernedBy(const Record &order)
{
    QList<Id> people;
    for (const QString &key : {u"buyer_id"_s, u"requester_id"_s, u"submitted_by"_s}) {
        const Id person = order.reference(key);
        if (!person.isNull() && !people.contains(person))
            people.append(person);
    }
    return people;
}

struct Message
{
    Id to;
    QString subject;
    QString body;
};

Result<> notify(UnitOfWork &work, const Record &order, const Message &message)
{
    Draft draft;
    draft.values = {{u"user_id"_s, message.to},
                    {u"kind"_s, Question},
                    {u"subject"_s, message.subject},
                    {u"body"_s, message.body},
                    {u"object_type"_s, u"purchase_order"_s},
                    {u"object_id"_s, order.id()}};
    PURSER_TRY(work.create(u"notification"_s, draft));
    return {};
}

Result<Record> questionToAnswer(UnitOfWork &work, const Record &order, const Value &wanted)
{
    PURSER_ASSIGN(const QList<Record> questions, allQuestions(work, order.id()));
    for (const Record &question : questions) {
        if (wanted.isNull() ? question.isNull(u"answered_at") : question.id() == wanted.toId())
            return question;
    }
    if (wanted.isNull())
        return conflict(Tr::tr("Nobody has asked anything about %1 that is not answered.")
                            .arg(order.text(u"number")));
    return invalid(u"question"_s,
                   Tr::tr("There is no such question about %1.").arg(order.text(u"number")));
}

Result<> mayAnswer(UnitOfWork &work, const Record &order)
{
    const QList<Id> people = concernedBy(order);
    if (people.contains(work.caller().userId))
        return {};
    PURSER_ASSIGN(const auto names, userNames(work, people));
    return notAllowed(Tr::tr("Questions about %1 are answered by those who want it: %2.")
                          .arg(order.text(u"number"), QStringList(names.values()).join(u", "_s)));
}

QJsonObject questionJson(const Record &question, const QHash<Id, QString> &names)
{
    QJsonObject json{{u"id"_s, toText(question.id())}};
    for (const QString &key : {u"question"_s, u"asked_at"_s, u"answer"_s, u"answered_at"_s})
        json.insert(key, toJson(question.value(key), *question.type().field(key), &question));
    for (const QString &key : {u"asked_by"_s, u"asked_for"_s, u"answered_by"_s})
        json.insert(key + u"_name"_s, question.isNull(key)
                                          ? QJsonValue()
                                          : QJsonValue(names.value(question.reference(key))));
    return json;
}

} // namespace

ObjectType approvalQuestionType()
{
    const auto person = [](const QString &key, const Text &label) {
        return reference(key, u"user"_s).label(label);
    };
    ObjectType type(Question, u"approval-questions"_s, Tr::mark("Question about an order"),
                    Tr::mark("Questions about orders"));
    type.managed()
        .icon(u"question"_s)
        .field(reference(u"order_id"_s, u"purchase_order"_s)
                   .label(Tr::mark("Purchase order"))
                   .required()
                   .fixed())
        .field(reference(u"step_id"_s, u"approval_step"_s)
                   .label(Tr::mark("Approval step"))
                   .required()
                   .fixed())
        .field(longText(u"question"_s).label(Tr::mark("Question")).required().fixed())
        .field(person(u"asked_by"_s, Tr::mark("Asked by")).required().fixed())
        .field(person(u"asked_for"_s, Tr::mark("Asked for"))
                   .help(Tr::mark("Whose place the asker took."))
                   .fixed())
        .field(timestamp(u"asked_at"_s).label(Tr::mark("Asked at")).required().fixed())
        .field(longText(u"answer"_s).label(Tr::mark("Answer")))
        .field(person(u"answered_by"_s, Tr::mark("Answered by")))
        .field(timestamp(u"answered_at"_s).label(Tr::mark("Answered at")))
        .index({u"order_id"_s, u"asked_at"_s})
        .title({u"question"_s})
        .list({u"order_id"_s, u"question"_s, u"asked_by"_s, u"asked_at"_s, u"answered_by"_s,
               u"answered_at"_s})
        .hooks({.prepare = {}, .check = staysAsAnswered, .written = {}, .removed = isNeverRemoved});
    return type;
}

Result<> ask(UnitOfWork &work, ActionCall &call)
{
    const Record &order = call.record;
    PURSER_ASSIGN(const Seat seat, seatAt(work, call));
    const QString text = call.input.value(u"question"_s).toText();
    Draft draft;
    draft.values = {{u"order_id"_s, order.id()},
                    {u"step_id"_s, seat.place.id()},
                    {u"question"_s, text},
                    {u"asked_by"_s, work.caller().userId},
                    {u"asked_at"_s, work.now()}};
    if (!seat.onBehalfOf.isNull())
        draft.values.insert(u"asked_for"_s, seat.onBehalfOf);
    PURSER_ASSIGN(const Record question, work.create(Question, draft));
    const QString subject =
        Tr::tr("%1 asks about %2").arg(work.caller().displayName, order.text(u"number"));
    for (const Id &person : concernedBy(order))
        PURSER_TRY(notify(work, order, {person, subject, text}));
    call.result = {{u"question"_s, toText(question.id())}};
    return {};
}

Result<> canAnswer(UnitOfWork &work, const Record &order)
{
    PURSER_TRY(mayAnswer(work, order));
    PURSER_TRY(questionToAnswer(work, order, {}));
    return {};
}

Result<> answer(UnitOfWork &work, ActionCall &call)
{
    const Record &order = call.record;
    PURSER_TRY(mayAnswer(work, order));
    PURSER_ASSIGN(const Record question,
                  questionToAnswer(work, order, call.input.value(u"question"_s)));
    Record answered = question;
    answered.set(u"answer", call.input.value(u"answer"_s));
    answered.set(u"answered_by", work.caller().userId);
    answered.set(u"answered_at", work.now());
    PURSER_TRY(work.save(question, answered, {u"answered"_s, u"approval_question.updated"_s}));
    const QString subject = Tr::tr("%1 answered your question about %2")
                                .arg(work.caller().displayName, order.text(u"number"));
    return notify(
        work, order,
        {question.reference(u"asked_by"), subject, call.input.value(u"answer"_s).toText()});
}

Result<QHash<Id, QJsonArray>> questionsOf(UnitOfWork &work, const Record &order)
{
    PURSER_ASSIGN(const QList<Record> questions, allQuestions(work, order.id()));
    QList<Id> people;
    for (const Record &question : questions)
        people += {question.reference(u"asked_by"), question.reference(u"asked_for"),
                   question.reference(u"answered_by")};
    people.removeAll(Id());
    PURSER_ASSIGN(const auto names, userNames(work, people));
    const bool isTheirs = order.text(u"status") == status::PendingApproval
                          && concernedBy(order).contains(work.caller().userId);
    QHash<Id, QJsonArray> byStep;
    for (const Record &question : questions) {
        QJsonObject json = questionJson(question, names);
        json.insert(u"may_answer"_s, isTheirs && question.isNull(u"answered_at"));
        byStep[question.reference(u"step_id")].append(json);
    }
    return byStep;
}

} // namespace purser::purchasing
