#include "models/objects/import/importreport.h"

#include "models/objects/tr.h"

#include <algorithm>

namespace purser {

using namespace Qt::StringLiterals;
using objects::Tr;

int ImportReport::count(ImportSeverity severity) const
{
    return static_cast<int>(
        std::count_if(issues.cbegin(), issues.cend(),
                      [severity](const ImportIssue &issue) { return issue.severity == severity; }));
}

void ImportReport::add(const ImportReport &more)
{
    rows += more.rows;
    created += more.created;
    matched += more.matched;
    changed += more.changed;
    skipped += more.skipped;
    issues += more.issues;
}

Result<> faultless(const QList<ImportIssue> &issues)
{
    QList<FieldIssue> faults;
    for (const ImportIssue &issue : issues) {
        if (issue.severity == ImportSeverity::Note)
            continue;
        const QString message =
            issue.column.isEmpty() ? issue.message : u"%1: %2"_s.arg(issue.column, issue.message);
        faults.append(
            {u"row %1"_s.arg(issue.row), Tr::tr("Row %1, %2").arg(issue.row).arg(message)});
    }
    return faults.isEmpty() ? Result<>() : invalid(faults);
}

} // namespace purser
