#include "models/items/listexport.h"
#include "models/items/windowmodel.h"
#include "ui/lists/bulkbar.h"
#include "ui/lists/listpage.h"
#include "ui/lists/recordtable.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/job.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/uicontext.h"

#include <QAction>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

const QString FolderKey = u"lists/export_folder"_s;

} // namespace

void ListPage::addBulkAction(QAction *action)
{
    m_ownBulkActions.append(action);
    m_bulkFilled = false;
    fillBulkActions();
}

void ListPage::fillBulkActions()
{
    QList<const Record *> records;
    const QList<int> rows = m_table->chosenCount() <= 1000 ? m_table->chosenRows() : QList<int>();
    for (const int row : rows) {
        if (const Record *record = m_model->recordAt(row))
            records.append(record);
    }
    if (m_delete)
        m_delete->setEnabled(!records.isEmpty() && !m_showsDeleted);
    QList<const Action *> possible = records.isEmpty() || m_showsDeleted
                                         ? QList<const Action *>()
                                         : commonActions(context(), m_type, records);
    possible.removeIf([this](const Action *action) { return m_leftOut.contains(action->name); });
    if (m_bulkFilled && possible == m_possibleActions && m_showsDeleted == m_bulkForDeleted)
        return;
    m_bulkFilled = true;
    m_possibleActions = possible;
    m_bulkForDeleted = m_showsDeleted;
    m_bulk->setActions({});
    qDeleteAll(std::exchange(m_typeActions, {}));
    for (const Action *action : possible) {
        auto *button = new QAction(action->label.toString(), this);
        connect(button, &QAction::triggered, this, [this, action] { runOnChosen(*action); });
        m_typeActions.append(button);
    }
    if (m_showsDeleted)
        m_typeActions.append(makeRestoreAction());
    QList<QAction *> all = m_ownBulkActions + m_typeActions;
    if (m_delete && !m_showsDeleted)
        all.append(m_delete);
    all.append(m_export);
    m_bulk->setActions(all);
}

QAction *ListPage::makeRestoreAction()
{
    auto *restore = new QAction(themeIcon(u"restore"_s), tr("Restore"), this);
    connect(restore, &QAction::triggered, this, [this] {
        QList<Id> ids;
        for (const BulkOperation::Target &target : chosenTargets())
            ids.append(target.id);
        restoreRecords(ids);
    });
    return restore;
}

QList<BulkOperation::Target> ListPage::chosenTargets() const
{
    QList<BulkOperation::Target> targets;
    for (const int row : m_table->chosenRows()) {
        if (const Record *record = m_model->recordAt(row))
            targets.append({record->id(), record->title()});
    }
    return targets;
}

void ListPage::runOnChosen(const Action &action)
{
    Operation operation;
    operation.kind = Operation::Kind::Act;
    operation.action = action.name;
    auto *bulk = new BulkOperation(context(), m_type, chosenTargets(), this);
    bulk->start(action.label.toString(), operation,
                [this, label = action.label.toString()](const BulkResult &result) {
                    showFaults(result);
                    if (!result.done.isEmpty())
                        context().navigator.offerUndo(
                            tr("%1: %Ln done.", nullptr, int(result.done.size())).arg(label), {});
                });
}

void ListPage::deleteChosen()
{
    const QList<BulkOperation::Target> targets = chosenTargets();
    if (targets.isEmpty())
        return;
    Operation operation;
    operation.kind = Operation::Kind::Remove;
    auto *bulk = new BulkOperation(context(), m_type, targets, this);
    bulk->start(tr("Deleting"), operation, [this](const BulkResult &result) {
        showFaults(result);
        if (result.done.isEmpty())
            return;
        context().navigator.offerUndo(tr("%Ln deleted.", nullptr, int(result.done.size())),
                                      [self = QPointer(this), ids = result.done] {
                                          if (self)
                                              self->restoreRecords(ids);
                                      });
    });
}

void ListPage::restoreRecords(const QList<Id> &ids)
{
    QList<BulkOperation::Target> targets;
    for (const Id &id : ids)
        targets.append({id, m_type.label().toString()});
    Operation operation;
    operation.kind = Operation::Kind::Restore;
    auto *bulk = new BulkOperation(context(), m_type, targets, this);
    bulk->start(tr("Restoring"), operation,
                [this](const BulkResult &result) { showFaults(result); });
}

void ListPage::showFaults(const BulkResult &result)
{
    if (result.faults.isEmpty())
        return;
    if (result.faults.size() == 1)
        m_banner->say(Mood::Warning, result.faults.first());
    else
        m_banner->say(Mood::Warning,
                      tr("%Ln could not be done.", nullptr, int(result.faults.size())),
                      result.faults.join(u'\n'));
}

void ListPage::chooseExportFile()
{
    const QString folder =
        context()
            .settings
            .value(FolderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    auto *dialog = new QFileDialog(this, tr("Export %1").arg(title()), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Spreadsheet (*.xlsx)"), tr("Text with commas (*.csv)")});
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(m_type.path());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"csv"_s) ? u"csv"_s : u"xlsx"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString &file) {
        context().settings.setValue(FolderKey, dialog->directory().absolutePath());
        exportTo(file);
    });
    dialog->open();
}

void ListPage::exportTo(const QString &file)
{
    ExportPlan plan;
    plan.file = file;
    plan.format =
        file.endsWith(u".csv"_s, Qt::CaseInsensitive) ? TableFormat::Csv : TableFormat::Xlsx;
    plan.query = look().query();
    plan.columns = m_model->columns();
    for (const BulkOperation::Target &target : chosenTargets())
        plan.only.append(target.id);
    if (plan.only.size() == m_model->rowCount() || plan.only.size() == 1)
        plan.only.clear(); // a single row is where the cursor stands, not a choice
    auto *job = new Job(tr("Exporting %1").arg(title()));
    auto *work = new ListExport(m_type, context().worker, plan, job);
    connect(job, &Job::cancelled, work, &ListExport::cancel);
    connect(work, &ListExport::progressed, job,
            [job](int thousandths) { job->control()->setProgress(thousandths); });
    connect(work, &ListExport::finished, this, [this, file](qint64 rows) {
        context().navigator.offerUndo(tr("%Ln rows were written to %1.", nullptr, int(rows))
                                          .arg(QDir::toNativeSeparators(file)),
                                      {});
    });
    connect(work, &ListExport::failed, this, [this](const Error &error) {
        if (error.kind != ErrorKind::Cancelled)
            m_banner->say(Mood::Danger, error.text(), error.detail);
    });
    connect(work, &ListExport::finished, job, &Job::finish);
    connect(work, &ListExport::failed, job, &Job::finish);
    context().navigator.show(job);
    work->start();
}

} // namespace purser
