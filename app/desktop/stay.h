#pragma once

#include "models/items/changefeed.h"
#include "models/items/serviceworker.h"
#include "models/objects/workspace.h"
#include "ui/shell/windowsession.h"

class QSettings;

namespace purser {

/**
 * Somebody's stay in one company: a connection in a thread of its own, and news of what others
 * change. Gone when they leave.
 */
class Stay
{
public:
    /** All but `user` and `caller` must outlive it; news reach the windows through the thread of
     * `anchor`. */
    Stay(Workspace &workspace,
         const SignedIn &user,
         const Caller &caller,
         QSettings &settings,
         QObject &anchor);
    ~Stay();
    Stay(const Stay &) = delete;
    Stay &operator=(const Stay &) = delete;

    const SignedIn &user() const { return m_user; }
    const Caller &caller() const { return m_caller; }
    ServiceWorker &worker() { return m_worker; }
    WindowSession session(const QColor &companyColor);

private:
    void listen();

    Workspace &m_workspace;
    SignedIn m_user;
    Caller m_caller;
    QSettings &m_settings;
    QObject &m_anchor;
    ChangeFeed m_changes;
    ServiceWorker m_worker;
};

} // namespace purser
