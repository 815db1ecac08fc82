#pragma once

#include "ui/forms/draftfile.h"

#include <QObject>
#include <QTimer>

namespace purser {

class EditSession;

/** Keeps the unsaved input of a session in a file while it differs from what is saved, and offers
 * what an earlier one left behind when the program died. */
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int DelayMs = 1'000;

    DraftKeeper(EditSession &session, const QString &folder, QObject *parent = nullptr);
    /** The form was closed by somebody: its input is not needed any more. */
    ~DraftKeeper() override;

    /** Puts what was left behind into the form; one step back undoes it. */
    void restore();
    void discard();
    /** Writes at once what is to be kept. */
    void writeNow();

Q_SIGNALS:
    void offered(const QDateTime &writtenAt);

private:
    void open();
    StoredDraft present() const;

    EditSession &m_session;
    QString m_folder;
    Id m_id;
    bool m_opened = false;
    std::unique_ptr<DraftFile> m_file;
    QTimer m_delay;
};

} // namespace purser
