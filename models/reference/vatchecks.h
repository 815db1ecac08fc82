#pragma once

#include <QStringView>

/**
 * Check digits of VAT numbers, by state. Each takes the number without its country letters, in
 * the form that the table in taxidformat.cpp asks for.
 *
 * Source: European Commission, "VIES – VAT identification number algorithms", and the rules of
 * construction that the Austrian ministry of finance publishes for all member states ("UID-Nummern,
 * Konstruktionsregeln"); for Ireland, the Netherlands, Spain, Norway, Switzerland and the United
 * Kingdom the rules of their own revenue offices and registers. Where a state has given out numbers
 * by several rules, any of them will do. Compared with python-stdnum 1.18 on random numbers.
 */
namespace purser::vatchecks {

bool austria(QStringView number);
bool belgium(QStringView number);
bool bulgaria(QStringView number);
bool croatia(QStringView number);
bool cyprus(QStringView number);
bool czechia(QStringView number);
bool denmark(QStringView number);
bool estonia(QStringView number);
bool finland(QStringView number);
bool france(QStringView number);
bool germany(QStringView number);
bool greece(QStringView number);
bool hungary(QStringView number);
bool ireland(QStringView number);
bool italy(QStringView number);
bool latvia(QStringView number);
bool lithuania(QStringView number);
bool luxembourg(QStringView number);
bool malta(QStringView number);
bool netherlands(QStringView number);
bool norway(QStringView number);
bool poland(QStringView number);
bool portugal(QStringView number);
bool romania(QStringView number);
bool slovakia(QStringView number);
bool slovenia(QStringView number);
bool spain(QStringView number);
bool sweden(QStringView number);
bool switzerland(QStringView number);
bool unitedKingdom(QStringView number);

} // namespace purser::vatchecks
