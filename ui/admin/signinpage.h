#pragma once

#include "ui/admin/gatepage.h"

class QCheckBox;
class QLineEdit;

namespace purser {

/** Asks who is there. */
class SignInPage : public GatePage
{
    Q_OBJECT

public:
    struct Entry
    {
        QString login;
        QString password;
        bool staySignedIn = false;
    };

    /** `place`: the database or server, as people know it. */
    explicit SignInPage(const QString &place, QWidget *parent = nullptr);

    void setLogin(const QString &login);
    Entry entry() const;
    /** The password is asked again. */
    void showFault(const QString &message, const QString &details = {}) override;

Q_SIGNALS:
    void submitted();

private:
    void submit();

    QLineEdit *m_login;
    QLineEdit *m_password;
    QCheckBox *m_stay;
};

} // namespace purser
