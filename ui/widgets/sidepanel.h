#pragma once

#include <QWidget>

class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace purser {

class TextLabel;

/** What stands beside a page (document, approval, history, files): one of several sections, chosen
 * by a strip of icons at the edge; a second click on the same icon closes it. */
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    /** Takes `content`; gives the number of the section. */
    int addSection(const QString &icon, const QString &title, QWidget *content);
    /** -1 closes. */
    void open(int section);
    /** -1 when closed. */
    int openSection() const;
    /** A number at the icon, for instance of files; 0 for none. */
    void setCount(int section, int count);

Q_SIGNALS:
    void opened(int section);

private:
    struct Section
    {
        QString title;
        QToolButton *button;
    };

    QList<Section> m_sections;
    QWidget *m_body;
    TextLabel *m_title;
    QStackedWidget *m_stack;
    QVBoxLayout *m_strip;
};

} // namespace purser
