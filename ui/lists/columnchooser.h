#pragma once

#include "models/meta/objecttype.h"

#include <QWidget>

class QListWidget;

namespace purser {

/** Which columns a list shows, and in which order: tick, and drag or Alt+Up/Down. */
class ColumnChooser : public QWidget
{
    Q_OBJECT

public:
    ColumnChooser(const ObjectType &type, const QStringList &shown, QWidget *parent = nullptr);

    QStringList columns() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveBy(int rows);

    QListWidget *m_list;
};

/** The fields that a list can show. */
QStringList possibleColumns(const ObjectType &type);

} // namespace purser
