#pragma once

#include "models/base/clock.h"
#include "models/items/changefeed.h"
#include "models/items/serviceworker.h"
#include "models/meta/registry.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/uiregistry.h"
#include "ui/widgets/tabpage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace purser::test {

/** A page with one field's worth of dirtiness. */
class Sheet : public TabPage
{
    Q_OBJECT

public:
    Sheet(UiContext &context, const PageAddress &address);

    using TabPage::setAddress;
    using TabPage::setDirty;
    using TabPage::setTitle;

    QJsonObject saveState() const override { return m_state; }
    void restoreState(const QJsonObject &state) override { m_state = state; }
    void save(const std::function<void(bool)> &done) override;

    QJsonObject m_state;
    bool m_canSave = true;
    int m_saved = 0;
    int m_activated = 0;

    void activated() override { ++m_activated; }
};

/** A main window over pages of the test's own. */
class Office
{
public:
    Office();
    ~Office();

    WindowSession session(const QString &company = QStringLiteral("Northstar Ltd"));
    Sheet *sheet(int index) const;
    Sheet *current() const;
    QStringList openTitles() const;

    QTemporaryDir folder;
    Theme theme;
    QSettings settings;
    Registry registry;
    ServiceWorker worker;
    ChangeFeed changes;
    SystemClock clock;
    UiRegistry ui;
    int made = 0;
    Id firstCompany = Id::fromString(QStringLiteral("018f0000-0000-7000-8000-000000000001"));
    Id secondCompany = Id::fromString(QStringLiteral("018f0000-0000-7000-8000-000000000002"));
    std::unique_ptr<MainWindow> window;
};

} // namespace purser::test
