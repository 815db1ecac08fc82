#pragma once

#include "ui/lists/listlook.h"

#include <QObject>

namespace purser {

struct UiContext;

/** A look that was kept under a name. */
struct SavedView
{
    Id id;
    qint64 version = 0;
    QString name;
    bool isShared = false;
    bool isOwn = true;
    ListLook look;
};

/** The saved views of one object type: the user's own and those shared in the company. */
class SavedViews : public QObject
{
    Q_OBJECT

public:
    SavedViews(UiContext &context, const ObjectType &type, QObject *parent = nullptr);

    const QList<SavedView> &views() const { return m_views; }
    void read();
    /** Keeps `look` under a name; a view of the user's own with this name is replaced. */
    void keep(const QString &name, const ListLook &look, bool shared);
    void remove(const SavedView &view);

Q_SIGNALS:
    void changed();
    void failed(const purser::Error &error);

private:
    UiContext &m_context;
    const ObjectType &m_type;
    QList<SavedView> m_views;
};

} // namespace purser
