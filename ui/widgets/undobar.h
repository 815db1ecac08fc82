#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace purser {

class TextLabel;

/** A quiet bar that says what was done and takes it back for ten seconds. While the pointer
 * is on it, the time stands still. */
class UndoBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr int OfferMs = 10'000;

    explicit UndoBar(QWidget *parent = nullptr);

    /** Replaces an earlier offer, which then stands. `undo` empty: only says it. */
    void offer(const QString &done, const std::function<void()> &undo = {});
    void undo();
    bool isOffering() const { return !isHidden(); }
    /** For tests that cannot wait. */
    void setDuration(int milliseconds) { m_time.setInterval(milliseconds); }

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void end();

    std::function<void()> m_undo;
    QTimer m_time;
    TextLabel *m_text;
    QPushButton *m_button;
};

} // namespace purser
