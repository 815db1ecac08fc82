#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace purser {

/** A raised box with a heading, something to do at its end, and content. */
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &heading, QWidget *parent = nullptr);

    /** At the end of the heading; takes it. */
    void addTool(QWidget *tool);
    QVBoxLayout *content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_content;
};

} // namespace purser
