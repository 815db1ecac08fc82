#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace purser {

class FlowLayout;

/** Words as chips: Enter or a comma takes what was typed, Backspace in the empty field the last
 * chip away. */
class TagsField : public QWidget
{
    Q_OBJECT

public:
    explicit TagsField(QWidget *parent = nullptr);

    const QStringList &tags() const { return m_tags; }
    void setTags(const QStringList &tags);
    void setReadOnly(bool readOnly);
    QLineEdit *input() const { return m_input; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited();

private:
    void takeTyped();
    void remove(int index);
    void rebuild();

    QStringList m_tags;
    bool m_readOnly = false;
    FlowLayout *m_flow;
    QLineEdit *m_input;
};

} // namespace purser
