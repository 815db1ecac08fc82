#pragma once

#include "ui/widgets/pickeritem.h"

#include <QLineEdit>
#include <QTimer>

#include <optional>

class QListView;

namespace purser {

class PickerModel;

/**
 * A field in which one of many is chosen by typing: what was used last stands first, arrow keys
 * move, Enter takes, Escape goes back, and `Create “…”` stands at the end where the person may.
 * Answers of the source that come too late are dropped.
 */
class Picker : public QLineEdit
{
    Q_OBJECT

public:
    explicit Picker(QWidget *parent = nullptr);
    ~Picker() override;

    void setSource(const PickerSource &source);
    /** Shown first while nothing is typed. */
    void setRecent(const QList<PickerItem> &items) { m_recent = items; }
    /** Offers to create what was typed; createRequested() says what. */
    void setCreatable(bool creatable) { m_creatable = creatable; }
    /** Milliseconds after the last key before the source is asked. */
    void setDelay(int milliseconds) { m_delay.setInterval(milliseconds); }

    const std::optional<PickerItem> &current() const { return m_current; }
    QString currentKey() const { return m_current ? m_current->key : QString(); }
    /** Does not emit picked(). */
    void setCurrent(const std::optional<PickerItem> &item);

    bool isListOpen() const;

Q_SIGNALS:
    /** The user has chosen, or cleared (current() is empty). */
    void picked();
    void createRequested(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    /** Tab takes the marked choice while searching. */
    bool focusNextPrevChild(bool next) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isSearching() const;
    void ask();
    void showAnswer(const Result<QList<PickerItem>> &answer);
    void openList();
    void closeList();
    void moveBy(int rows);
    void take(int row);
    void finish();
    void choose(const std::optional<PickerItem> &item);
    bool handleListKey(int key);

    PickerSource m_source;
    QList<PickerItem> m_recent;
    std::optional<PickerItem> m_current;
    bool m_creatable = false;
    int m_question = 0;
    QTimer m_delay;
    PickerModel *m_model;
    QListView *m_list;
    QAction *m_open;
};

} // namespace purser
