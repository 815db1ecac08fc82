#include "plugins/purchasing/ui/order/approvalpanel.h"

#include "plugins/purchasing/domain/approval/approvaltypes.h"
#include "plugins/purchasing/ui/order/questiontext.h"
#include "plugins/purchasing/ui/tr.h"

#include "models/base/datetext.h"
#include "models/items/changefeed.h"
#include "models/items/serviceworker.h"
#include "models/services/recordservice.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/uicontext.h"

#include <QAction>
#include <QBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

QString namesOf(const QJsonArray &people)
{
    QStringList names;
    for (const QJsonValue &person : people) {
        const QString substitute = person[u"substitute"_s][u"name"_s].toString();
        const QString absent = person[u"in_place_of"_s][u"name"_s].toString();
        QString name = person[u"name"_s].toString();
        if (!substitute.isEmpty())
            name = Tr::tr("%1 (away: %2)").arg(name, substitute);
        else if (!absent.isEmpty())
            name = Tr::tr("%1 for %2").arg(name, absent);
        names.append(name);
    }
    return names.join(u", "_s);
}

QString when(const QJsonValue &json)
{
    return momentText(QDateTime::fromString(json.toString(), Qt::ISODateWithMs), QLocale());
}

QString decisionText(const QJsonValue &step)
{
    const QString by = step[u"decided_by_name"_s].toString();
    const QString forWhom = step[u"decided_for_name"_s].toString();
    const QString who = forWhom.isEmpty() ? by : Tr::tr("%1 for %2").arg(by, forWhom);
    const QString status = step[u"status"_s].toString();
    const QString at = when(step[u"decided_at"_s]);
    if (status == stepstatus::Approved)
        return Tr::tr("✓ approved by %1, %2").arg(who, at);
    if (status == stepstatus::Rejected)
        return Tr::tr("✗ rejected by %1, %2").arg(who, at);
    return Tr::tr("↩ returned by %1, %2").arg(who, at);
}

} // namespace

ApprovalPanel::ApprovalPanel(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins({});
    m_content->setSpacing(metrics::Gap / 2);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

void ApprovalPanel::setOrder(const Id &order, bool willBeAsked)
{
    m_order = order;
    clear();
    if (order.isNull())
        return addLine(Tr::tr("Save the order to see who will be asked."), true);
    if (willBeAsked)
        loadPreview();
    loadHistory();
}

void ApprovalPanel::loadPreview()
{
    const Id order = m_order;
    m_context.worker.run(
        this,
        [order](RecordService &service) {
            return service.ask(u"purchase_order"_s, order, u"approvals/preview"_s);
        },
        [this, order](const Result<QJsonValue> &preview) {
            if (order != m_order)
                return;
            if (preview)
                showPreview(preview->toObject());
            else
                addFault(preview.error().text());
        });
}

void ApprovalPanel::loadHistory()
{
    const Id order = m_order;
    m_context.worker.run(
        this,
        [order](RecordService &service) {
            return service.ask(u"purchase_order"_s, order, u"approvals"_s);
        },
        [this, order](const Result<QJsonValue> &steps) {
            if (order != m_order)
                return;
            if (steps)
                showHistory(steps->toArray());
            else
                addFault(steps.error().text());
        });
}

void ApprovalPanel::showPreview(const QJsonObject &preview)
{
    addHeading(Tr::tr("Will be asked"));
    addLine(preview.value(u"reason"_s).toString(), true);
    const QJsonArray steps = preview.value(u"steps"_s).toArray();
    for (const QJsonValue &step : steps) {
        addLine(u"%1. %2 — %3"_s.arg(step[u"step"_s].toInt())
                    .arg(step[u"name"_s].toString(), namesOf(step[u"people"_s].toArray())));
        const QJsonArray excluded = step[u"excluded"_s].toArray();
        for (const QJsonValue &person : excluded)
            addLine(u"%1: %2"_s.arg(person[u"name"_s].toString(), person[u"why"_s].toString()),
                    true);
    }
    if (const QString problem = preview.value(u"problem"_s).toString(); !problem.isEmpty())
        addFault(problem);
}

void ApprovalPanel::showHistory(const QJsonArray &steps)
{
    int round = 0;
    for (const QJsonValue &step : steps) {
        if (step[u"round"_s].toInt() != round) {
            round = step[u"round"_s].toInt();
            addHeading(Tr::tr("Round %1").arg(round));
        }
        const QString status = step[u"status"_s].toString();
        const QString name = step[u"name"_s].toString();
        if (status == stepstatus::Open)
            addLine(
                Tr::tr("%1: waits for %2 since %3")
                    .arg(name, namesOf(step[u"asked"_s].toArray()), when(step[u"assigned_at"_s])));
        else if (status == stepstatus::Waiting)
            addLine(Tr::tr("%1: comes later").arg(name), true);
        else if (status == stepstatus::Closed)
            addLine(Tr::tr("%1: was not needed any more").arg(name), true);
        else
            addLine(u"%1: %2"_s.arg(name, decisionText(step)));
        if (const QString comment = step[u"comment"_s].toString(); !comment.isEmpty())
            addLine(Tr::tr("“%1”").arg(comment), true);
        showQuestions(step[u"questions"_s].toArray());
    }
}

void ApprovalPanel::showQuestions(const QJsonArray &questions)
{
    for (const QJsonValue &question : questions) {
        for (const QString &line : questionLines({question}))
            addLine(line, true);
        if (question[u"may_answer"_s].toBool())
            addAnswerField(question[u"id"_s].toString());
    }
}

void ApprovalPanel::addAnswerField(const QString &question)
{
    auto *row = new QWidget;
    auto *text = new QLineEdit;
    text->setPlaceholderText(Tr::tr("Your answer"));
    text->setAccessibleName(Tr::tr("Your answer"));
    auto *send = new QAction(themeIcon(u"send"_s), Tr::tr("Answer"), row);
    send->setEnabled(false);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    layout->addWidget(text, 1);
    layout->addWidget(makeButton(send));
    connect(text, &QLineEdit::textChanged, send,
            [send](const QString &typed) { send->setEnabled(!typed.trimmed().isEmpty()); });
    connect(text, &QLineEdit::returnPressed, send, &QAction::trigger);
    connect(send, &QAction::triggered, this, [this, question, text, send] {
        send->setEnabled(false); // once; after a refusal typing goes on
        answer(question, text->text().trimmed());
    });
    m_content->insertWidget(m_content->count() - 1, row);
}

void ApprovalPanel::answer(const QString &question, const QString &text)
{
    const Id order = m_order;
    const QJsonObject input{{u"question"_s, question}, {u"answer"_s, text}};
    m_context.worker.run(
        this,
        [order, input](RecordService &service) {
            return service.act(u"purchase_order"_s, order, u"answer"_s, input);
        },
        [this, order](const Result<ActionResult> &answered) {
            if (!answered)
                return m_context.navigator.say(Mood::Danger, answered.error().text(),
                                               answered.error().detail);
            m_context.changes.changed(u"purchase_order"_s, order);
            if (order == m_order)
                setOrder(order, false);
        });
}

void ApprovalPanel::clear()
{
    while (QLayoutItem *item = m_content->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_content->addStretch();
}

void ApprovalPanel::addHeading(const QString &text)
{
    m_content->insertWidget(m_content->count() - 1,
                            new TextLabel(text, TypeSize::Body, TypeWeight::Strong));
}

void ApprovalPanel::addLine(const QString &text, bool isQuiet)
{
    m_content->insertWidget(m_content->count() - 1, isQuiet
                                                        ? TextLabel::muted(text, TypeSize::Small)
                                                        : new TextLabel(text));
}

void ApprovalPanel::addFault(const QString &text)
{
    auto *label = new TextLabel(text);
    label->setMood(Mood::Danger);
    m_content->insertWidget(m_content->count() - 1, label);
}

} // namespace purser::purchasing::ui
