#pragma once

#include <QStringView>

/**
 * Check digits of tax ids outside the European VAT system, by the rules that the tax office or
 * register of each state publishes. Each takes the number without blanks and punctuation, in the
 * form that the table in taxidformat.cpp asks for. Compared with python-stdnum 1.18 on random
 * numbers, except what it does not check: South Korea, Taiwan by the rule of 2023, CNPJ with
 * letters.
 */
namespace purser::taxchecks {

bool argentina(QStringView number);  ///< CUIT (AFIP)
bool australia(QStringView number);  ///< ABN (Australian Business Register)
bool brazil(QStringView number);     ///< CNPJ, with letters from 2026, and CPF (Receita Federal)
bool canada(QStringView number);     ///< business number (CRA)
bool chile(QStringView number);      ///< RUT (SII)
bool china(QStringView number);      ///< unified social credit code (GB 32100-2015)
bool colombia(QStringView number);   ///< NIT (DIAN); one of nine digits comes without check digit
bool india(QStringView number);      ///< GSTIN (GST Network); a PAN has no open check digit
bool israel(QStringView number);     ///< Luhn
bool japan(QStringView number);      ///< corporate number (National Tax Agency)
bool newZealand(QStringView number); ///< IRD number (Inland Revenue)
bool northMacedonia(QStringView number); ///< EDB (Public Revenue Office)
bool peru(QStringView number);           ///< RUC (SUNAT)
bool russia(QStringView number);         ///< INN (Federal Tax Service)
bool serbia(QStringView number);         ///< PIB (Tax Administration)
bool southKorea(QStringView number);     ///< business registration number (National Tax Service)
bool taiwan(
    QStringView number); ///< unified business number, rule of 2023 (Fiscal Information Agency)
bool thailand(QStringView number); ///< tax identification number (Revenue Department)
bool turkey(QStringView number);   ///< VKN (Revenue Administration) and T.C. identity number
bool ukraine(QStringView number); ///< EDRPOU and RNOKPP; one of twelve digits has no published rule
bool vietnam(QStringView number); ///< MST (General Department of Taxation)

} // namespace purser::taxchecks
