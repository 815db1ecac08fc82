#pragma once

#include "ui/forms/recordmerge.h"

#include <QWidget>

class QGridLayout;

namespace purser {

/** What two people changed at the same time, side by side, and whose is to count. */
class ConflictBox : public QWidget
{
    Q_OBJECT

public:
    /** `captions` are the fields that the other one changed. */
    ConflictBox(const QList<FieldConflict> &conflicts,
                const QStringList &captions,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void keepMine();
    void takeTheirs();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeTable(const QList<FieldConflict> &conflicts) const;
};

} // namespace purser
