#include "plugins/purchasing/ui/chain/steprow.h"

#include "plugins/purchasing/ui/tr.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

namespace purser::purchasing::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostOffered = 5; ///< people who have to agree; more come from elsewhere

QString quorumText(int count)
{
    return Tr::tr("%n of them", nullptr, count);
}

/** What a quorum is in the list of choices: 0 all, 1 any, else how many. */
int choiceOf(const ChainStep &step)
{
    if (step.quorum == Quorum::All)
        return 0;
    return step.quorum == Quorum::Any ? 1 : step.count;
}

} // namespace

StepRow::StepRow(int number, const QList<RoleChoice> &roles, QWidget *parent)
    : QWidget(parent)
    , m_role(new QComboBox)
    , m_name(new QLineEdit)
    , m_quorum(new QComboBox)
    , m_up(makeIconButton(u"chevron-up"_s, Tr::tr("Move step %1 up").arg(number)))
    , m_down(makeIconButton(u"chevron-down"_s, Tr::tr("Move step %1 down").arg(number)))
    , m_remove(makeIconButton(u"trash"_s, Tr::tr("Remove step %1").arg(number)))
{
    m_role->setAccessibleName(Tr::tr("Role that decides step %1").arg(number));
    m_name->setAccessibleName(Tr::tr("Name of step %1").arg(number));
    m_name->setPlaceholderText(Tr::tr("Name"));
    m_name->setMaxLength(100);
    m_quorum->setAccessibleName(Tr::tr("Who of them has to agree to step %1").arg(number));
    m_quorum->addItem(Tr::tr("any of them"), 1);
    m_quorum->addItem(Tr::tr("all of them"), 0);
    for (int count = 2; count <= MostOffered; ++count)
        m_quorum->addItem(quorumText(count), count);
    setRoles(roles);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Gap);
    auto *label = TextLabel::muted(locale().toString(number));
    label->setMinimumWidth(fontMetrics().horizontalAdvance(u"00"_s));
    layout->addWidget(label);
    layout->addWidget(m_role, 2);
    layout->addWidget(m_quorum, 1);
    layout->addWidget(m_name, 2);
    for (QToolButton *tool : {m_up, m_down, m_remove})
        layout->addWidget(tool);

    connect(m_role, &QComboBox::activated, this, &StepRow::edited);
    connect(m_quorum, &QComboBox::activated, this, &StepRow::edited);
    connect(m_name, &QLineEdit::textEdited, this, &StepRow::edited);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &StepRow::removeRequested);
}

void StepRow::setStep(const ChainStep &step)
{
    selectRole(step.role);
    if (m_name->text() != step.name) // the cursor stays
        m_name->setText(step.name);
    const int choice = choiceOf(step);
    if (m_quorum->findData(choice) < 0)
        m_quorum->addItem(quorumText(choice), choice);
    m_quorum->setCurrentIndex(m_quorum->findData(choice));
}

ChainStep StepRow::step() const
{
    ChainStep step{m_name->text(), m_role->currentData().toString()};
    const int choice = m_quorum->currentData().toInt();
    if (choice == 0)
        step.quorum = Quorum::All;
    else if (choice > 1)
        step.quorum = Quorum::Count;
    step.count = std::max(choice, 1);
    return step;
}

void StepRow::setRoles(const QList<RoleChoice> &roles)
{
    const QString chosen = m_role->currentData().toString();
    m_role->clear();
    m_role->addItem(Tr::tr("Choose a role"), QString());
    for (const RoleChoice &role : roles)
        m_role->addItem(role.label, role.name);
    selectRole(chosen);
}

/** A role that is not among the choices any more stays as it is written. */
void StepRow::selectRole(const QString &role)
{
    if (m_role->findData(role) < 0)
        m_role->addItem(role, role);
    m_role->setCurrentIndex(m_role->findData(role));
}

void StepRow::setReadOnly(bool readOnly)
{
    m_role->setEnabled(!readOnly);
    m_quorum->setEnabled(!readOnly);
    m_name->setReadOnly(readOnly);
    for (QToolButton *tool : {m_up, m_down, m_remove})
        tool->setVisible(!readOnly);
}

void StepRow::setEnds(bool isFirst, bool isLast)
{
    m_up->setEnabled(!isFirst);
    m_down->setEnabled(!isLast);
}

void StepRow::focusRole()
{
    m_role->setFocus();
}

} // namespace purser::purchasing::ui
