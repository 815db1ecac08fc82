#pragma once

#include "ui/lists/listactions.h"
#include "ui/lists/listlook.h"
#include "ui/lists/savedviews.h"
#include "ui/widgets/tabpage.h"

#include <QTimer>

class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace purser {

class Banner;
class BulkBar;
class EmptyState;
class FilterBar;
class PreviewPane;
class RecordTable;
class TextLabel;
class WindowModel;

/**
 * The list of all records of one type: search, filters, saved views, columns, what can be done with
 * many, export, preview. Modules derive from it to add their own actions.
 */
class ListPage : public TabPage
{
    Q_OBJECT

public:
    /** `address` names the type; its `extra` may hold a look (ListLook::toJson) to begin with. */
    ListPage(UiContext &context, const ObjectType &type, const PageAddress &address);
    ~ListPage() override;

    const ObjectType &type() const { return m_type; }
    WindowModel *model() const { return m_model; }
    RecordTable *table() const { return m_table; }
    ListLook look() const;
    void setLook(const ListLook &look);

    /** Writes what the list shows (the chosen rows, if any) to a file. */
    void exportTo(const QString &file);

    QString helpTopic() const override { return QStringLiteral("lists"); }
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activated() override;

protected:
    /** Adds a command on the chosen rows; shown while there is a choice. */
    void addBulkAction(QAction *action);
    /** Actions of the type that make no sense for many records. */
    void leaveOut(const QStringList &actions) { m_leftOut = actions; }
    QList<BulkOperation::Target> chosenTargets() const;
    /** Opens the record of a row. */
    virtual void openRow(int row);

private:
    void lay();
    QLayout *headerRow();
    QWidget *middle();
    void makeActions();
    QAction *addPageAction(const QString &icon,
                           const QString &text,
                           const QList<QKeySequence> &keys,
                           const std::function<void()> &run);
    void connectModel();
    void applyQuery();
    void showCount();
    void showState();
    void choiceChanged();
    void showPreview();
    void togglePreview();
    void fillBulkActions();
    QAction *makeRestoreAction();
    void fillViewMenu();
    void keepView();
    void chooseColumns();
    void chooseExportFile();
    void runOnChosen(const Action &action);
    void deleteChosen();
    void restoreRecords(const QList<Id> &ids);
    void showFaults(const BulkResult &result);
    QString settingsKey(const QString &name) const;

    const ObjectType &m_type;
    WindowModel *m_model;
    SavedViews *m_views;
    QString m_viewName;
    bool m_showsDeleted = false;
    QTimer m_refresh;
    QTimer m_patience;

    TextLabel *m_title;
    TextLabel *m_count;
    QPushButton *m_viewButton;
    QMenu *m_viewMenu;
    Banner *m_banner;
    FilterBar *m_filters;
    QStackedWidget *m_stack;
    RecordTable *m_table;
    EmptyState *m_empty;
    PreviewPane *m_preview;
    QSplitter *m_splitter;
    BulkBar *m_bulk;
    QAction *m_new = nullptr;
    QAction *m_export = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_clearFilters = nullptr;
    QList<QAction *> m_ownBulkActions;
    QStringList m_leftOut;
    QList<QAction *> m_typeActions;
    QList<const Action *> m_possibleActions;
    bool m_bulkFilled = false;
    bool m_bulkForDeleted = false;
};

} // namespace purser
