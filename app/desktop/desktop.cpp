#include "app/desktop/desktop.h"

#include "app/desktop/builtinui.h"
#include "app/desktop/faultpage.h"
#include "models/objects/sampledata.h"
#include "ui/admin/aboutdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QTimer>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

const QString SchemeKey = u"appearance/scheme"_s;
const QString LanguageKey = u"appearance/language"_s;

/** The lists that administrators keep, as the settings page offers them. */
const QStringList AdministeredTypes{
    u"company"_s,    u"user"_s,          u"role"_s,         u"membership"_s, u"number_sequence"_s,
    u"currency"_s,   u"exchange_rate"_s, u"payment_term"_s, u"unit"_s,       u"partner_category"_s,
    u"industry"_s,   u"custom_field"_s,  u"setting"_s,      u"saved_view"_s, u"outgoing_mail"_s,
    u"audit_entry"_s};

/** Where the program remembers its user's choices. Making pictures neither shows nor changes them,
 * save the language. */
QString memoryFile(const DesktopOptions &options, const QTemporaryDir &passing)
{
    const QSettings kept(QSettings::IniFormat, QSettings::UserScope, u"purser"_s, u"desktop"_s);
    if (options.pictureFolder.isEmpty())
        return kept.fileName();
    QSettings fresh(passing.filePath(u"desktop.ini"_s), QSettings::IniFormat);
    fresh.setValue(LanguageKey, kept.value(LanguageKey));
    return fresh.fileName();
}

} // namespace

Desktop::Desktop(QApplication &application,
                 const Settings &settings,
                 const DesktopOptions &options,
                 const QString &translations)
    : m_options(options)
    , m_settings(memoryFile(options, m_passing), QSettings::IniFormat)
    , m_theme(application)
    , m_translations(translations)
    , m_host(settings)
{
    m_theme.setPreference(static_cast<SchemePreference>(m_settings.value(SchemeKey).toInt()));
    m_translations.use(m_settings.value(LanguageKey).toString());
}

Desktop::~Desktop()
{
    if (m_window)
        m_window->leave();
    m_window.reset();
    m_stay.reset();
}

void Desktop::start()
{
    makeWindow();
    m_window->show();
    QTimer::singleShot(0, this, &Desktop::openWorkspace); // after the window has been drawn
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_ui, m_theme);
    m_window->setWindowIcon(QIcon(u":/purser/purser.svg"_s));
    m_window->setGate(new QWidget);
    connect(m_window.get(), &MainWindow::companyRequested, this, [this](const Id &company) {
        m_window->askToLeave([this, company](bool mayLeave) {
            if (mayLeave)
                changeCompany(company);
        });
    });
    connect(m_window.get(), &MainWindow::userSwitchRequested, this, [this] {
        const QString login = m_stay ? m_stay->user().login : QString();
        leave();
        m_settings.remove(u"session"_s);
        showSignIn(login);
    });
    connect(m_window.get(), &MainWindow::aboutRequested, this, &Desktop::showAbout);
}

void Desktop::openWorkspace()
{
    const Result<Workspace *> workspace = m_host.openWorkspace(true);
    if (!workspace)
        return showOpenFault(workspace.error());
    m_workspace = *workspace;
    if (const Result<> relay = m_workspace->startRelay(); !relay)
        return showOpenFault(relay.error());
    registerBuiltInUi(m_ui, m_host, settingsOffer());
    const QStringList faults = registerModuleUi(m_ui, m_host);
    registerAdministration(m_ui);
    letSomebodyIn();
    if (!faults.isEmpty())
        m_window->say(Mood::Warning, faults.join(u'\n'));
}

void Desktop::showOpenFault(const Error &error)
{
    auto *page = new FaultPage(error, m_host.settings().database.toDisplay());
    connect(page, &FaultPage::tryAgain, this, &Desktop::openWorkspace);
    connect(page, &FaultPage::quit, m_window.get(), &QWidget::close);
    m_window->setGate(page);
    Q_EMIT held(error);
}

void Desktop::leave()
{
    m_window->leave();
    m_stay.reset();
}

void Desktop::enterFirstCompany(const SignedIn &user)
{
    if (user.companies.isEmpty()) {
        showSignIn(user.login);
        return m_window->say(
            Mood::Warning, tr("%1 does not belong to any company yet. An administrator can change "
                              "that.")
                               .arg(user.displayName));
    }
    const Id last = Id::fromString(m_settings.value(u"session/company_id"_s).toString());
    Id company = user.companies.first().id;
    for (const CompanyChoice &choice : user.companies) {
        if (choice.id == last || choice.name == m_host.settings().company)
            company = choice.id;
    }
    if (const Result<> entered = enter(user, company); !entered)
        showOpenFault(entered.error());
}

Result<> Desktop::enter(const SignedIn &user, const Id &company)
{
    SignIn &door = m_workspace->connection().signIn();
    PURSER_ASSIGN(const Caller caller, door.callerFor(user.userId, company, u"desktop"_s));
    m_stay = std::make_unique<Stay>(*m_workspace, user, caller, m_settings, *this);
    m_window->setGate(nullptr);
    m_window->enter(m_stay->session(colorOf(company)));
    remember(user, company);
    Q_EMIT entered();
    return {};
}

void Desktop::changeCompany(const Id &company)
{
    const SignedIn user = m_stay->user();
    leave();
    if (const Result<> entered = enter(user, company); !entered)
        showOpenFault(entered.error());
}

void Desktop::remember(const SignedIn &user, const Id &company)
{
    m_settings.setValue(u"session/company_id"_s, toText(company));
    m_settings.setValue(u"session/login"_s, user.login);
}

QColor Desktop::colorOf(const Id &company)
{
    const Result<Record> record =
        m_workspace->connection().program()->read(u"company"_s, company, {.children = false});
    return record ? QColor(record->text(u"colour")) : QColor();
}

void Desktop::changeLanguage(const QString &language)
{
    m_window->askToLeave([this, language](bool mayLeave) {
        if (!mayLeave)
            return;
        QTimer::singleShot(0, this, [this, language] { // the page that asked is still at work
            const QByteArray geometry = m_window->saveGeometry();
            const SignedIn user = m_stay->user();
            const Id company = m_stay->caller().companyId;
            leave();
            m_translations.use(language);
            m_host.modules().setLanguage(QLocale());
            registerModuleUi(m_ui, m_host);
            makeWindow();
            m_window->restoreGeometry(geometry);
            m_window->show();
            if (const Result<> entered = enter(user, company); !entered)
                showOpenFault(entered.error());
        });
    });
}

SettingsOffer Desktop::settingsOffer()
{
    SettingsOffer offer;
    offer.theme = &m_theme;
    offer.listTypes = AdministeredTypes;
    for (const SettingValue &setting : m_host.settings().all())
        offer.rows.append({setting.key, setting.text, setting.origin});
    offer.changeLanguage = [this](const QString &language) { changeLanguage(language); };
    offer.changePassword = [this](const QString &old, const QString &fresh,
                                  const std::function<void(const QString &)> &done) {
        const Result<> changed =
            m_workspace->connection().signIn().changePassword(m_stay->user().userId, old, fresh);
        done(changed ? QString() : changed.error().text());
    };
    return offer;
}

void Desktop::showAbout()
{
    auto *about = new AboutDialog(m_host.settings().database.toDisplay(), m_window.get());
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

} // namespace purser
