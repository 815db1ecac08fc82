#pragma once

#include "ui/forms/editsession.h"
#include "ui/widgets/tabpage.h"

class QTabWidget;
class QVBoxLayout;

namespace purser {

class AuditTimeline;
class DraftKeeper;
class EditorBody;
class EditorHeader;
class EmptyState;
class RecordActions;

/**
 * The page in which one record is edited: header, the form under “General”, further tabs, history.
 * Hand-made editors give their own body and add tabs; everything else is the same for all.
 */
class RecordEditorPage : public TabPage
{
    Q_OBJECT

public:
    using BodyFactory = std::function<EditorBody *(RecordEditorPage &page)>;

    /** Without a factory the body is made from the declaration. `address` must name a type of the
     * registry. */
    RecordEditorPage(UiContext &context,
                     const PageAddress &address,
                     const BodyFactory &makeBody = {},
                     QWidget *parent = nullptr);
    ~RecordEditorPage() override;

    /** A general editor, for UiRegistry; null when there is no such type. */
    static TabPage *make(UiContext &context, const PageAddress &address);

    EditSession &session() { return m_session; }
    FormRecord &form() { return m_session.form(); }
    /** Instead of the label of the type: `Supplier · Customer`. */
    void setKind(const QString &kind);
    /** Before the history; takes `widget`. */
    void addTab(const QString &title, QWidget *widget);
    void setTabTitle(QWidget *widget, const QString &title);
    /** Something to say above the tabs, in the place of what was said before; takes it. */
    void showNotice(QWidget *notice);
    void clearNotice();

    void save(const std::function<void(bool)> &done) override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

private:
    void makeActions();
    void connectSession();
    void open();
    void showRecord();
    void makeTabs();
    void describe();
    void showLoadFault(const Error &error);
    void refuse(const QStringList &sentences, const Error &error);
    void askAboutConflict();
    void offerDraft(const QDateTime &writtenAt);
    void offerUndoOfRemoval(const Record &record);
    void duplicate();
    void updateActions();

    EditSession m_session;
    BodyFactory m_makeBody;
    QString m_kind;
    int m_wantedTab = 0;
    QAction *m_save;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_duplicate;
    QAction *m_remove;
    DraftKeeper *m_drafts;
    RecordActions *m_actions;
    EditorHeader *m_header;
    QVBoxLayout *m_notices;
    QTabWidget *m_tabs;
    EditorBody *m_body = nullptr;
    AuditTimeline *m_history = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace purser
