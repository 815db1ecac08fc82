#include "ui/admin/signinpage.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace purser {

SignInPage::SignInPage(const QString &place, QWidget *parent)
    : GatePage(tr("Sign in"), place, parent)
    , m_login(new QLineEdit)
    , m_password(new QLineEdit)
    , m_stay(new QCheckBox(tr("Keep me signed in on this computer")))
{
    m_password->setEchoMode(QLineEdit::Password);
    auto *column = new FieldColumn;
    column->add(tr("Login"), m_login);
    column->add(tr("Password"), m_password);
    column->add(QString(), m_stay);
    content()->addWidget(column);
    m_stay->setAccessibleName(m_stay->text());
    QPushButton *button = makeButton(tr("Sign in"), Emphasis::Primary);
    content()->addWidget(button, 0, Qt::AlignRight);
    connect(button, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    setFocusProxy(m_login);
    connect(m_login, &QLineEdit::returnPressed, this, [this] { m_password->setFocus(); });
}

void SignInPage::setLogin(const QString &login)
{
    m_login->setText(login);
    setFocusProxy(login.isEmpty() ? m_login : m_password);
}

SignInPage::Entry SignInPage::entry() const
{
    return {m_login->text().trimmed(), m_password->text(), m_stay->isChecked()};
}

void SignInPage::submit()
{
    if (m_login->text().trimmed().isEmpty())
        return m_login->setFocus();
    if (m_password->text().isEmpty())
        return m_password->setFocus();
    setBusy(true);
    Q_EMIT submitted();
}

void SignInPage::showFault(const QString &message, const QString &details)
{
    GatePage::showFault(message, details);
    m_password->selectAll();
    m_password->setFocus();
}

} // namespace purser
