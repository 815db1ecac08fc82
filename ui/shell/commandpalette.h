#pragma once

#include "ui/shell/uiregistry.h"

#include <QFrame>
#include <QTimer>

class QLineEdit;
class QListView;

namespace purser {

class PickerModel;

/**
 * Type to find a page, an action or a record, Enter to take it. The sources are asked at once for
 * every text; what they find stands in the order of the sources, whoever answers first.
 */
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    using Source = std::function<void(const QString &text, PaletteReply reply)>;

    explicit CommandPalette(QWidget *parent);

    void setSources(const QList<Source> &sources) { m_sources = sources; }
    /** Opens over the parent, with nothing typed. */
    void open();
    void setDelay(int milliseconds) { m_delay.setInterval(milliseconds); }

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void take(int question, qsizetype source, const QList<PaletteItem> &items);
    void showFound();
    void run(int row);
    bool handleKey(int key);

    QList<Source> m_sources;
    QList<QList<PaletteItem>> m_found;
    QList<PaletteItem> m_shown;
    qsizetype m_answers = 0;
    int m_question = 0;
    QTimer m_delay;
    QLineEdit *m_text;
    QListView *m_list;
    PickerModel *m_model;
};

/** Those of `items` whose title or detail contains every word of `text`, best first. */
QList<PaletteItem> matching(const QList<PaletteItem> &items, const QString &text);

} // namespace purser
