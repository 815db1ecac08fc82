#pragma once

#include <QLineEdit>
#include <QTimer>

namespace purser {

/** A field to search in; tells what to search once the typing pauses, at once on Enter or clearing.
 */
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /** Milliseconds after the last key. */
    void setDelay(int milliseconds) { m_delay.setInterval(milliseconds); }

Q_SIGNALS:
    void searchChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    QTimer m_delay;
    QString m_told;
};

} // namespace purser
