#pragma once

#include "models/meta/record.h"

#include <QDateTime>

#include <optional>

namespace purser {
class UnitOfWork;
}

namespace purser::purchasing {

/** An address with the partner whose it is. */
struct PlaceOfPartner
{
    Record address;
    Record partner;
};

/** What an order refers to: for writing the order out. */
struct OrderSurroundings
{
    Record company;
    Record supplier;                            ///< with its addresses and contacts
    std::optional<Record> supplierContact = {}; ///< the one of the order alone
    std::optional<Record> supplierAddress = {}; ///< of the order, else the supplier's own
    std::optional<PlaceOfPartner> billTo = {};
    std::optional<PlaceOfPartner> deliverTo = {};
    std::optional<Record> buyer = {};
    std::optional<Record> paymentTerm = {};
    QHash<QString, Record> units = {}; ///< of the lines, by their code, as far as they are kept
    /** When the revision was submitted; the last change of one that never was. */
    QDateTime revisionTime = {};
};

Result<OrderSurroundings> surroundingsOf(UnitOfWork &work, const Record &order);

} // namespace purser::purchasing
