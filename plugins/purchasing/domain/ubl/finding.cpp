#include "plugins/purchasing/domain/ubl/finding.h"

#include "plugins/purchasing/domain/tr.h"

#include <QJsonObject>

#include <algorithm>

namespace purser::purchasing {

using namespace Qt::StringLiterals;

namespace {

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Fault:
        return u"fault"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Note:
        return u"note"_s;
    }
    return {};
}

bool isError(const Finding &finding)
{
    return finding.severity == Severity::Error;
}

} // namespace

bool hasErrors(const Findings &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(), isError);
}

Error errorOf(const Findings &findings, const QString &fileName)
{
    QList<FieldIssue> issues;
    for (const Finding &finding : findings) {
        if (!isError(finding))
            continue;
        const QString where =
            finding.line > 0 ? Tr::tr("%1, line %2").arg(fileName).arg(finding.line) : fileName;
        const QString what = finding.place.isEmpty()
                                 ? finding.message
                                 : u"%1: %2"_s.arg(finding.place, finding.message);
        issues.append({finding.place, u"%1: %2"_s.arg(where, what)});
    }
    return invalid(issues);
}

QJsonArray toJson(const Findings &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings)
        list.append(QJsonObject{{u"severity"_s, word(finding.severity)},
                                {u"rule"_s, finding.rule},
                                {u"line"_s, finding.line},
                                {u"place"_s, finding.place},
                                {u"message"_s, finding.message}});
    return list;
}

} // namespace purser::purchasing
