#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace purser {

class TextLabel;

/** What stands where there is nothing: one sentence that says why, and one thing to do. */
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    QString sentence() const;
    /** Null takes the button away. */
    void setAction(QAction *action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QVBoxLayout *m_layout;
    QWidget *m_picture;
    TextLabel *m_sentence;
    const QAction *m_action = nullptr;
    QWidget *m_button = nullptr;
};

} // namespace purser
