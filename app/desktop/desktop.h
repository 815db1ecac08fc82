#pragma once

#include "app/desktop/desktopoptions.h"
#include "app/desktop/stay.h"
#include "app/desktop/translations.h"
#include "app/host/host.h"
#include "ui/admin/settingspage.h"
#include "ui/shell/uiregistry.h"
#include "ui/widgets/theme.h"

#include <QSettings>
#include <QTemporaryDir>

class QApplication;

namespace purser {

class FirstRunPage;
class MainWindow;
class SignInPage;

/**
 * The client from its start to its end: opens the database, lets somebody in, shows the window of
 * their company, and goes to another company, user or language when asked.
 */
class Desktop : public QObject
{
    Q_OBJECT

public:
    /** `translations`: the folder of the program's own. */
    Desktop(QApplication &application,
            const Settings &settings,
            const DesktopOptions &options,
            const QString &translations);
    ~Desktop() override;

    /** Shows the window; the rest follows from there. */
    void start();
    MainWindow *window() const { return m_window.get(); }
    const UiRegistry &ui() const { return m_ui; }
    Theme &theme() { return m_theme; }

Q_SIGNALS:
    /** Somebody is in, and the window shows their company. */
    void entered();
    /** The window stands at `why` until a person does something. */
    void held(const purser::Error &why);

private:
    void makeWindow();
    void openWorkspace();
    void showOpenFault(const Error &error);
    void letSomebodyIn();
    void showFirstRun();
    void createSample(FirstRunPage *page);
    void createCompany(FirstRunPage *page);
    void showSignIn(const QString &login = {});
    void trySignIn(SignInPage *page);
    void enterFirstCompany(const SignedIn &user);
    Result<> enter(const SignedIn &user, const Id &company);
    void leave();
    void changeCompany(const Id &company);
    void changeLanguage(const QString &language);
    void remember(const SignedIn &user, const Id &company);
    QColor colorOf(const Id &company);
    SettingsOffer settingsOffer();
    void showAbout();

    DesktopOptions m_options;
    QTemporaryDir m_passing; ///< what is remembered while pictures are made
    QSettings m_settings;
    Theme m_theme;
    Translations m_translations;
    Host m_host;
    UiRegistry m_ui;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<Stay> m_stay;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace purser
