#include "ui/admin/firstrunpage.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/recordpicker.h"
#include "ui/widgets/typography.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purser {

FirstRunPage::FirstRunPage(QWidget *parent)
    : GatePage(tr("Welcome to Purser"),
               tr("Partners, orders and approvals in one place. Your data stays on this computer."),
               parent)
    , m_company(new QLineEdit)
    , m_currency(new Picker)
    , m_name(new QLineEdit)
    , m_login(new QLineEdit)
    , m_password(new QLineEdit)
    , m_repeated(new QLineEdit)
{
    m_choice = makeChoice();
    m_form = makeForm();
    content()->addWidget(m_choice);
    content()->addWidget(m_form);
    showStep(m_choice);
}

QWidget *FirstRunPage::makeChoice()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    QPushButton *sample = makeButton(tr("Try it with sample data"), Emphasis::Primary);
    QPushButton *own = makeButton(tr("Begin with my company"));
    const auto explain = [layout](const QString &text) {
        TextLabel *label = TextLabel::muted(text, TypeSize::Small);
        label->setWordWrap(true);
        layout->addWidget(label);
        layout->addSpacing(metrics::Padding);
    };
    layout->addWidget(sample);
    explain(tr("Two invented companies with partners and users, to look around in. You can begin "
               "with your own company later."));
    layout->addWidget(own);
    explain(tr("An empty company in your currency, with you as its administrator."));
    setFocusProxy(sample);
    connect(sample, &QPushButton::clicked, this, [this] {
        setBusy(true);
        Q_EMIT sampleRequested();
    });
    connect(own, &QPushButton::clicked, this, [this] {
        showStep(m_form);
        m_company->setFocus();
    });
    return page;
}

QWidget *FirstRunPage::makeForm()
{
    auto *column = new FieldColumn;
    QPushButton *begin = makeButton(tr("Create the company"), Emphasis::Primary);
    const auto add = [this, column, begin](const QString &key, const QString &label,
                                           QWidget *editor) {
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            connect(line, &QLineEdit::returnPressed, begin, &QPushButton::click);
        FieldRow *row = column->add(label, editor);
        row->setRequired(true);
        m_rows.insert(key, row);
        return row;
    };
    const QList<PickerItem> currencies = currencyItems(locale());
    m_currency->setSource(listSource(currencies));
    const QString local = locale().currencySymbol(QLocale::CurrencyIsoCode);
    for (const PickerItem &item : currencies) {
        if (item.key == (local.isEmpty() ? u"EUR"_s : local))
            m_currency->setCurrent(item);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_repeated->setEchoMode(QLineEdit::Password);
    add(u"company"_s, tr("Company"), m_company);
    add(u"currency"_s, tr("Currency"), m_currency)
        ->setHelp(tr("Orders in other currencies are converted to it."));
    add(u"displayName"_s, tr("Your name"), m_name);
    add(u"login"_s, tr("Login"), m_login);
    add(u"password"_s, tr("Password"), m_password);
    add(u"repeated"_s, tr("Password again"), m_repeated);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, metrics::Gap, 0, 0);
    QPushButton *back = makeButton(tr("Back"));
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(begin);
    column->addWide(buttons);
    connect(back, &QPushButton::clicked, this, [this] {
        showStep(m_choice);
        setFocus();
    });
    connect(begin, &QPushButton::clicked, this, [this] {
        if (!check())
            return;
        setBusy(true);
        Q_EMIT companyRequested();
    });
    return column;
}

void FirstRunPage::showStep(QWidget *step)
{
    for (QWidget *other : {m_choice, m_form, m_ready}) {
        if (other)
            other->setVisible(other == step);
    }
}

CompanySetup FirstRunPage::setup() const
{
    return {m_company->text().trimmed(), m_currency->currentKey(), m_name->text().trimmed(),
            m_login->text().trimmed(), m_password->text()};
}

bool FirstRunPage::check()
{
    QList<FieldIssue> issues;
    const CompanySetup now = setup();
    const auto require = [&](const QString &key, const QString &value, const QString &message) {
        if (value.isEmpty())
            issues.append({key, message});
    };
    require(u"company"_s, now.company, tr("Enter the name of the company."));
    require(u"currency"_s, now.currency, tr("Choose a currency."));
    require(u"displayName"_s, now.displayName, tr("Enter your name."));
    require(u"login"_s, now.login, tr("Enter a login: what you will type to sign in."));
    require(u"password"_s, now.password, tr("Enter a password."));
    if (!now.password.isEmpty() && m_repeated->text() != now.password)
        issues.append({u"repeated"_s, tr("The two passwords differ. Type it once more.")});
    for (FieldRow *row : std::as_const(m_rows))
        row->setFault({});
    if (issues.isEmpty())
        return true;
    showIssues(invalid(issues));
    return false;
}

void FirstRunPage::showIssues(const Error &error)
{
    setBusy(false);
    QStringList others;
    QWidget *first = nullptr;
    QList<FieldIssue> issues = error.issues;
    if (issues.isEmpty())
        issues.append({error.field, error.message});
    for (const FieldIssue &issue : std::as_const(issues)) {
        FieldRow *row = m_rows.value(issue.field);
        if (!row) {
            others.append(issue.message);
            continue;
        }
        row->setFault(issue.message);
        first = first ? first : row->editor();
    }
    if (!others.isEmpty())
        showFault(others.join(u'\n'), error.detail);
    if (first)
        first->setFocus();
}

void FirstRunPage::showSampleUsers(const QStringList &logins, const QString &password)
{
    setBusy(false);
    m_ready = new QWidget;
    auto *layout = new QVBoxLayout(m_ready);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::RowGap);
    layout->addWidget(
        new TextLabel(tr("The sample data is ready."), TypeSize::Body, TypeWeight::Strong));
    auto *users = new TextLabel(tr("You can sign in as %1; all of them have this password:")
                                    .arg(QLocale().createSeparatedList(logins)));
    users->setWordWrap(true);
    layout->addWidget(users);
    auto *shown = new QLineEdit(password);
    shown->setReadOnly(true);
    shown->setAccessibleName(tr("Password of the sample users"));
    layout->addWidget(shown);
    TextLabel *note = TextLabel::muted(
        tr("It is shown this once. Keep it if you want to try approving as somebody else."),
        TypeSize::Small);
    note->setWordWrap(true);
    layout->addWidget(note);
    QPushButton *begin = makeButton(tr("Begin"), Emphasis::Primary);
    layout->addWidget(begin, 0, Qt::AlignRight);
    connect(begin, &QPushButton::clicked, this, &FirstRunPage::continued);
    content()->addWidget(m_ready);
    showStep(m_ready);
    begin->setFocus();
}

} // namespace purser
