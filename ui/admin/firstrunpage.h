#pragma once

#include "models/base/error.h"
#include "ui/admin/gatepage.h"

class QCheckBox;
class QLineEdit;

namespace purser {

class FieldRow;
class Picker;

/** What a new company begins with. */
struct CompanySetup
{
    QString company;
    QString currency;
    QString displayName;
    QString login;
    QString password;
};

/** The first start: try it with sample data, or begin with an own company. */
class FirstRunPage : public GatePage
{
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget *parent = nullptr);

    CompanySetup setup() const;
    /** Puts each fault under its field (the names of CompanySetup). */
    void showIssues(const Error &error);
    /** Sample data is there: who can sign in, with which password. */
    void showSampleUsers(const QStringList &logins, const QString &password);

Q_SIGNALS:
    void sampleRequested();
    void companyRequested();
    /** The sample users have been read. */
    void continued();

private:
    QWidget *makeChoice();
    QWidget *makeForm();
    void showStep(QWidget *step);
    bool check();

    QWidget *m_choice = nullptr;
    QWidget *m_form = nullptr;
    QWidget *m_ready = nullptr;
    QLineEdit *m_company;
    Picker *m_currency;
    QLineEdit *m_name;
    QLineEdit *m_login;
    QLineEdit *m_password;
    QLineEdit *m_repeated;
    QMap<QString, FieldRow *> m_rows;
};

} // namespace purser
