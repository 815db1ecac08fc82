#pragma once

#include <QDialog>

namespace purser {

/** Asks what to do with pages that are not saved. */
class UnsavedDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Decision { Stay, Discard, Save };

    UnsavedDialog(const QStringList &titles, QWidget *parent);

Q_SIGNALS:
    void decided(purser::UnsavedDialog::Decision decision);

private:
    void decide(Decision decision);
};

} // namespace purser
