#include "ui/shell/palettesources.h"

#include "models/meta/registry.h"
#include "models/services/recordservice.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/uicontext.h"

#include <QAction>
#include <QSet>

using namespace Qt::StringLiterals;

namespace purser {

namespace {

constexpr qsizetype LeastLetters = 2;
constexpr int MostOfOneType = 4;

} // namespace

CommandPalette::Source pageSource(const UiRegistry &ui, UiContext &context)
{
    return [&ui, &context](const QString &text, const PaletteReply &reply) {
        QList<PaletteItem> items;
        for (const NavigationEntry &entry : ui.navigation(context)) {
            const QString section = entry.section.toString();
            items.append(
                {{entry.id, entry.label.toString(),
                  section.isEmpty() ? CommandPalette::tr("Page") : section, entry.icon},
                 [&context, address = entry.address] { context.navigator.open(address); }});
        }
        for (const UiCommand &command : ui.commands(context))
            items.append({{command.id, command.label.toString(), CommandPalette::tr("Command"),
                           command.icon},
                          [&context, run = command.run] { run(context); }});
        reply(matching(items, text));
    };
}

CommandPalette::Source actionSource(const std::function<QList<QAction *>()> &actions)
{
    return [actions](const QString &text, const PaletteReply &reply) {
        QList<PaletteItem> items;
        for (QAction *action : actions()) {
            if (!action->isEnabled() || !action->isVisible() || action->text().isEmpty())
                continue;
            const QString name = action->text().remove(u'&');
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            items.append({{u"action:"_s + name, name, keys, action->icon().name()},
                          [guard = QPointer(action)] {
                              if (guard)
                                  guard->trigger();
                          }});
        }
        reply(matching(items, text));
    };
}

struct RecordSource::Found
{
    const ObjectType *type;
    Id id;
    QString title;
};

RecordSource::RecordSource(const UiRegistry &ui, UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    for (const NavigationEntry &entry : ui.navigation(context)) {
        const ObjectType *type = context.registry.find(entry.address.type);
        if (entry.address.page != u"list" || !type || m_types.contains(type->name()))
            continue;
        const QList<Field> &fields = type->fields();
        const auto searchable = [](const Field &field) { return field.isSearchable(); };
        if (std::any_of(fields.cbegin(), fields.cend(), searchable)
            && context.caller.may(type->permission(u"read")))
            m_types.append(type->name());
    }
}

void RecordSource::find(const QString &text, const PaletteReply &reply)
{
    m_ticket.cancel();
    if (text.size() < LeastLetters || m_types.isEmpty())
        return reply({});
    m_ticket = m_context.worker.run(
        this,
        [text, types = m_types](RecordService &service) -> Result<QList<Found>> {
            QList<Found> found;
            for (const QString &name : types) {
                ListQuery query;
                query.search = text;
                query.limit = MostOfOneType;
                PURSER_ASSIGN(const Page page, service.list(name, query));
                for (const Record &record : page.items)
                    found.append({&record.type(), record.id(), record.title()});
            }
            return found;
        },
        [this, reply](const Result<QList<Found>> &found) {
            reply(found ? itemsOf(*found) : QList<PaletteItem>());
        });
}

QList<PaletteItem> RecordSource::itemsOf(const QList<Found> &found) const
{
    QList<PaletteItem> items;
    for (const Found &record : found) {
        const PageAddress address = PageAddress::record(record.type->name(), record.id);
        items.append({{toText(record.id), record.title, record.type->label().toString(),
                       record.type->icon()},
                      [this, address] { m_context.navigator.open(address); }});
    }
    return items;
}

} // namespace purser
