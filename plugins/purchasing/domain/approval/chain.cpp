#include "plugins/purchasing/domain/approval/chain.h"

#include "plugins/purchasing/domain/tr.h"

#include "models/documents/numberformat.h"

#include <QJsonArray>
#include <QJsonObject>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostSteps = 10;
constexpr int MostDecisions = 20;
constexpr int NameLength = 100;

template<typename T>
bool allows(const T &condition, const T &actual)
{
    return condition == T() || condition == actual;
}

bool fits(const Chain &chain, const ChainSubject &subject)
{
    return (!chain.amountOver || subject.amount > *chain.amountOver)
           && (!chain.amountUpTo || subject.amount <= *chain.amountUpTo)
           && allows(chain.supplierId, subject.supplierId)
           && allows(chain.department, subject.department)
           && allows(chain.costCenter, subject.costCenter) && allows(chain.project, subject.project)
           && allows(chain.priority, subject.priority);
}

Decimal whole(qint64 amount)
{
    return Decimal::fromUnits(amount, 0);
}

Result<ChainStep> stepFromJson(const QJsonValue &json)
{
    const auto wrong = [](const QString &message) { return invalid(u"steps"_s, message); };
    const QJsonObject object = json.toObject();
    for (const QString &key : object.keys()) {
        if (key != u"name" && key != u"role" && key != u"quorum")
            return wrong(Tr::tr("A step has no “%1”; it has name, role and quorum.").arg(key));
    }
    ChainStep step{object.value(u"name").toString().trimmed(),
                   object.value(u"role").toString().trimmed()};
    if (step.role.isEmpty() || step.role.size() > NameLength || step.name.size() > NameLength)
        return wrong(Tr::tr("Give each step the role that decides it, in at most %n characters.",
                            nullptr, NameLength));
    if (step.name.isEmpty())
        step.name = step.role;
    const QJsonValue quorum = object.value(u"quorum");
    if (quorum.isDouble() && quorum.toInt() >= 1 && quorum.toInt() <= MostDecisions) {
        step.quorum = quorum.toInt() == 1 ? Quorum::Any : Quorum::Count;
        step.count = quorum.toInt();
    } else if (quorum == u"all"_s) {
        step.quorum = Quorum::All;
    } else if (!quorum.isUndefined() && quorum != u"any"_s) {
        return wrong(
            Tr::tr("The quorum is “any”, “all” or a number from 1 to %1.").arg(MostDecisions));
    }
    return step;
}

QString spelled(Decimal amount, const QString &currency)
{
    const NumberFormat format = NumberFormat::forLanguage(QLocale().bcp47Name());
    return u"%1 %2"_s.arg(format.amount(amount), currency);
}

} // namespace

const Chain *chooseChain(const QList<Chain> &chains, const ChainSubject &subject)
{
    const auto found = std::find_if(chains.cbegin(), chains.cend(), [&subject](const Chain &chain) {
        return fits(chain, subject);
    });
    return found == chains.cend() ? nullptr : &*found;
}

QString reason(const Chain &chain, const ChainSubject &subject, const QString &currency)
{
    const QString amount = spelled(subject.amount, currency);
    if (chain.amountOver && chain.amountUpTo)
        return Tr::tr("%1: the order of %2 is above %3 and up to %4.")
            .arg(chain.name, amount, spelled(*chain.amountOver, currency),
                 spelled(*chain.amountUpTo, currency));
    if (chain.amountOver)
        return Tr::tr("%1: the order of %2 is above %3.")
            .arg(chain.name, amount, spelled(*chain.amountOver, currency));
    if (chain.amountUpTo)
        return Tr::tr("%1: the order of %2 is not above %3.")
            .arg(chain.name, amount, spelled(*chain.amountUpTo, currency));
    return Tr::tr("%1: it is for orders of any amount; this one is %2.").arg(chain.name, amount);
}

QList<Chain> defaultChains()
{
    const ChainStep manager{Tr::tr("Manager"), u"manager"_s};
    const ChainStep director{Tr::tr("Director"), u"director"_s};
    const ChainStep finance{Tr::tr("Finance"), u"finance"_s};
    const ChainStep board{Tr::tr("Board"), u"board"_s};
    return {{.position = 1,
             .name = Tr::tr("Small orders"),
             .amountUpTo = whole(5'000),
             .steps = {manager}},
            {.position = 2,
             .name = Tr::tr("Medium orders"),
             .amountOver = whole(5'000),
             .amountUpTo = whole(25'000),
             .steps = {manager, director}},
            {.position = 3,
             .name = Tr::tr("Large orders"),
             .amountOver = whole(25'000),
             .amountUpTo = whole(100'000),
             .steps = {manager, director, finance}},
            {.position = 4,
             .name = Tr::tr("Very large orders"),
             .amountOver = whole(100'000),
             .steps = {manager, director, finance, board}}};
}

QJsonValue toJson(const QList<ChainStep> &steps)
{
    QJsonArray list;
    for (const ChainStep &step : steps) {
        QJsonValue quorum = u"any"_s;
        if (step.quorum == Quorum::All)
            quorum = u"all"_s;
        else if (step.quorum == Quorum::Count)
            quorum = step.count;
        list.append(
            QJsonObject{{u"name"_s, step.name}, {u"role"_s, step.role}, {u"quorum"_s, quorum}});
    }
    return list;
}

Result<QList<ChainStep>> stepsFromJson(const QJsonValue &json)
{
    const QJsonArray list = json.toArray();
    if (list.isEmpty() || list.size() > MostSteps)
        return invalid(u"steps"_s,
                       Tr::tr("Give a list of one to %1 steps, each with name, role and quorum.")
                           .arg(MostSteps));
    QList<ChainStep> steps;
    for (const QJsonValue &entry : list) {
        PURSER_ASSIGN(const ChainStep step, stepFromJson(entry));
        steps.append(step);
    }
    return steps;
}

} // namespace purser::purchasing
