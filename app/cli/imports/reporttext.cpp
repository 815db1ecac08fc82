#include "app/cli/imports/reporttext.h"

#include "app/cli/tr.h"

#include <QJsonArray>

namespace purser {

using namespace Qt::StringLiterals;
using cli::Tr;

namespace {

QString severityWord(ImportSeverity severity)
{
    switch (severity) {
    case ImportSeverity::Note:
        return u"note"_s;
    case ImportSeverity::LeftOut:
        return u"left_out"_s;
    case ImportSeverity::Skipped:
        break;
    }
    return u"skipped"_s;
}

QString lineOf(const ImportIssue &issue, const QString &path)
{
    QString text = u"%1:%2: "_s.arg(path).arg(issue.row);
    if (!issue.column.isEmpty())
        text += issue.column + u": "_s;
    if (issue.severity == ImportSeverity::LeftOut)
        return text + Tr::tr("left out: %1").arg(issue.message);
    if (issue.severity == ImportSeverity::Skipped)
        return text + Tr::tr("row skipped: %1").arg(issue.message);
    return text + issue.message;
}

} // namespace

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray issues;
    for (const ImportIssue &issue : report.issues)
        issues.append(QJsonObject{{u"row"_s, issue.row},
                                  {u"field"_s, issue.column},
                                  {u"severity"_s, severityWord(issue.severity)},
                                  {u"message"_s, issue.message}});
    return {{u"rows"_s, report.rows},       {u"created"_s, report.created},
            {u"matched"_s, report.matched}, {u"changed"_s, report.changed},
            {u"skipped"_s, report.skipped}, {u"issues"_s, issues}};
}

QStringList issueLines(const ImportReport &report, IssueKind kind, const QString &path)
{
    QStringList lines;
    for (const ImportIssue &issue : report.issues) {
        if ((issue.severity == ImportSeverity::Note) == (kind == IssueKind::Notes))
            lines.append(lineOf(issue, path));
    }
    return lines;
}

QString countsText(const ImportReport &report)
{
    return Tr::tr("%1 rows: %2 added, %3 were there (%4 of them changed), %5 skipped")
        .arg(report.rows)
        .arg(report.created)
        .arg(report.matched)
        .arg(report.changed)
        .arg(report.skipped);
}

} // namespace purser
