#pragma once

#include "models/meta/record.h"

#include <QWidget>

class QHBoxLayout;

namespace purser {

class TextLabel;

/** What can be done with the chosen rows, and their sums; hidden without a choice. */
class BulkBar : public QWidget
{
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent = nullptr);

    /** The first are buttons, the rest stand in a menu. */
    void setActions(const QList<QAction *> &actions);
    /** `records`: those of the `count` chosen that are known; sums are shown when all are. */
    void show(int count, const QList<const Record *> &records, const QStringList &columns);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
    QHBoxLayout *m_buttons;
};

/** The sums of the first money column, one for each currency: `18,220.00 EUR`. */
QStringList sumsOf(const QList<const Record *> &records,
                   const QStringList &columns,
                   const QLocale &locale);

} // namespace purser
