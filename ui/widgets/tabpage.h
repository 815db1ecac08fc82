#pragma once

#include "ui/widgets/pageaddress.h"

#include <QWidget>

#include <functional>

namespace purser {

struct UiContext;

/**
 * A page of the main window, shown in a tab. Its QAction (addAction()) with a text are offered in
 * the command palette while it is in front, and listed with their keys in the overview.
 */
class TabPage : public QWidget
{
    Q_OBJECT

public:
    TabPage(UiContext &context, const PageAddress &address, QWidget *parent = nullptr);

    UiContext &context() const { return m_context; }
    const PageAddress &address() const { return m_address; }
    const QString &title() const { return m_title; }
    const QString &icon() const { return m_icon; }
    bool isDirty() const { return m_dirty; }

    /** Name of the page of the manual that F1 opens; empty for its first page. */
    virtual QString helpTopic() const { return {}; }

    /** What is restored with the session: scroll, filters, sections. Not the input. */
    virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &) {}

    /** Saves what is dirty and says whether that went well; a fault is then shown on the page. */
    virtual void save(const std::function<void(bool saved)> &done) { done(true); }

    /** Called each time the page comes to the front. */
    virtual void activated() {}

Q_SIGNALS:
    void titleChanged();
    void dirtyChanged(bool dirty);
    void addressChanged();

protected:
    void setTitle(const QString &title);
    void setIcon(const QString &icon);
    void setDirty(bool dirty);
    /** A new record has got its id. */
    void setAddress(const PageAddress &address);

private:
    UiContext &m_context;
    PageAddress m_address;
    QString m_title;
    QString m_icon;
    bool m_dirty = false;
};

} // namespace purser
