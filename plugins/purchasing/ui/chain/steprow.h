#pragma once

#include "plugins/purchasing/domain/approval/chain.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace purser::purchasing::ui {

/** A role as a choice: what the company calls it, and its key. */
struct RoleChoice
{
    QString label;
    QString name;
};

/** One step of a chain: what it is called, the role that decides, how many have to agree. */
class StepRow : public QWidget
{
    Q_OBJECT

public:
    StepRow(int number, const QList<RoleChoice> &roles, QWidget *parent = nullptr);

    void setStep(const ChainStep &step);
    ChainStep step() const;
    void setRoles(const QList<RoleChoice> &roles);
    void setReadOnly(bool readOnly);
    void setEnds(bool isFirst, bool isLast);
    void focusRole();

Q_SIGNALS:
    void edited();
    void moveRequested(int by);
    void removeRequested();

private:
    void selectRole(const QString &role);

    QComboBox *m_role;
    QLineEdit *m_name;
    QComboBox *m_quorum;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
};

} // namespace purser::purchasing::ui
