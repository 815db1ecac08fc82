#pragma once

#include <QWidget>

class QLineEdit;

namespace purser {
class TextLabel;
}

namespace purser::purchasing::ui {

/** Where somebody writes the words that a decision or a question needs. */
class ReasonBar : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonBar(QWidget *parent = nullptr);

    /** Asks for the words of `action`. */
    void open(const QString &action);

Q_SIGNALS:
    /** The words are there; never blank. */
    void given(const QString &action, const QString &words);
    void cancelled();

private:
    TextLabel *m_label;
    QLineEdit *m_words;
    QString m_action;
};

} // namespace purser::purchasing::ui
