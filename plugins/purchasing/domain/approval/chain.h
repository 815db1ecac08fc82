#pragma once

#include "models/base/decimal.h"
#include "models/base/id.h"
#include "models/base/result.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace purser::purchasing {

/** How many of those who are asked have to agree. */
enum class Quorum { Any, All, Count };

struct ChainStep
{
    QString name;
    QString role; ///< the name of a role in the company
    Quorum quorum = Quorum::Any;
    int count = 1; ///< for Quorum::Count

    bool operator==(const ChainStep &) const = default;
};

/** Who has to approve which orders; what an empty condition says nothing about, it allows. */
struct Chain
{
    Id id = {};
    int position = 0; ///< the first that fits, by position, is taken
    qint64 edition = 0;
    QString name = {};
    std::optional<Decimal> amountOver = {};
    std::optional<Decimal> amountUpTo = {}; ///< the limit itself belongs to it
    Id supplierId = {};
    QString department = {};
    QString costCenter = {};
    QString project = {};
    QString priority = {};
    QList<ChainStep> steps = {};
};

/** What of an order chooses its chain; the amount is in the company's currency. */
struct ChainSubject
{
    Decimal amount;
    Id supplierId = {};
    QString department = {};
    QString costCenter = {};
    QString project = {};
    QString priority = {};
};

/** The first that fits, or null. `chains` must be in the order of their positions. */
const Chain *chooseChain(const QList<Chain> &chains, const ChainSubject &subject);

/** Why `chain` was chosen, as a sentence. `currency` is the company's. */
QString reason(const Chain &chain, const ChainSubject &subject, const QString &currency);

/** Up to 5,000 the manager; up to 25,000 the director too; above the finance too; above 100,000
 * also the board. */
QList<Chain> defaultChains();

/** `[{"name": …, "role": …, "quorum": "any" | "all" | 2}]` */
QJsonValue toJson(const QList<ChainStep> &steps);

/** Error of kind Invalid about `steps` for anything else, no step at all, or more than ten. */
Result<QList<ChainStep>> stepsFromJson(const QJsonValue &json);

} // namespace purser::purchasing
