#pragma once

#include <QAction>
#include <QObject>

namespace purser {

class EditSession;
struct Error;

/** What a type declares that can be done with a record, as QActions: those that the caller could
 * take at all, disabled with the reason while they cannot; of low priority while the record itself
 * is the reason. */
class RecordActions : public QObject
{
    Q_OBJECT

public:
    /** Dialogs are shown over `page`. */
    RecordActions(EditSession &session, QWidget *page);

    const QList<QAction *> &actions() const { return m_actions; }

    /** Actions that are offered elsewhere. */
    void leaveOut(const QStringList &names);

Q_SIGNALS:
    void changed();
    void refused(const purser::Error &error);

private:
    void build();
    void trigger(const QString &name);
    void ask(const QString &name);

    EditSession &m_session;
    QWidget *m_page;
    QStringList m_leftOut;
    QList<QAction *> m_actions;
};

} // namespace purser
