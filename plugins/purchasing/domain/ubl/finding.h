#pragma once

#include "models/base/error.h"

#include <QJsonArray>

namespace purser::purchasing {

enum class Severity {
    Error,   ///< it cannot be imported
    Fault,   ///< it breaks a rule for electronic orders; what can be read is imported
    Warning, ///< it should be otherwise
    Note     ///< said for completeness
};

/** Something about an electronic order that a person should know. */
struct Finding
{
    Severity severity = Severity::Error;
    /** `R024`, `CL001` of the Peppol rules; `structure`; empty for our own. */
    QString rule = {};
    int line = 0;  ///< in the file, from 1; 0 when it is about the whole
    QString place; ///< `OrderLine[2]/LineItem/Quantity`
    QString message;

    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

bool hasErrors(const Findings &findings);

/** The findings that are errors, as one Error; each says file, line and place. */
Error errorOf(const Findings &findings, const QString &fileName);

/** `[{"severity": "fault", "rule": …, "line": …, "place": …, "message": …}]` */
QJsonArray toJson(const Findings &findings);

} // namespace purser::purchasing
