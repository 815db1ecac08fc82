#pragma once

#include "models/base/decimal.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace purser::purchasing {

/** A text of the file, with the line on which it stands (0: it is not there). */
struct UblText
{
    QString text = {};
    QString scheme = {}; ///< schemeID or listID
    int line = 0;

    bool isEmpty() const { return text.isEmpty(); }
};

/** An amount, quantity or percentage. */
struct UblNumber
{
    std::optional<Decimal> value = {};
    QString unit = {}; ///< currencyID or unitCode
    int decimals = 0;  ///< as written
    int line = 0;

    Decimal orZero() const { return value.value_or(Decimal()); }
};

struct UblDate
{
    QDate date = {};
    int line = 0;
};

struct UblAddress
{
    int line = 0;
    UblText street;
    UblText street2;
    UblText extra; ///< AddressLine
    UblText city;
    UblText postalCode;
    UblText region;
    UblText country;
};

struct UblContact
{
    UblText name;
    UblText phone;
    UblText email;

    bool isEmpty() const { return name.isEmpty() && phone.isEmpty() && email.isEmpty(); }
};

struct UblParty
{
    int line = 0;
    UblText endpoint;
    UblText identifier;
    UblText name;
    UblText legalName;
    UblText legalId;
    UblText taxId;
    UblText taxScheme;
    std::optional<UblAddress> address;
    std::optional<UblAddress> registered; ///< city and country only
    UblContact contact;

    /** What it is called: the trading name, else the registered one, else its identifier. */
    QString title() const
    {
        for (const UblText *text : {&name, &legalName, &identifier, &endpoint}) {
            if (!text->isEmpty())
                return text->text;
        }
        return {};
    }
};

struct UblTax
{
    int line = 0;
    UblText category; ///< UNCL 5305: S, Z, E, AE, O …
    UblNumber percent;
    UblText scheme;
};

/** An allowance (off) or charge (on top) of the order, a line or a price. */
struct UblAllowance
{
    int line = 0;
    bool isCharge = false;
    UblText reasonCode;
    UblText reason;
    UblNumber percent;
    UblNumber amount;
    UblNumber base;
    std::optional<UblTax> tax;
};

} // namespace purser::purchasing
