#include "app/desktop/background.h"
#include "app/desktop/desktop.h"
#include "app/desktop/founding.h"
#include "ui/admin/signinpage.h"
#include "ui/shell/mainwindow.h"

#include <QTimer>

namespace purser {

using namespace Qt::StringLiterals;

namespace {

const QString StayKey = u"session/stay"_s;
const QString LoginKey = u"session/login"_s;
/** Whom the sample data lets in first. */
const QString SampleLogin = u"buyer"_s;
const QStringList SampleLogins{u"buyer"_s, u"manager"_s, u"director"_s, u"finance"_s, u"admin"_s};

} // namespace

void Desktop::letSomebodyIn()
{
    const Result<bool> isEmpty = m_workspace->isEmpty();
    if (!isEmpty)
        return showOpenFault(isEmpty.error());
    if (*isEmpty)
        return showFirstRun();
    const QString wanted = m_host.settings().user;
    const QString known = wanted.isEmpty() && m_settings.value(StayKey).toBool()
                              ? m_settings.value(LoginKey).toString()
                              : wanted;
    if (known.isEmpty())
        return showSignIn(m_settings.value(LoginKey).toString());
    const Result<SignedIn> user = m_workspace->connection().signIn().signedIn(known);
    if (!user)
        return showSignIn(known);
    enterFirstCompany(*user);
}

void Desktop::showFirstRun()
{
    auto *page = new FirstRunPage;
    connect(page, &FirstRunPage::sampleRequested, this,
            [this, page] { QTimer::singleShot(0, page, [this, page] { createSample(page); }); });
    connect(page, &FirstRunPage::companyRequested, this, [this, page] { createCompany(page); });
    m_window->setGate(page);
    if (m_options.sample)
        createSample(page);
    else
        Q_EMIT held(notFound(tr("The database is empty. --sample fills it with sample data.")));
}

void Desktop::createSample(FirstRunPage *page)
{
    const Result<SampleData> sample = m_host.createSample();
    if (!sample) {
        page->showIssues(sample.error());
        return Q_EMIT held(sample.error());
    }
    connect(page, &FirstRunPage::continued, this, [this] {
        m_settings.setValue(StayKey, true);
        m_settings.setValue(LoginKey, SampleLogin);
        letSomebodyIn();
    });
    if (sample->isGenerated && m_options.pictureFolder.isEmpty())
        page->showSampleUsers(SampleLogins, sample->password);
    else
        Q_EMIT page->continued();
}

void Desktop::createCompany(FirstRunPage *page)
{
    inBackground(
        page,
        [workspace = m_workspace, setup = page->setup()] {
            return foundCompany(*workspace, setup);
        },
        [this, page](const Result<SignedIn> &founder) {
            if (!founder)
                return page->showIssues(founder.error());
            m_settings.setValue(StayKey, true);
            enterFirstCompany(*founder);
        });
}

void Desktop::showSignIn(const QString &login)
{
    auto *page = new SignInPage(m_workspace->url().toDisplay());
    page->setLogin(login);
    connect(page, &SignInPage::submitted, this, [this, page] { trySignIn(page); });
    m_window->setGate(page);
    Q_EMIT held(notAllowed(login.isEmpty()
                               ? tr("Nobody is signed in. Say who with --user.")
                               : tr("“%1” cannot be signed in without a password.").arg(login)));
}

void Desktop::trySignIn(SignInPage *page)
{
    const SignInPage::Entry entry = page->entry();
    inBackground(
        page,
        [workspace = m_workspace, entry]() -> Result<SignedIn> {
            PURSER_ASSIGN(const std::unique_ptr<Connection> connection, workspace->connect());
            return connection->signIn().signIn({entry.login, entry.password});
        },
        [this, page, entry](const Result<SignedIn> &user) {
            if (!user)
                return page->showFault(user.error().text(), user.error().detail);
            m_settings.setValue(StayKey, entry.staySignedIn);
            enterFirstCompany(*user);
        });
}

} // namespace purser
