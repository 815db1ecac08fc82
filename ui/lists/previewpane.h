#pragma once

#include "models/meta/record.h"

#include <QScrollArea>

namespace purser {

class WindowModel;

/** A record beside its list, to read. */
class PreviewPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit PreviewPane(const WindowModel &model, QWidget *parent = nullptr);

    /** Null: nothing is chosen. */
    void show(const Record *record);

private:
    QWidget *rowFor(const Record &record, const Field &field) const;

    const WindowModel &m_model;
    Id m_shown;
    qint64 m_version = -1;
};

} // namespace purser
