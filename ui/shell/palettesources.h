#pragma once

#include "models/items/serviceworker.h"
#include "ui/shell/commandpalette.h"

class QAction;

namespace purser {

/** Pages of the navigation and commands of modules. */
CommandPalette::Source pageSource(const UiRegistry &ui, UiContext &context);

/** What the given actions do; asked anew for each text, because pages come and go. */
CommandPalette::Source actionSource(const std::function<QList<QAction *>()> &actions);

/** Records of the object types in the navigation, a few of each, found by the service. */
class RecordSource : public QObject
{
    Q_OBJECT

public:
    RecordSource(const UiRegistry &ui, UiContext &context, QObject *parent);

    void find(const QString &text, const PaletteReply &reply);

private:
    struct Found;

    QList<PaletteItem> itemsOf(const QList<Found> &found) const;

    UiContext &m_context;
    QStringList m_types;
    JobTicket m_ticket;
};

} // namespace purser
