#pragma once

#include <QWidget>

class QVBoxLayout;

namespace purser {

class Banner;
class TextLabel;

/** What stands in the window before somebody works in it: a card in the middle, with a title, a
 * sentence, and whatever the derived page asks. While it is busy, nothing can be pressed twice. */
class GatePage : public QWidget
{
    Q_OBJECT

public:
    GatePage(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setBusy(bool busy);
    /** Says what went wrong; the input stays. */
    virtual void showFault(const QString &message, const QString &details = {});
    QString fault() const;

protected:
    /** Where the derived page puts its fields and buttons. */
    QVBoxLayout *content() const { return m_content; }

private:
    QWidget *m_card;
    Banner *m_banner;
    QVBoxLayout *m_content;
};

} // namespace purser
